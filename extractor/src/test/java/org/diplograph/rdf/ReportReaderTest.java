package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.sys.JenaSystem;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.CleanText;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.OffsetMap;
import org.diplograph.model.Span;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
  private static final String TEXT = "Ada Nord met Bo Sud.";
  private static final LocalDate DAY = LocalDate.of(2022, 1, 20);

  static {
    JenaSystem.init();
  }

  @Test
  void tellsTheDayOnWhichTheArticleCameOut() {
    assertEquals(List.of(new Event.Report("a1", mention(), DAY)), written(DAY, null));
  }

  @Test
  void tellsTheDayThatWasInferred() {
    assertEquals(List.of(new Event.Report("a1", mention(), DAY)), written(null, DAY));
  }

  @Test
  void tellsNoDayWhereNoneIsKnown() {
    assertEquals(List.of(new Event.Report("a1", mention())), written(null, null));
  }

  private static List<Event.Report> written(@Nullable LocalDate published, @Nullable LocalDate inferred) {
    Article article = new Article("a1", TEXT, null, published, null, null);
    CleanText source = new CleanText(article, TEXT, OffsetMap.identity(TEXT.length()), List.of(), null, inferred);
    Graph graph = new GraphBuilder(new Iris()).article(new ArticleFindings(source, List.of(), List.of(mention()), List.of(), List.of()), "f");
    return new ReportReader(new Iris()).read(graph).toList();
  }

  private static EventMention mention() {
    return new EventMention("e-0-meeting", EventType.MEETING, null, Status.HELD, List.of(), When.UNKNOWN, null, null, List.of(), null, null,
        0.8, "meet", List.of(new Evidence(new Span(0, TEXT.length()), TEXT, Map.of(), List.of("event"))));
  }
}
