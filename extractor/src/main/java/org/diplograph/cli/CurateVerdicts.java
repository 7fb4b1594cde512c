package org.diplograph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.diplograph.model.Amendment;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.model.Correction.Link.Kind;
import org.diplograph.pipeline.Stages;
import org.diplograph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommands of {@code curate} that make a correction. */
final class CurateVerdicts {
  private CurateVerdicts() {}

  /** A subcommand that makes a correction. */
  private abstract static class Verdict implements Callable<Integer> {
    private final Console console;
    private final Supplier<Stages> stages;

    @Mixin private CorrectionOptions options = new CorrectionOptions();

    Verdict(Console console, Supplier<Stages> stages) {
      this.console = console;
      this.stages = stages;
    }

    abstract Correction.Matter matter(CorrectionOptions.Subjects subjects);

    @Override
    public Integer call() {
      return options.make(console, stages, this::matter);
    }
  }

  /** A correction about two events. */
  private abstract static class Comparison extends Verdict {
    @Parameters(index = "0", paramLabel = "EVENT", description = "The one event, or a report.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "EVENT", description = "The other.")
    private String other = "";

    Comparison(Console console, Supplier<Stages> stages) {
      super(console, stages);
    }

    abstract Correction.Matter matter(List<Anchor> one, List<Anchor> other);

    @Override
    Correction.Matter matter(CorrectionOptions.Subjects subjects) {
      return matter(subjects.anchors(one), subjects.anchors(other));
    }
  }

  /** {@code curate same}. */
  @Command(name = "same", description = "Two events are one: their reports are put together.",
      footerHeading = "%nExamples:%n",
      footer = "  ./diplograph curate same 'lunch berlin' event/2021-06-16-meeting-lind-berg-1f0c9a2b --reason R --by NAME")
  static final class Same extends Comparison {
    Same(Console console, Supplier<Stages> stages) {
      super(console, stages);
    }

    @Override
    Correction.Matter matter(List<Anchor> one, List<Anchor> other) {
      return new Correction.Same(one, other);
    }
  }

  /** {@code curate different}. */
  @Command(name = "different", description = {"Two events are two, however much they resemble each other.",
      "To part what has been put together, give two of its reports."},
      footerHeading = "%nExamples:%n",
      footer = "  ./diplograph curate different report/a1.txt/e-12-call report/b7.txt/e-40-call --reason R --by NAME")
  static final class Different extends Comparison {
    Different(Console console, Supplier<Stages> stages) {
      super(console, stages);
    }

    @Override
    Correction.Matter matter(List<Anchor> one, List<Anchor> other) {
      return new Correction.Different(one, other);
    }
  }

  /** {@code curate wrong}. */
  @Command(name = "wrong", description = "The text does not say so: the claim no longer counts, and stays on record with its article.",
      footerHeading = "%nExamples:%n", footer = "  ./diplograph curate wrong report/a1.txt/e-12-visit --reason 'a novel' --by NAME")
  static final class Wrong extends Verdict {
    @Parameters(paramLabel = "EVENT", description = "The event, or a report.")
    private String event = "";

    Wrong(Console console, Supplier<Stages> stages) {
      super(console, stages);
    }

    @Override
    Correction.Matter matter(CorrectionOptions.Subjects subjects) {
      return new Correction.Wrong(subjects.anchors(event));
    }
  }

  /** {@code curate right}. */
  @Command(name = "right", description = "The event is as the graph has it; its confidence becomes 1.",
      footerHeading = "%nExamples:%n",
      footer = "  ./diplograph curate right 'signing accord 2021' --reason 'compared with the treaty series' --by NAME")
  static final class Right extends Verdict {
    @Parameters(paramLabel = "EVENT", description = "The event.")
    private String event = "";

    Right(Console console, Supplier<Stages> stages) {
      super(console, stages);
    }

