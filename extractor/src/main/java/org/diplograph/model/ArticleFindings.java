package org.diplograph.model;

import java.util.List;

/**
 * All that one article yields; a pure function of the article, the rules and the authority.
 *
 * @param entities those entities named by the events and statements that the authority does not have, by key order
 * @param mentioned keys of the known persons and agreements that the article names, whether or not they take part in an event, sorted
 */
public record ArticleFindings(
    CleanText source,
    List<Entity> entities,
    List<EventMention> events,
    List<StatementMention> statements,
    List<String> mentioned) {
  public ArticleFindings {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    mentioned = List.copyOf(mentioned);
  }
}
