package org.diplograph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a person said about the graph, and why; it goes before what the program finds.
 *
 * <p>Example: {@code new Correction(new Correction.Wrong(List.of(anchor)), "Ana Rojas", LocalDate.of(2024, 5, 2), "a quotation from a novel")}.
 *
 * @param by who said so
 * @param on the day
 * @param reason for people to read
 */
public record Correction(Matter matter, String by, LocalDate on, String reason) {
  private static final int ID_BYTES = 5;

  /** What is said. */
  public sealed interface Matter permits Same, Different, Wrong, Right, Edit, Link {}

  /** Reports of one event that the program takes for two. */
  public record Same(List<Anchor> reports, List<Anchor> others) implements Matter {
    public Same {
      reports = List.copyOf(reports);
      others = List.copyOf(others);
    }
  }

  /** Reports of two events. */
  public record Different(List<Anchor> reports, List<Anchor> others) implements Matter {
    public Different {
      reports = List.copyOf(reports);
      others = List.copyOf(others);
    }
  }

  /** Reports that claim what their articles do not say. */
  public record Wrong(List<Anchor> reports) implements Matter {
    public Wrong {
      reports = List.copyOf(reports);
    }
  }

  /** Reports of an event that is as the graph has it. */
  public record Right(List<Anchor> reports) implements Matter {
    public Right {
      reports = List.copyOf(reports);
    }
  }

  /** One thing about an event that is otherwise than what follows from its reports. */
  public record Edit(List<Anchor> reports, Amendment amendment) implements Matter {
    public Edit {
      reports = List.copyOf(reports);
    }
  }

  /**
   * How something with a name stands to an item of Wikidata or elsewhere.
   *
   * @param entity key of the person, state, organisation, office, place or agreement
   * @param item IRI of the item
   */
  public record Link(String entity, String item, Kind kind) implements Matter {
    /** As {@code owl:sameAs}, {@code skos:closeMatch}, or neither. */
    public enum Kind {
      SAME,
      CLOSE,
      NONE
    }
  }

  /** Made from what is said, not from who says it, when and why: {@code c-1f0c9a2b77}. */
  public String id() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(matter.toString().getBytes(StandardCharsets.UTF_8));
      return "c-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The reports that it is about, all of them; none for a link. */
  public List<Anchor> anchors() {
    return switch (matter) {
      case Same(List<Anchor> reports, List<Anchor> others) -> both(reports, others);
      case Different(List<Anchor> reports, List<Anchor> others) -> both(reports, others);
      case Wrong(List<Anchor> reports) -> reports;
      case Right(List<Anchor> reports) -> reports;
      case Edit(List<Anchor> reports, Amendment amendment) -> reports;
      case Link link -> List.of();
    };
  }

  private static List<Anchor> both(List<Anchor> reports, List<Anchor> others) {
    return Stream.concat(reports.stream(), others.stream()).toList();
  }

  /** As on the command line: {@code same}, {@code edit}. */
  public String kind() {
    return matter.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
