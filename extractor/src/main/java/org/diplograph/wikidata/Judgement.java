package org.diplograph.wikidata;

import java.util.Comparator;
import java.util.List;
import org.diplograph.wikidata.Outcome.Option;
import org.diplograph.wikidata.Scorer.Scored;

/** Decides whether one of the candidates is surely the one: {@code new Judgement(LinkingRules.load()).of(subject, candidates)}. */
final class Judgement {
  private final LinkingRules rules;
  private final Scorer scorer;

  Judgement(LinkingRules rules) {
    this.rules = rules;
    this.scorer = new Scorer(rules);
  }

  /** Linked, unsure or none. */
  Outcome of(Subject subject, List<Candidate> candidates) {
    List<Scored> scored = candidates.stream().filter(candidate -> !subject.excluded().contains(candidate.iri()))
        .map(candidate -> scorer.score(subject, candidate)).filter(candidate -> candidate.score() >= rules.unsure())
        .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(candidate -> candidate.candidate().iri())).toList();
    if (scored.isEmpty()) {
      return new Outcome.None(subject);
    }
    double best = scored.getFirst().score();
    // In hundredths, as the scores are: 0.95 - 0.75 is a little less than 0.2.
    boolean ahead = scored.size() == 1 || Math.round(100 * (best - scored.get(1).score())) >= Math.round(100 * rules.lead());
    return best >= rules.sure() && ahead ? new Outcome.Linked(subject, option(scored.getFirst()))
        : new Outcome.Unsure(subject, scored.stream().map(Judgement::option).toList());
  }

  private static Option option(Scored scored) {
    Candidate candidate = scored.candidate();
    return new Option(candidate.iri(), candidate.label(), candidate.description(), scored.score(), scored.reasons());
  }
}
