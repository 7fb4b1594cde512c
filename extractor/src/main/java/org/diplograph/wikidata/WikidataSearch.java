package org.diplograph.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplograph.wikidata.WikibaseApi.Detail;
import org.diplograph.wikidata.WikibaseApi.Items;

/** Looks for subjects in Wikidata by their names, then fetches what was found, many items in one request. */
public final class WikidataSearch implements CandidateSource {
  private final WikibaseApi api;
  private final LinkingRules rules;
  private final CandidateReader reader;

  public WikidataSearch(WikibaseApi api, LinkingRules rules) {
    this.api = api;
    this.rules = rules;
    this.reader = new CandidateReader(rules.properties());
  }

  @Override
  public List<Found> find(List<Subject> subjects) {
    Map<Subject, Set<String>> hits = new LinkedHashMap<>();
    Map<Subject, ServiceException> failures = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      try {
        hits.put(subject, search(subject));
      } catch (ServiceException e) {
        failures.put(subject, e);
      }
    }
    Items items = api.items(hits.values().stream().flatMap(Set::stream).toList(), Detail.ALL);
    Items labels = api.items(items.found().values().stream().flatMap(reader::referenced).sorted().toList(), Detail.LABEL);
    Function<Subject, Found> gather = subject -> failures.containsKey(subject) ? Found.of(subject, failures.get(subject))
        : gather(subject, hits.getOrDefault(subject, Set.of()), items, labels);
    return subjects.stream().map(gather).toList();
  }

  /** Searches by one text after another until one has hits; for an event, by all, since each can lead to others. */
  private Set<String> search(Subject subject) throws ServiceException {
    Set<String> hits = new LinkedHashSet<>();
    boolean byName = rules.kind(subject).searches().contains("{name}");
    for (String text : rules.questions(subject)) {
      if (hits.isEmpty() || !byName) {
        hits.addAll(api.search(text, rules.candidates()));
      }
    }
    return hits;
  }

  private Found gather(Subject subject, Set<String> hits, Items items, Items labels) {
    List<Item> found = hits.stream().map(items.found()::get).filter(Objects::nonNull).toList();
    Optional<ServiceException> failure = items.failure(hits)
        .or(() -> labels.failure(found.stream().flatMap(reader::referenced).collect(Collectors.toSet())));
    return failure.map(e -> Found.of(subject, e)).orElseGet(
        () -> new Found.Candidates(subject, distinct(found.stream().map(item -> reader.read(item, labels.found())).toList())));
  }

  /** An item that was merged into another is found under both ids. */
  private static List<Candidate> distinct(List<Candidate> candidates) {
    return new ArrayList<>(candidates.stream()
        .collect(Collectors.toMap(Candidate::iri, candidate -> candidate, (first, same) -> first, LinkedHashMap::new)).values());
  }
}
