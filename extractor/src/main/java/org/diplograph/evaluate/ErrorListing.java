package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong, line by line: {@code ~} for an event that was found with faults, {@code +} for a spurious one, {@code -} for what was
 * missed.
 */
public final class ErrorListing {
  private static final int MOST_EVIDENCE = 90;

  private ErrorListing() {}

  /** The events of each article, and then how many they are. */
  public static List<String> events(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (ArticleScore score : evaluation.articles()) {
      String article = score.article();
      score.found().stream().filter(match -> !match.isStrict()).forEach(match -> lines.add("  ~ %s %s %s %s wrong: %s".formatted(
          article, match.gold().id(), types(match.gold()), match.predicted().iri(), faults(match))));
      score.spurious().forEach(event -> lines.add("  + %s spurious %s %s".formatted(article, event.type(), event.iri())));
      score.missed().forEach(event -> lines.add("  - %s missed %s %s: %s".formatted(
          article, event.id(), types(event), cut(event.trace()))));
      EventCounts counts = score.counts();
      lines.add("%s: found %d missed %d spurious %d strict %d".formatted(
          article, counts.found(), counts.missed(), counts.spurious(), counts.strict()));
    }
    return lines;
  }

  /** The links, agreements and statements that the graph lacks. */
  public static List<String> facts(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    add("link", evaluation.links(), lines);
    add("agreement", evaluation.agreements(), lines);
    add("statement", evaluation.statements(), lines);
    return lines;
  }

  private static void add(String kind, Facts facts, List<String> lines) {
    facts.missed().forEach(missed -> lines.add("  - %s missed %s %s".formatted(missed.article(), kind, cut(missed.what()))));
  }

  private static String types(GoldEvent event) {
    return event.type().size() == 1 ? event.type().getFirst() : quoted(event.type());
  }

  private static String faults(Match match) {
    return quoted(match.faults().stream().map(Slot::label).toList());
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", "[", "]"));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= MOST_EVIDENCE ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_EVIDENCE));
  }
}
