package org.diplograph.curation;

import java.util.List;
import java.util.Optional;
import org.diplograph.model.Event;

/** What there is for corrections to be about. */
public interface Told {
  /** The reports of an article, whether they count or not; none where the article is not there. */
  List<Event.Report> reports(String article);

  /** Why an article's reports do not count: {@code "is not in the store"}; empty where they do. */
  Optional<String> absence(String article);

  /** Whether there is an entity of this key. */
  boolean knows(String entity);
}
