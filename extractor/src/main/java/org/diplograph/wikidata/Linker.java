package org.diplograph.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplograph.wikidata.Outcome.Option;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides which subjects are surely which items: {@code new Linker(new WikidataSearch(api, rules), rules).link(subjects, Map.of())}.
 *
 * <p>An item that something else has already, or that two subjects would take, is left for a person to decide.
 */
public final class Linker {
  private static final Logger LOG = LoggerFactory.getLogger(Linker.class);

  /** So many are asked about at a time: enough for full requests, few enough that a run cut short has answers for the first ones. */
  private static final int CHUNK = 100;

  private final CandidateSource source;
  private final LinkingRules rules;
  private final Judgement judgement;

  public Linker(CandidateSource source, LinkingRules rules) {
    this.source = source;
    this.rules = rules;
    this.judgement = new Judgement(rules);
  }

  public LinkingRules rules() {
    return rules;
  }

  /**
   * One outcome for each subject, in their order.
   *
   * @param taken by an item's IRI, what is linked to it already
   */
  public List<Outcome> link(List<Subject> subjects, Map<String, Set<String>> taken) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i += CHUNK) {
      LOG.info("Asked about {} of {}", i, subjects.size());
      source.find(subjects.subList(i, Math.min(i + CHUNK, subjects.size()))).forEach(found -> outcomes.add(judge(found)));
    }
    Map<String, Set<String>> wanted = new HashMap<>();
    taken.forEach((item, holders) -> wanted.put(item, new TreeSet<>(holders)));
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Linked linked) {
        wanted.computeIfAbsent(linked.option().iri(), item -> new TreeSet<>()).add(linked.subject().iri());
      }
    }
    return outcomes.stream().map(outcome -> withoutDoubles(outcome, wanted)).toList();
  }

  private Outcome judge(Found found) {
    return switch (found) {
      case Found.Failure(Subject subject, String reason) -> new Outcome.Failed(subject, reason);
      case Found.NotAsked(Subject subject, String reason) -> new Outcome.NotAsked(subject, reason);
      case Found.Candidates(Subject subject, List<Candidate> candidates) -> judgement.of(subject, candidates);
    };
  }

  private static Outcome withoutDoubles(Outcome outcome, Map<String, Set<String>> wanted) {
    if (!(outcome instanceof Outcome.Linked linked)) {
      return outcome;
    }
    Option option = linked.option();
    List<String> others = new ArrayList<>(wanted.getOrDefault(option.iri(), Set.of()));
    others.remove(linked.subject().iri());
    if (others.isEmpty()) {
      return outcome;
    }
    List<String> reasons = Stream.concat(option.reasons().stream(), Stream.of("but also " + String.join(", ", others))).toList();
    return new Outcome.Unsure(linked.subject(), List.of(
        new Option(option.iri(), option.label(), option.description(), option.score(), reasons)));
  }
}
