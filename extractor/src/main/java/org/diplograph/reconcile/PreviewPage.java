package org.diplograph.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A small page about one entity, to be shown in a frame; all that comes from the graph is text in it, never markup. */
record PreviewPage(Vocabulary vocabulary, EntityGraph graph) {
  static final int WIDTH = 400;
  static final int HEIGHT = 250;

  private static final int MOST_VALUES = 6;
  private static final String STYLE = """
      body { font: 14px/1.4 sans-serif; margin: 10px; color: #222; overflow-wrap: anywhere }
      h1 { font-size: 17px; margin: 0 } p { margin: 2px 0 8px; color: #555 }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 10px; margin: 0 } dt { color: #555 } dd { margin: 0 }
      """;

  Optional<String> of(String iri) {
    return graph.identified(iri).stream().findFirst().flatMap(graph::entity).map(this::page);
  }

  private String page(Entity entity) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.prependChild(new DocumentType("html", "", ""));
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head().appendElement("style").appendText(STYLE);
    page.title(entity.label());
    Element body = page.body();
    body.appendElement("h1").text(entity.label());
    body.appendElement("p").text(entity.types().reversed().stream().map(EntityType::name).collect(Collectors.joining(", ")));
    Element facts = body.appendElement("dl");
    for (EntityProperty property : vocabulary.properties()) {
      if (property.suits(entity.types())) {
        fact(facts, property, graph.values(property, List.of(entity.iri())).of(entity.iri()));
      }
    }
    return page.outerHtml();
  }

  private static void fact(Element facts, EntityProperty property, List<Value> values) {
    if (!values.isEmpty()) {
      facts.appendElement("dt").text(property.name());
      String shown = values.stream().limit(MOST_VALUES).map(Value::written).collect(Collectors.joining(", "));
      facts.appendElement("dd").text(values.size() > MOST_VALUES ? shown + ", …" : shown);
    }
  }
}
