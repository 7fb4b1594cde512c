package org.diplograph.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diplograph.wikidata.Candidate.Holding;
import org.diplograph.wikidata.LinkingRules.Kind;
import org.diplograph.wikidata.LinkingRules.Weight;
import org.diplograph.wikidata.Subject.Days;
import org.diplograph.wikidata.Subject.Known;

/**
 * Weighs how well a candidate fits a subject, and says why.
 *
 * <p>Example: {@code new Scorer(LinkingRules.load()).score(subject, candidate).score()} is 0.85, with the reasons "same name", "human" and
 * "foreign minister of Norland then".
 */
final class Scorer {
  /** Words that are too short to tell one office from another. */
  private static final int SHORT_WORD = 3;

  private final LinkingRules rules;

  Scorer(LinkingRules rules) {
    this.rules = rules;
  }

  /** A candidate with its score, from 0 to 1, and what speaks for it and against it. */
  record Scored(Candidate candidate, double score, List<String> reasons) {
    Scored {
      reasons = List.copyOf(reasons);
    }
  }

  Scored score(Subject subject, Candidate candidate) {
    Tally tally = new Tally(rules.kind(subject));
    names(subject, candidate, tally);
    types(candidate, tally);
    known(Feature.STATE, subject.states(), candidate.states(), tally);
    known(Feature.PLACE, subject.places(), candidate.places(), tally);
    offices(subject, candidate, tally);
    times(subject, candidate, tally);
    position(subject, candidate, tally);
    actors(subject, candidate, tally);
    if (candidate.matched()) {
      tally.agrees(Feature.SERVICE, 1, "the service is sure");
    }
    return new Scored(candidate, tally.score(), tally.reasons);
  }

  private void names(Subject subject, Candidate candidate, Tally tally) {
    List<String> ours = Stream.concat(subject.names().stream(), rules.questions(subject).stream())
        .map(NameForm::of).toList();
    if (ours.getFirst().equals(NameForm.of(candidate.label()))) {
      tally.agrees(Feature.LABEL, 1, "same name");
    } else {
      Stream.concat(Stream.of(candidate.label()), candidate.aliases().stream())
          .filter(name -> ours.contains(NameForm.of(name))).findFirst()
          .ifPresent(name -> tally.agrees(Feature.ALIAS, 1, "also called " + name));
    }
  }

  private void types(Candidate candidate, Tally tally) {
    String told = String.join(", ", candidate.types());
    Predicate<String> isHere = word -> candidate.types().stream().anyMatch(type -> NameForm.hasPhrase(type, word));
    if (rules.never().stream().anyMatch(isHere)) {
      tally.score -= 1;
      tally.reasons.add("not possible: " + told);
    } else if (tally.kind.types().stream().anyMatch(isHere)) {
      tally.agrees(Feature.TYPE, 1, told);
    } else if (!candidate.types().isEmpty()) {
      tally.contradicts(Feature.TYPE, "is " + told);
    }
  }

  private static void known(Feature feature, List<Known> ours, List<Known> theirs, Tally tally) {
    if (ours.isEmpty() || theirs.isEmpty()) {
      return;
    }
    ours.stream().filter(our -> theirs.stream().anyMatch(our::is)).findFirst().ifPresentOrElse(
        our -> tally.agrees(feature, 1, our.name()),
        () -> tally.contradicts(feature, "%s, not %s".formatted(theirs.getFirst().name(), ours.getFirst().name())));
  }

  private static void offices(Subject subject, Candidate candidate, Tally tally) {
    List<Holding> same = candidate.offices().stream()
        .filter(holding -> subject.offices().stream().anyMatch(holding.office()::is)).toList();
    Predicate<Holding> then = holding -> subject.on() == null || holding.days().overlaps(subject.on());
    if (same.stream().anyMatch(then)) {
      tally.agrees(Feature.OFFICE, 1, same.getFirst().office().name() + " then");
    } else if (!same.isEmpty()) {
      tally.agrees(Feature.OFFICE_EARLIER_OR_LATER, 1, same.getFirst().office().name() + " at another time");
    } else {
      candidate.offices().stream().filter(then).filter(holding -> isTold(holding.office().name(), subject)).findFirst()
          .ifPresent(holding -> tally.agrees(Feature.OFFICE_TOLD, 1, "the sentence says " + holding.office().name()));
    }
  }

  /** Whether the sentence has every word of the office, those of its state left aside, which texts tell by an adjective. */
  private static boolean isTold(String office, Subject subject) {
    List<String> sentence = NameForm.words(subject.sentence());
    List<String> state = subject.states().stream().flatMap(known -> NameForm.words(known.name()).stream()).toList();
    List<String> words = NameForm.words(office).stream().filter(word -> word.length() > SHORT_WORD && !state.contains(word)).toList();
    return !words.isEmpty() && sentence.containsAll(words);
  }

  private static void times(Subject subject, Candidate candidate, Tally tally) {
    Days on = subject.on();
    if (on == null) {
      return;
    }
    if (!candidate.dates().isEmpty()) {
      if (candidate.dates().stream().anyMatch(on::overlaps)) {
        tally.agrees(Feature.DATE, 1, "same date");
      } else {
        tally.contradicts(Feature.DATE, "of another date");
      }
    }
    if (!candidate.life().overlaps(on)) {
      tally.contradicts(Feature.LIFE, candidate.life().isBefore(on) ? "died before" : "not born then");
    }
  }

  private void position(Subject subject, Candidate candidate, Tally tally) {
    if (subject.at() != null && candidate.at() != null) {
      double distance = subject.at().kilometresTo(candidate.at());
      if (distance <= rules.near()) {
        tally.agrees(Feature.POSITION, 1, "same position");
      } else {
        tally.contradicts(Feature.POSITION, "%.0f km away".formatted(distance));
      }
    }
  }

  private static void actors(Subject subject, Candidate candidate, Tally tally) {
    if (subject.actors().isEmpty() || candidate.actors().isEmpty()) {
      return;
    }
    List<String> common = subject.actors().stream().filter(our -> candidate.actors().stream().anyMatch(our::is)).map(Known::name).toList();
    if (common.isEmpty()) {
      tally.contradicts(Feature.ACTORS, "others took part");
    } else {
      tally.agrees(Feature.ACTORS, (double) common.size() / subject.actors().size(), "with " + String.join(", ", common));
    }
  }

  private static final class Tally {
    private final Kind kind;
    private final List<String> reasons = new ArrayList<>();
    private double score;

    Tally(Kind kind) {
      this.kind = kind;
    }

    void agrees(Feature feature, double share, String reason) {
      Weight weight = kind.weights().get(feature);
      if (weight != null) {
        score += share * weight.agrees();
        reasons.add(reason);
      }
    }

    void contradicts(Feature feature, String reason) {
      Weight weight = kind.weights().get(feature);
      if (weight != null) {
        score -= weight.contradicts();
        reasons.add("but " + reason);
      }
    }

    /** In hundredths, so that sums that differ by rounding only are equal. */
    double score() {
      return Math.round(100 * Math.clamp(score, 0, 1)) / 100.0;
    }
  }
}
