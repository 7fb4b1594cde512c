package org.diplograph.rdf.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;

/**
 * Writes events as event data in the JSON form of PLOVER, one event a line, sorted by id: those that have a PLOVER class, which
 * {@code ontology/codes.ttl} derives from type, act and status.
 *
 * <p>Example: {@code new PloverExport(iris).write(store::quads, out)}. Actors, offices and places are held in memory, all else is not.
 */
public final class PloverExport {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REPORTED_BY = Dip.REPORTED_BY.getURI();
  private static final String REPORTING = Table.inverse(REPORTED_BY, "event/");
  /** What stands for the IRI described in a row that holds a source. */
  private static final String SOURCE = "";

  private final Facts facts;

  public PloverExport(Iris iris) {
    this.facts = new Facts(iris);
  }

  /** Writes the events; the caller closes the stream. */
  public void write(Consumer<StreamRDF> source, OutputStream target) throws IOException {
    Entities entities = new Entities(facts);
    try (Rows reports = new Rows(); Rows articles = new Rows(); Rows events = new Rows()) {
      facts.of(source, (subject, property, value) -> {
        entities.add(subject, property, value);
        collect(subject, property, value, reports, articles, events);
      });
      reports.forEachGroup((iri, rows) -> withArticle(thing(iri, rows), articles));
      articles.forEachGroup((iri, rows) -> withEvents(iri, rows, events));
      write(events, new PloverRecord(entities), new BufferedOutputStream(target, 1 << 16));
    }
  }

  private void collect(String subject, String property, String value, Rows reports, Rows articles, Rows events) throws IOException {
    if (facts.isIn("event/", subject)) {
      events.add(ToldEvent.eventOf(subject), subject, property, value);
      if (property.equals(REPORTED_BY)) {
        reports.add(value, REPORTING, subject);
      }
    } else if (facts.isIn("report/", subject)) {
      reports.add(subject, property, value);
    } else if (facts.isIn("article/", subject)) {
      articles.add(subject, property, value);
    }
  }

  private static void write(Rows events, PloverRecord record, OutputStream out) throws IOException {
    events.forEachGroup((iri, rows) -> {
      List<PloverRecord.Source> sources = new ArrayList<>();
      List<List<String>> facts = new ArrayList<>();
      for (List<String> row : rows) {
        if (row.get(1).equals(SOURCE)) {
          sources.add(source(row));
        } else {
          facts.add(row);
        }
      }
      Optional<Map<String, Object>> event = record.of(ToldEvent.of(iri, facts), sources);
      if (event.isPresent()) {
        out.write(JSON.writeValueAsBytes(event.get()));
        out.write('\n');
      }
    });
    out.flush();
  }

  private static PloverRecord.Source source(List<String> row) throws IOException {
    return new PloverRecord.Source(row.get(2), Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)),
        JSON.readValue(row.get(5), new TypeReference<Map<String, Object>>() {}));
  }

  private static Thing thing(String iri, List<List<String>> rows) {
    Thing thing = new Thing(iri);
    rows.forEach(row -> thing.add(row.get(1), row.get(2)));
    return thing;
  }

  /** Puts a report of an event beside its article. */
  private static void withArticle(Thing report, Rows articles) throws IOException {
    Optional<String> article = report.one(Dip.ARTICLE.getURI());
    for (String event : report.all(REPORTING)) {
      if (article.isPresent()) {
        articles.add(article.get(), REPORTING, event, report.iri(), report.one(Dip.BEGIN.getURI()).orElse("0"),
            report.one(Dip.END.getURI()).orElse("0"));
      }
    }
  }

  /** Puts an article's reports, each with what is to be cited, beside their events. */
  private static void withEvents(String iri, List<List<String>> rows, Rows events) throws IOException {
    Thing article = thing(iri, rows.stream().filter(row -> !row.get(1).equals(REPORTING)).toList());
    Map<String, String> cite = new LinkedHashMap<>();
    cite(cite, "citation", article, DCTerms.identifier.getURI());
    cite(cite, "url", article, DCTerms.source.getURI());
    cite(cite, "title", article, DCTerms.title.getURI());
    cite(cite, "publication", article, DCTerms.publisher.getURI());
    cite(cite, "date", article, DCTerms.issued.getURI());
    String json = JSON.writeValueAsString(cite);
    for (List<String> row : rows) {
      if (row.get(1).equals(REPORTING)) {
        events.add(row.get(2), SOURCE, row.get(3), row.get(4), row.get(5), json);
      }
    }
  }

  private static void cite(Map<String, String> cite, String name, Thing article, String property) {
    article.one(property).ifPresent(value -> cite.put(name, value));
  }
}
