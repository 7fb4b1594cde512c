package org.diplograph.wikidata;

import java.util.List;

/** A service that is asked what a subject could be: {@link WikidataSearch}, or a {@link ReconciliationService}. */
public sealed interface CandidateSource permits WikidataSearch, ReconciliationService {
  /** One answer for each subject, in their order. */
  List<Found> find(List<Subject> subjects);
}
