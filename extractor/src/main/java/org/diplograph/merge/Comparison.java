package org.diplograph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Compares a claim with a group of claims: first for what they contradict each other in, then for what they agree on. */
final class Comparison {
  private final MergeRule rule;
  private final Places places;

  Comparison(MergeRule rule, Places places) {
    this.rule = rule;
    this.places = places;
  }

  /** What counts for it, added up with its reasons. */
  private static final class Tally {
    private final List<String> reasons = new ArrayList<>(4);
    private int score;

    void count(int points, String reason) {
      score += points;
      reasons.add(reason + (points < 0 ? " " : " +") + points);
    }
  }

  int threshold() {
    return rule.threshold();
  }

  boolean suffices(Likeness likeness) {
    return likeness.contradiction() == null && likeness.score() >= rule.threshold();
  }

  Likeness compare(Claim claim, Group group) {
    DocumentName.Relation documents = documents(claim, group);
    if (documents == DocumentName.Relation.DIFFERENT) {
      return Likeness.contradicting("another agreement");
    }
    boolean sameDocument = documents == DocumentName.Relation.SAME;
    if (!partiesAgree(claim, group, sameDocument)) {
      return Likeness.contradicting("other parties");
    }
    if (claim.family() == Family.VISIT && !mayBeSame(claim.hosts(), group.hosts())) {
      return Likeness.contradicting("another host");
    }
    Tally tally = new Tally();
    if (!countPersons(claim, group, sameDocument, tally)) {
      return Likeness.contradicting("other persons");
    }
    int actors = tally.score;
    if (!countTime(claim.time().compare(group.time(), claim.family() == Family.VISIT, rule), tally)) {
      return Likeness.contradicting("another time");
    }
    if (claim.callsOff() && !claim.time().isKnown() && group.isPlan()) {
      tally.count(rule.time().plan(), "calls off what is planned");
    }
    countPlace(places.relation(claim.place(), group.places(), claim.family() == Family.VISIT), tally);
    countDocument(documents, rule.isRepeatable(claim.act()), tally);
    return new Likeness(tally.score, actors, List.copyOf(tally.reasons), null);
  }

  private DocumentName.Relation documents(Claim claim, Group group) {
    if (claim.document() == null || group.documents().isEmpty()) {
      return DocumentName.Relation.UNKNOWN;
    }
    DocumentName document = claim.document();
    return group.documents().stream().map(other -> document.compare(other, rule)).min(DocumentName.Relation::compareTo).orElseThrow();
  }

  /**
   * The same parties. One report may know fewer only where something else names the rest: the same persons, or the agreement that
   * several parties sign together.
   */
  private boolean partiesAgree(Claim claim, Group group, boolean sameDocument) {
    if (claim.parties().equals(group.parties())) {
      return true;
    }
    boolean samePersons = claim.persons().size() > 1 && claim.persons().equals(group.persons());
    boolean signedTogether = sameDocument && rule.isJoint(claim.act());
    return (samePersons || signedTogether) && oneHoldsTheOther(claim.parties(), group.parties());
  }

  private static boolean oneHoldsTheOther(SortedSet<String> a, SortedSet<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  private static boolean mayBeSame(SortedSet<String> a, SortedSet<String> b) {
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  private boolean countPersons(Claim claim, Group group, boolean sameDocument, Tally tally) {
    MergeRule.Actors points = rule.actors();
    if (claim.persons().isEmpty() || group.persons().isEmpty()) {
      tally.count(points.partiesOnly(), "same parties");
    } else if (claim.persons().equals(group.persons())) {
      tally.count(points.samePersons(), "same persons");
    } else if (oneHoldsTheOther(claim.persons(), group.persons())) {
      tally.count(points.somePersons(), "some of the persons");
    } else if (sameDocument) {
      tally.count(points.otherPersons(), "other persons for the same parties");
    } else {
      return false;
    }
    return true;
  }

  private boolean countTime(TimeFrame.Closeness closeness, Tally tally) {
    MergeRule.Time points = rule.time();
    switch (closeness) {
      case SAME_DAY -> tally.count(points.sameDay(), "same day");
      case OVERLAP -> tally.count(points.overlap(), "overlapping days");
      case MONTH -> tally.count(points.month(), "within a month");
      case LONGER -> tally.count(points.longer(), "within a longer time");
      case HINT -> tally.count(points.hint(), "weekday or month fits");
      case UNKNOWN -> tally.count(0, "time not known");
      case CONTRADICTION -> {
        return false;
      }
    }
    return true;
  }

  private void countPlace(Places.Relation relation, Tally tally) {
    MergeRule.Place points = rule.place();
    switch (relation) {
      case SAME -> tally.count(points.same(), "same place");
      case COUNTRY -> tally.count(points.country(), "same country or region");
      case APART -> tally.count(points.apart(), "different places");
      case UNKNOWN -> { }
    }
  }

  private void countDocument(DocumentName.Relation relation, boolean repeatable, Tally tally) {
    MergeRule.Agreement points = rule.agreement();
    switch (relation) {
      case SAME -> tally.count(repeatable ? points.sameRepeatable() : points.same(), "same agreement");
      case AKIN -> tally.count(points.akin(), "same kind of agreement");
      case UNKNOWN, DIFFERENT -> { }
    }
  }
}
