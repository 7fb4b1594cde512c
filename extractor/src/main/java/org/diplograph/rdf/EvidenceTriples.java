package org.diplograph.rdf;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.diplograph.model.Evidence;
import org.diplograph.model.Span;

/** Writes and reads sentences with their offsets, what they tell, and the words by which they name actors. */
final class EvidenceTriples {
  private final Iris iris;

  EvidenceTriples(Iris iris) {
    this.iris = iris;
  }

  /** Puts a sentence on a node: a report or a passage. */
  void add(Node node, Evidence evidence, CodePoints points, Sink sink) {
    quote(node, evidence.quote(), evidence.span(), points, sink);
    sink.texts(node, Dip.SUPPORTS, evidence.supports());
    int number = 0;
    for (Map.Entry<String, String> surface : new TreeMap<>(evidence.surfaces()).entrySet()) {
      Node naming = Iris.part(node, "naming", ++number);
      sink.add(node, Dip.NAMING, naming);
      sink.types(naming, Dip.NAMING_TYPE);
      sink.add(naming, Dip.PARTICIPATING, iris.of(surface.getKey()));
      sink.text(naming, Dip.WORDS, surface.getValue());
    }
  }

  /** Puts words and their offsets on a node; the shift lets the offsets in UTF-16 units be read back without the text. */
  static void quote(Node node, String quote, Span span, CodePoints points, Sink sink) {
    int shift = points.shift(span.begin());
    sink.text(node, Dip.QUOTE, quote);
    sink.integer(node, Dip.BEGIN, span.begin() - shift);
    sink.integer(node, Dip.END, span.end() - points.shift(span.end()));
    if (shift > 0) {
      sink.integer(node, Dip.UTF16_SHIFT, shift);
    }
  }

  Evidence read(Description node) {
    String quote = node.required(Dip.QUOTE).getLiteralLexicalForm();
    int begin = node.integer(Dip.BEGIN) + node.optionalInteger(Dip.UTF16_SHIFT).orElse(0);
    Map<String, String> surfaces = node.all(Dip.NAMING).stream()
        .map(naming -> new Description(node.graph(), naming))
        .collect(Collectors.toMap(
            naming -> iris.key(naming.required(Dip.PARTICIPATING)).orElseThrow(),
            naming -> naming.required(Dip.WORDS).getLiteralLexicalForm()));
    return new Evidence(new Span(begin, begin + quote.length()), quote, surfaces, node.texts(Dip.SUPPORTS));
  }
}