    @Override
    Correction.Matter matter(CorrectionOptions.Subjects subjects) {
      return new Correction.Right(subjects.anchors(event));
    }
  }

  /** {@code curate link}. */
  @Command(name = "link",
      description = "A person, state, body, office, place or agreement is what Wikidata, or another site, has under this name.",
      footerHeading = "%nExamples:%n",
      footer = "  ./diplograph curate link person/ada-lind https://example.org/people/17 --close --reason R --by NAME")
  static final class Link extends Verdict {
    @Parameters(index = "0", paramLabel = "ENTITY", description = "Its IRI or key, such as state/norway.")
    private String entity = "";

    @Parameters(index = "1", paramLabel = "ITEM", description = "The id of an item of Wikidata (Q and digits), or an IRI.")
    private String item = "";

    @Option(names = "--close", description = "It is much alike, and perhaps the same (skos:closeMatch).")
    private boolean close;

    @Option(names = "--remove", description = "It is not: a link is taken away, and not made again.")
    private boolean remove;

    Link(Console console, Supplier<Stages> stages) {
      super(console, stages);
    }

    @Override
    Correction.Matter matter(CorrectionOptions.Subjects subjects) {
      if (close && remove) {
        throw new UserError("--close and --remove exclude each other");
      }
      String base = subjects.iris().base();
      String key = entity.startsWith(base) ? entity.substring(base.length()) : entity;
      if (!key.matches("(person|state|organization|office|place|agreement)/.+")) {
        throw new UserError(
            "\"%s\" is no entity: give the key of a person, state, organization, office, place or agreement, such as state/norway"
                .formatted(entity));
      }
      return new Correction.Link(key, iri(), close ? Kind.CLOSE : remove ? Kind.NONE : Kind.SAME);
    }

    private String iri() {
      if (item.matches("Q[1-9]\\d*")) {
        return Iris.WIKIDATA + item;
      }
      if (!Iris.isWebIri(item)) {
        throw new UserError("\"%s\" is neither the id of an item of Wikidata nor an http or https IRI".formatted(item));
      }
      return item;
    }
  }

  /** {@code curate edit}. */
  @Command(name = "edit", description = "Sets one thing about an event; its reports stay as they are.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  ./diplograph curate edit EVENT date 2021-06-16 --reason R --by NAME      also 2021-06, 2021-06-15/2021-06-17, unknown",
        "  ./diplograph curate edit EVENT place place/geneva --reason R --by NAME   also unknown",
        "  ./diplograph curate edit EVENT status cancelled --reason R --by NAME     held, planned, cancelled, postponed, denied",
        "  ./diplograph curate edit EVENT type call --reason R --by NAME            meeting, summit, visit, call, negotiation",
        "  ./diplograph curate edit EVENT participant 'person/ada-lind for state/finland as guest' --reason R --by NAME",
        "  ./diplograph curate edit EVENT absent person/bo-berg --reason R --by NAME"
      })
  static final class Edit extends Verdict {
    @Parameters(index = "0", paramLabel = "EVENT", description = "The event.")
    private String event = "";

    @Parameters(index = "1", paramLabel = "PROPERTY",
        description = "date, place, status, type, participant (who took part) or absent (who did not).")
    private String property = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "What it is.")
    private String value = "";

    Edit(Console console, Supplier<Stages> stages) {
      super(console, stages);
    }

    @Override
    Correction.Matter matter(CorrectionOptions.Subjects subjects) {
      Amendment.Property wanted = Arrays.stream(Amendment.Property.values()).filter(known -> known.word().equals(property)).findFirst()
          .orElseThrow(() -> new UserError(
              "\"%s\" cannot be edited: use date, place, status, type, participant or absent".formatted(property)));
      try {
        return new Correction.Edit(subjects.anchors(event), new Amendment(wanted, value));
      } catch (IllegalArgumentException e) {
        throw new UserError(e.getMessage());
      }
    }
  }
}
