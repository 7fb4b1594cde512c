package org.diplograph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.curation.Told;
import org.diplograph.merge.Sources;
import org.diplograph.model.Event;

/** What the articles in a store tell, for corrections to be about. */
record StoredTold(StoredArticles articles, Set<String> present, Map<String, Sources.Standing> standings) implements Told {
  @Override
  public List<Event.Report> reports(String article) {
    return present.contains(article) ? articles.of(article).reports() : List.of();
  }

  @Override
  public Optional<String> absence(String article) {
    if (!present.contains(article)) {
      return Optional.of("is not in the store");
    }
    return Optional.ofNullable(standings.get(article)).map(standing -> standing instanceof Sources.Standing.CopyOf
        ? "counts as a copy of " + standing.article() : "was replaced by " + standing.article());
  }

  @Override
  public boolean knows(String entity) {
    return articles.find(entity).isPresent();
  }
}
