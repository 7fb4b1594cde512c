package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Amendment;
import org.diplograph.model.Amendment.Property;
import org.diplograph.model.Anchor;
import org.diplograph.model.Article;
import org.diplograph.model.Correction;
import org.diplograph.model.Event;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any history of articles that come, change and go, the store holds to the last quad what a build of the articles that are left makes of
 * them. {@code -Ddiplograph.histories=200} tries more.
 */
class HistoryTest {
  private static final int HISTORIES = Integer.getInteger("diplograph.histories", 20);
  private static final Edition EDITION = new Edition("1", "rules");
  private static final Iris IRIS = new Iris();

  @TempDir Path folder;

  /** What happens to the articles, and what people say about them. */
  private static final class History {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i/j", "k l");
    private static final String LONG = "\n" + "the wind blew over the harbour and the boats stayed at their moorings all that day ".repeat(4)
        + "while the cook of the inn made soup for those who had come from far and those who were to leave again in the morning";

    private final Random random;
    private final SortedMap<String, Article> present = new TreeMap<>();
    private final List<Correction> corrections = new ArrayList<>();

    History(long seed) {
      random = new Random(seed);
    }

    private <T> T pick(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
        text.append(pick(List.of("MEETING", "MEETING", "VISIT", "CALL", "SUMMIT"))).append(' ')
            .append(pick(List.of("HELD", "HELD", "PLANNED", "POSTPONED", "CANCELLED"))).append(' ')
            .append(pick(List.of("2021-06-15", "2021-06-16", "2021-06-17", "Wednesday", "undated"))).append(' ')
            .append(pick(List.of("", "", "at=oslo ", "at=inn "))).append(pick(List.of("", "", "within=0 "))).append(pick(List.of("", "topic=fish ")))
            .append(pick(List.of("finland norway", "ada:finland bo:norway", "ada:finland bo:norway", "ada:finland norway",
                "finland iceland", "ada:finland bo:norway cy:iceland", "latvia"))).append('\n');
      }
      return text + pick(List.of("", "", LONG));
    }

    Article article(String id) {
      List<Article> others = List.copyOf(present.values());
      if (!others.isEmpty() && random.nextInt(4) == 0) {
        Article other = pick(others);
        String text = random.nextBoolean() ? other.text() : other.text() + "\na line more";
        return new Article(id, text, null, other.published(), null, random.nextBoolean() ? other.url() : null);
      }
      LocalDate published = random.nextInt(3) == 0 ? null : LocalDate.of(2021, 6, 10 + random.nextInt(12));
      return new Article(id, text(), null, published, null, random.nextInt(4) == 0 ? "https://example.org/" + random.nextInt(2) : null);
    }

    /** One build or removal. */
    void step(Pipeline pipeline) {
      if (!present.isEmpty() && random.nextInt(4) == 0) {
        String id = pick(List.copyOf(present.keySet()));
        present.remove(id);
        pipeline.remove(List.of(id));
        return;
      }
      List<ReadResult> batch = new ArrayList<>();
      for (String id : new TreeSet<>(List.of(pick(IDS), pick(IDS), pick(IDS)))) {
        present.put(id, article(id));
        batch.add(read(present.get(id)));
      }
      if (random.nextInt(3) == 0) {
        corrections.add(new Correction(matter(), "Ana Rojas", LocalDate.of(2024, 1, 1 + random.nextInt(9)), "for a reason"));
      } else if (!corrections.isEmpty() && random.nextInt(6) == 0) {
        corrections.remove(pick(corrections));
      }
      Collections.shuffle(batch, random);
      RunReport report = pipeline.build(batch.stream(), Progress.SILENT);
      assertTrue(report.clean(), () -> report.articles().failures() + " " + report.checks().violations());
    }

    private Correction.Matter matter() {
      return switch (random.nextInt(6)) {
        case 0 -> new Correction.Same(anchors(), anchors());
        case 1 -> new Correction.Different(anchors(), anchors());
        case 2 -> new Correction.Wrong(anchors());
        case 3 -> new Correction.Right(anchors());
        default -> new Correction.Edit(anchors(), pick(List.of(
            new Amendment(Property.DATE, "2021-06-16"), new Amendment(Property.DATE, "2021-06"), new Amendment(Property.PLACE, "place/inn"),
            new Amendment(Property.PLACE, "place/oslo"), new Amendment(Property.STATUS, "held"), new Amendment(Property.TYPE, "visit"),
            new Amendment(Property.PARTICIPANT, "person/cy for state/latvia as host"), new Amendment(Property.ABSENT, "person/ada"))));
      };
    }

    /** Some of what any article said at any time. */
    private List<Anchor> anchors() {
      Article article = pick(List.copyOf(present.values()));
      List<Anchor> anchors = new TerseSpeech().apply(article).events().stream().map(e -> Anchor.of(new Event.Report(article.id(), e))).toList();
      return anchors.subList(0, 1 + random.nextInt(anchors.size()));
    }

    static ReadResult read(Article article) {
      return new ReadResult.Read(article, article.id());
    }
  }

  @Test
  void changesStepByStepLeadToWhatAFullBuildMakes() {
    try (GraphStore grown = GraphStore.open(folder.resolve("grown")); GraphStore built = GraphStore.open(folder.resolve("built"))) {
      for (int seed = 0; seed < HISTORIES; seed++) {
        empty(grown);
        empty(built);
        History history = new History(seed);
        Pipeline pipeline = new Pipeline(grown, IRIS, EDITION, TerseSpeech.stages(), 1, () -> List.copyOf(history.corrections));
        for (int steps = 2 + history.random.nextInt(6); steps > 0; steps--) {
          history.step(pipeline);
        }
        // What people say last is heeded at the next build.
        pipeline.build(List.<ReadResult>of().stream(), Progress.SILENT);
        List<ReadResult> all = new ArrayList<>(history.present.values().stream().map(History::read).toList());
        Collections.shuffle(all, history.random);
        new Pipeline(built, IRIS, EDITION, TerseSpeech.stages(), 1, () -> List.copyOf(history.corrections)).build(all.stream(), Progress.SILENT);
        assertEquals(String.join("\n", quads(built)), String.join("\n", quads(grown)), "history " + seed);
      }
    }
  }

  private static void empty(GraphStore store) {
    Map<String, @Nullable Graph> none = new HashMap<>();
    store.graphNames("").forEach(name -> none.put(name, null));
    store.replaceGraphs(none);
  }

  /** All but the record of runs, sorted. */
  private static Collection<String> quads(GraphStore store) {
    List<Quad> quads = new ArrayList<>();
    store.quads(new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    });
    return quads.stream().filter(quad -> !quad.getGraph().equals(IRIS.runsGraph()))
        .map(quad -> NodeFmtLib.strNodesNT(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
