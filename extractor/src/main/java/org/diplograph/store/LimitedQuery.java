package org.diplograph.store;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;

/**
 * Answers queries with at most a given number of rows or triples; where it had to lower the query's own number, it says so in a
 * header: {@code Diplograph-Max-Rows: 1000000}.
 */
final class LimitedQuery extends SPARQL_QueryDataset {
  static final String HEADER = "Diplograph-Max-Rows";

  private final long maxRows;

  LimitedQuery(long maxRows) {
    this.maxRows = maxRows;
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    if (!query.hasLimit() || query.getLimit() > maxRows) {
      query.setLimit(maxRows);
      action.setResponseHeader(HEADER, Long.toString(maxRows));
    }
  }
}
