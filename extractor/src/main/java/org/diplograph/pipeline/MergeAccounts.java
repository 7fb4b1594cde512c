package org.diplograph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.curation.Rulings;
import org.diplograph.merge.Account;
import org.diplograph.merge.EventMerger;
import org.diplograph.merge.MergeRule;
import org.diplograph.merge.Sources;
import org.diplograph.model.Correction;
import org.diplograph.model.ReportId;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.MergeIndex;
import org.diplograph.store.GraphStore;

/**
 * Why events have the reports that they have: it merges once more, with all that they touch, and tells what was decided on the way.
 *
 * <p>Example: {@code new MergeAccounts(store, iris, stages).of(eventIri, files.read())}. It changes nothing.
 */
public record MergeAccounts(GraphStore store, Iris iris, Stages stages) {
  /** Empty where the store has no such event, or would put it together otherwise now. */
  public Optional<Account> of(String event, Collection<Correction> corrections) {
    Set<String> present = new Contents(store).fingerprints().keySet();
    List<ReportId> reports = new Contents(store).reports(iris, event);
    return reports.isEmpty() ? Optional.empty() : store.read(data -> {
      MergeRule rule = MergeRule.load();
      EventMerger merger = new EventMerger(rule);
      MergeIndex index = new MergeIndex(data, iris);
      Map<String, Sources.Standing> standings = Consolidation.standings(index, rule);
      StoredArticles articles = new StoredArticles(store, iris, stages.authority(), index, Set.of(), Set.of());
      Curation curation = new Curation(Rulings.of(corrections, new StoredTold(articles, present, standings)), store, iris);
      AffectedReports touching = new AffectedReports(index, id -> true,
          id -> standings.containsKey(id) ? List.of() : curation.counting(articles.of(id).reports()),
          all -> merger.blocks(all, articles, curation.constraints()));
      touching.spread(reports.stream().map(ReportId::article).collect(TreeSet::new, TreeSet::add, TreeSet::addAll), Set.of());
      return merger.account(touching.reports(), articles, curation.constraints(), curation.rulings()::amend, reports.getFirst());
    });
  }
}
