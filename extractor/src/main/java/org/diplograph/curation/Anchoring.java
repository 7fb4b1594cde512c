package org.diplograph.curation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diplograph.model.Anchor;
import org.diplograph.model.Event;

/** Finds the report that an anchor means, in an article that may have been read anew by other rules, or may have been corrected. */
final class Anchoring {
  private final Told told;

  Anchoring(Told told) {
    this.told = told;
  }

  /** Either the report, or why there is none. */
  record Found(Optional<Event.Report> report, String why) {
    static Found at(Event.Report report) {
      return new Found(Optional.of(report), "");
    }

    static Found nothing(String why) {
      return new Found(Optional.empty(), why);
    }
  }

  Found find(Anchor anchor) {
    Optional<String> absence = told.absence(anchor.article());
    if (absence.isPresent()) {
      return Found.nothing("the article %s %s".formatted(anchor.article(), absence.get()));
    }
    List<Event.Report> inSentence = told.reports(anchor.article()).stream().filter(report -> rests(report, anchor.quote())).toList();
    List<Event.Report> ofKind = inSentence.stream().filter(report -> Anchor.kind(report.mention()).equals(anchor.kind())).toList();
    if (ofKind.isEmpty()) {
      return Found.nothing(nothing(anchor, inSentence));
    }
    List<Event.Report> likest = prefer(ofKind, report -> words(Anchor.of(report).quote()).equals(words(anchor.quote())));
    likest = prefer(likest, report -> Anchor.actors(report.mention()).equals(anchor.actors()));
    likest = prefer(likest, report -> Anchor.of(report).begin() == anchor.begin());
    return likest.size() == 1 ? Found.at(likest.getFirst())
        : Found.nothing("the article %s tells %d times of a %s in \"%s\", and it is not clear which is meant".formatted(
            anchor.article(), likest.size(), anchor.kind(), anchor.quote()));
  }

  private static String nothing(Anchor anchor, List<Event.Report> inSentence) {
    String instead = inSentence.stream().map(report -> Anchor.kind(report.mention())).distinct().sorted().collect(Collectors.joining(", "));
    return "the article %s tells of no %s in \"%s\" now%s".formatted(
        anchor.article(), anchor.kind(), anchor.quote(), instead.isEmpty() ? "" : ", but of " + instead);
  }

  private static List<Event.Report> prefer(List<Event.Report> reports, Predicate<Event.Report> which) {
    List<Event.Report> preferred = reports.stream().filter(which).toList();
    return preferred.isEmpty() ? reports : preferred;
  }

  private static boolean rests(Event.Report report, String quote) {
    return report.mention().evidence().stream().anyMatch(evidence -> words(evidence.quote()).equals(words(quote)));
  }

  private static String words(String quote) {
    return quote.strip().replaceAll("\\s+", " ");
  }
}
