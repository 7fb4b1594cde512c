package org.diplograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes plain RDF/XML as it comes, one {@code rdf:Description} a subject; Jena's writers need the whole graph at hand.
 *
 * <p>Characters that XML cannot hold, such as a form feed in a quote, become U+FFFD: a limit of the format.
 */
final class RdfXmlStream extends BySubject {
  private static final String RDF_NS = RDF.getURI();
  private static final String XML_NS = "http://www.w3.org/XML/1998/namespace";

  private final Map<String, String> prefixes;
  private final XMLStreamWriter xml;

  RdfXmlStream(Map<String, String> prefixes, OutputStream out) {
    this.prefixes = prefixes;
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("this Java has no XML writer", e);
    }
  }

  @Override
  void begin() throws IOException {
    run(() -> {
      xml.writeStartDocument("UTF-8", "1.0");
      newline("\n");
      xml.setPrefix("rdf", RDF_NS);
      xml.writeStartElement(RDF_NS, "RDF");
      for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
        xml.setPrefix(prefix.getKey(), prefix.getValue());
        xml.writeNamespace(prefix.getKey(), prefix.getValue());
      }
    });
  }

  @Override
  void beginGraph(Node graph) {
    throw new IllegalStateException("RDF/XML has no named graphs");
  }

  @Override
  void beginSubject(Node subject) throws IOException {
    run(() -> {
      newline("\n  ");
      xml.writeStartElement(RDF_NS, "Description");
      reference(subject, "about");
    });
  }

  @Override
  void beginProperty(Node property) {
    // Each value is an element of its own.
  }

  @Override
  void value(Node property, Node value) throws IOException {
    run(() -> {
      newline("\n    ");
      if (value.isLiteral()) {
        startElement(property.getURI(), false);
        literal(value);
        xml.writeEndElement();
      } else {
        startElement(property.getURI(), true);
        reference(value, "resource");
      }
    });
  }

  private void literal(Node value) throws XMLStreamException {
    if (!value.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml", XML_NS, "lang", value.getLiteralLanguage());
    } else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      xml.writeAttribute(RDF_NS, "datatype", value.getLiteralDatatypeURI());
    }
    String text = legal(value.getLiteralLexicalForm());
    int from = 0;
    for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', from)) {
      xml.writeCharacters(text.substring(from, cr));
      // Written as it is, it would be read back as a newline.
      xml.writeEntityRef("#13");
      from = cr + 1;
    }
    xml.writeCharacters(text.substring(from));
  }

  private void startElement(String iri, boolean empty) throws XMLStreamException {
    int cut = iri.length();
    while (cut > 0 && isNameChar(iri.charAt(cut - 1))) {
      cut--;
    }
    while (cut < iri.length() && !isNameStart(iri.charAt(cut))) {
      cut++;
    }
    if (cut == iri.length()) {
      throw new IllegalArgumentException("RDF/XML cannot name the property <" + iri + ">; export to another format");
    }
    String namespace = iri.substring(0, cut);
    String prefix = xml.getPrefix(namespace);
    String known = prefix == null ? "ns" : prefix;
    if (empty) {
      xml.writeEmptyElement(known, iri.substring(cut), namespace);
    } else {
      xml.writeStartElement(known, iri.substring(cut), namespace);
    }
    if (prefix == null) {
      xml.writeNamespace(known, namespace);
    }
  }

  private void reference(Node node, String attribute) throws XMLStreamException {
    if (node.isURI()) {
      xml.writeAttribute(RDF_NS, attribute, node.getURI());
    } else {
      xml.writeAttribute(RDF_NS, "nodeID", NodeFmtLib.strNT(node).substring(2));
    }
  }

  @Override
  void endProperty() {
    // Each value has closed its own element.
  }

  @Override
  void endSubject() throws IOException {
    run(() -> {
      newline("\n  ");
      xml.writeEndElement();
    });
  }

  @Override
  void endGraph() {
    // There are none.
  }

  @Override
  void end() throws IOException {
    run(() -> {
      newline("\n");
      xml.writeEndElement();
      newline("\n");
      xml.writeEndDocument();
      xml.flush();
    });
  }

  private void newline(String text) throws XMLStreamException {
    xml.writeCharacters(text);
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private static boolean isNameChar(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static String legal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return out.toString();
  }

  private static boolean isLegal(int c) {
    return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void run(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
