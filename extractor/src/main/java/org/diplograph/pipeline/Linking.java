package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.ReadableStore;
import org.diplograph.wikidata.Enrichment;
import org.diplograph.wikidata.Linker;
import org.diplograph.wikidata.LinkingRules;
import org.diplograph.wikidata.Links;
import org.diplograph.wikidata.Outcome;
import org.diplograph.wikidata.ReviewFile.Decision;
import org.diplograph.wikidata.ReviewFile.Verdict;

/**
 * Links what a store knows to what Wikidata or another service knows, in a named graph of its own, which a build leaves as it is.
 *
 * <pre>{@code
 * LinkReport report = new Linking(store, iris).link(linker);
 * new Linking(store, iris).apply(ReviewFile.read(file));
 * }</pre>
 */
public final class Linking {
  private final GraphStore store;
  private final String graph;
  private final Unlinked unlinked;

  public Linking(GraphStore store, Iris iris) {
    this.store = store;
    this.graph = iris.wikidataGraph().getURI();
    this.unlinked = new Unlinked(store, iris);
  }

  /** By which texts each entity would be looked for, by its IRI. */
  public static Map<String, List<String>> questions(ReadableStore store, Iris iris, LinkingRules rules) {
    Map<String, List<String>> questions = new TreeMap<>();
    new Unlinked(store, iris).subjects(rules).forEach(subject -> questions.put(subject.iri(), rules.questions(subject)));
    return questions;
  }

  /** Asks about all that is unlinked, and stores the sure links. */
  public LinkReport link(Linker linker) {
    LinkReport report = new LinkReport(linker.link(unlinked.subjects(linker.rules()), unlinked.taken()));
    List<Outcome.Linked> sure = report.of(Outcome.Linked.class);
    if (!sure.isEmpty()) {
      Links links = links();
      sure.forEach(linked -> links.same(linked.subject().iri(), linked.option().iri()));
      store(links);
    }
    return report;
  }

  /** What applying decisions did, and what about them is worth a look. */
  public record Applied(Map<Verdict, Integer> counts, List<String> notes) {
    public Applied {
      counts = Map.copyOf(counts);
      notes = List.copyOf(notes);
    }
  }

  /** Stores what a person decided; decisions about what the store does not hold are passed over and noted. */
  public Applied apply(List<Decision> decisions) {
    Set<String> known = new TreeSet<>(unlinked.all());
    Map<String, Set<String>> taken = unlinked.taken();
    Map<Verdict, Integer> counts = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    Links links = links();
    for (Decision decision : decisions) {
      if (!known.contains(decision.entity())) {
        notes.add("%s: passed over, since %s is not in the store".formatted(decision.place(), decision.entity()));
        continue;
      }
      links.decide(decision);
      counts.merge(decision.verdict(), 1, Integer::sum);
      if (decision.verdict() == Verdict.SAME) {
        Set<String> holders = taken.computeIfAbsent(decision.candidate(), item -> new TreeSet<>());
        holders.stream().filter(other -> !other.equals(decision.entity())).forEach(other -> notes.add(
            "%s: %s is now linked to both %s and %s; are the two one?"
                .formatted(decision.place(), decision.candidate(), other, decision.entity())));
        holders.add(decision.entity());
      }
    }
    store(links);
    return new Applied(counts, notes);
  }

  /** Stores a few facts about all items of Wikidata that something is linked to. */
  public Enriched enrich(Enrichment enrichment) {
    Collection<String> ids = unlinked.taken().keySet().stream().filter(item -> item.startsWith(Iris.WIKIDATA))
        .map(item -> item.substring(Iris.WIKIDATA.length())).toList();
    Enrichment.Facts facts = enrichment.about(ids);
    Links links = links();
    links.facts(facts.graph(), facts.missing());
    store(links);
    return new Enriched(facts.described(), facts.graph().size(), facts.missing().size());
  }

  /**
   * @param described items of which there are facts now
   * @param triples how many there are in all
   * @param missing items of which there was no answer
   */
  public record Enriched(int described, int triples, int missing) {}

  private Links links() {
    return new Links(store.graph(graph));
  }

  private void store(Links links) {
    store.replaceGraphs(Map.of(graph, links.graph()));
  }
}
