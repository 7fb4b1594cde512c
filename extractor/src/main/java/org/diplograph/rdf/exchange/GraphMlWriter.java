package org.diplograph.rdf.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes GraphML as it comes: first the attributes that nodes and edges can have, then the nodes, then the edges.
 *
 * <p>Example: {@code writer.node("n1", Map.of("label", "Finland"))}, {@code writer.edge("n1", "n2", Map.of("weight", "3"))}.
 */
final class GraphMlWriter implements AutoCloseable {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final XMLStreamWriter xml;

  /**
   * @param nodes the names of the nodes' attributes, each with its type
   * @param edges the same of the edges
   */
  GraphMlWriter(OutputStream out, Map<String, String> nodes, Map<String, String> edges) throws IOException {
    try {
      // Of the JDK: another one on the class path may write other bytes.
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      newLine(0);
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeNamespace("xsi", SCHEMA_INSTANCE);
      xml.writeAttribute("xsi", SCHEMA_INSTANCE, "schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
      declare("node", nodes);
      declare("edge", edges);
      newLine(1);
      xml.writeStartElement("graph");
      xml.writeAttribute("edgedefault", "undirected");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void declare(String element, Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      newLine(1);
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key(element, attribute.getKey()));
      xml.writeAttribute("for", element);
      xml.writeAttribute("attr.name", attribute.getKey());
      xml.writeAttribute("attr.type", attribute.getValue());
    }
  }

  void node(String id, Map<String, String> attributes) throws IOException {
    try {
      newLine(2);
      xml.writeStartElement("node");
      xml.writeAttribute("id", id);
      data("node", attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  void edge(String source, String target, Map<String, String> attributes) throws IOException {
    try {
      newLine(2);
      xml.writeStartElement("edge");
      xml.writeAttribute("source", source);
      xml.writeAttribute("target", target);
      data("edge", attributes);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void data(String element, Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      newLine(3);
      xml.writeStartElement("data");
      xml.writeAttribute("key", key(element, attribute.getKey()));
      xml.writeCharacters(writable(attribute.getValue()));
      xml.writeEndElement();
    }
    newLine(2);
    xml.writeEndElement();
  }

  private static String key(String element, String attribute) {
    return element + "-" + attribute;
  }

  /** Without the characters that XML cannot hold in any way. */
  private static String writable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\t' || c == '\n')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private void newLine(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Ends the document; the stream stays open. */
  @Override
  public void close() throws IOException {
    try {
      newLine(1);
      xml.writeEndElement();
      newLine(0);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static IOException failed(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }
}
