package org.diplograph.rdf;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes JSON-LD 1.1 as it comes, one object a subject, one {@code @graph} a named graph.
 *
 * <p>Jena's own writer holds the whole document: 1.6 GB for 833,000 triples.
 */
final class JsonLdStream extends BySubject {
  private final Map<String, String> prefixes;
  private final JsonGenerator json;

  JsonLdStream(Map<String, String> prefixes, OutputStream out) {
    this.prefixes = prefixes;
    try {
      json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.useDefaultPrettyPrinter();
  }

  @Override
  void begin() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
  }

  @Override
  void beginGraph(Node graph) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", name(graph));
    json.writeArrayFieldStart("@graph");
  }

  @Override
  void beginSubject(Node subject) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", name(subject));
  }

  @Override
  void beginProperty(Node property) throws IOException {
    json.writeArrayFieldStart(isType(property) ? "@type" : compact(property.getURI()));
  }

  @Override
  void value(Node property, Node value) throws IOException {
    if (isType(property)) {
      json.writeString(name(value));
    } else if (!value.isLiteral()) {
      json.writeStartObject();
      json.writeStringField("@id", name(value));
      json.writeEndObject();
    } else if (value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      json.writeString(value.getLiteralLexicalForm());
    } else {
      literal(value);
    }
  }

  private void literal(Node value) throws IOException {
    json.writeStartObject();
    json.writeStringField("@value", value.getLiteralLexicalForm());
    if (value.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@type", compact(value.getLiteralDatatypeURI()));
    } else {
      json.writeStringField("@language", value.getLiteralLanguage());
    }
    json.writeEndObject();
  }

  @Override
  void endProperty() throws IOException {
    json.writeEndArray();
  }

  @Override
  void endSubject() throws IOException {
    json.writeEndObject();
  }

  @Override
  void endGraph() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static boolean isType(Node property) {
    return property.equals(RDF.type.asNode());
  }

  private String name(Node node) {
    return node.isURI() ? compact(node.getURI()) : NodeFmtLib.strNT(node);
  }

  private String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      // A rest that begins with // would be read as an IRI of its own.
      if (iri.startsWith(prefix.getValue()) && !iri.startsWith("//", prefix.getValue().length())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }
}
