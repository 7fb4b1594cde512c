package org.diplograph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.diplograph.model.Entity;
import org.diplograph.model.ReportId;

/**
 * Names of the data: keys, article ids and graphs to IRIs below one base, and back.
 *
 * <p>Example: {@code new Iris().of("person/vladimir-putin")} is {@code <https://w3id.org/diplograph/person/vladimir-putin>}, and
 * {@code new Iris().article("may/1 & 2.txt")} is {@code <https://w3id.org/diplograph/article/may%2F1%20%26%202.txt>}. Different
 * ids give different IRIs, and every IRI is valid, whatever characters the id holds.
 *
 * @param base absolute http or https IRI that ends with a slash
 * @throws IllegalArgumentException if the base is no such IRI
 */
public record Iris(String base) {
  public static final String DEFAULT_BASE = "https://w3id.org/diplograph/";

  /** Where the IRIs of Wikidata's items begin. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public Iris {
    if (!isWebIri(base) || !base.endsWith("/")) {
      throw new IllegalArgumentException(
          "not usable as the base of IRIs: \"" + base + "\"; give an absolute http or https IRI that ends with a slash, such as "
              + DEFAULT_BASE);
    }
  }

  public Iris() {
    this(DEFAULT_BASE);
  }

  /** The node of a key: of a person, state, organisation, office, place, agreement or event. */
  public Node of(String key) {
    return NodeFactory.createURI(base + IriEncoding.path(key));
  }

  /** The key of a node below the base; empty for any other node. */
  public Optional<String> key(Node node) {
    return node.isURI() && node.getURI().startsWith(base)
        ? Optional.of(IriEncoding.decode(node.getURI().substring(base.length())))
        : Optional.empty();
  }

  public Node article(String articleId) {
    return below("article", articleId);
  }

  /** The id of an article by its node; empty for any other node. */
  public Optional<String> article(Node node) {
    return key(node).filter(key -> key.startsWith("article/")).map(key -> key.substring("article/".length()));
  }

  /** The node of what one article says of one event. */
  public Node report(String articleId, String mentionId) {
    return below("report", articleId, mentionId);
  }

  /** The node of a report by its id. */
  public Node report(ReportId report) {
    return report(report.article(), report.mention());
  }

  public Node statement(String articleId, String statementId) {
    return below("statement", articleId, statementId);
  }

  /** The node of the sentence by which an article names an agreement that the authority does not have. */
  Node passage(String articleId, String agreementSlug) {
    return below("passage", articleId, agreementSlug);
  }

  /** The article and mention of a node made by {@link #report}; empty for any other node. */
  public Optional<MentionRef> mention(Node report) {
    String prefix = base + "report/";
    if (!report.isURI() || !report.getURI().startsWith(prefix)) {
      return Optional.empty();
    }
    String[] segments = report.getURI().substring(prefix.length()).split("/", -1);
    return segments.length == 2
        ? Optional.of(new MentionRef(IriEncoding.decode(segments[0]), IriEncoding.decode(segments[1])))
        : Optional.empty();
  }

  /** An article's id and the id of a mention in it. */
  public record MentionRef(String article, String mention) {}

  public Node tenure(String personKey, Entity.Tenure tenure) {
    String start = tenure.start() == null ? "unknown" : tenure.start().toString();
    String end = tenure.end() == null ? "open" : tenure.end().toString();
    return below("tenure", slug(personKey), slug(tenure.office()), start + "--" + end);
  }

  public Node topic(String slug) {
    return below("topic", slug);
  }

  /** The extraction of one article, as told by its fingerprint; when and where it ran is said of this node in {@link #runsGraph}. */
  public Node extraction(String fingerprint) {
    return below("extraction", fingerprint);
  }

  /** What a person said, by {@link org.diplograph.model.Correction#id}. */
  public Node correction(String id) {
    return below("correction", id);
  }

  public Node wikidata(String item) {
    return NodeFactory.createURI(WIKIDATA + item);
  }

  public Node ontologyGraph() {
    return below("graph", "ontology");
  }

  public Node authorityGraph() {
    return below("graph", "authority");
  }

  public Node articleGraph(String articleId) {
    return below("graph", "article", articleId);
  }

  public Node eventsGraph() {
    return below("graph", "events");
  }

  public Node wikidataGraph() {
    return below("graph", "wikidata");
  }

  public Node curationGraph() {
    return below("graph", "curation");
  }

  /** The graph that tells which articles and events touch each other; see {@link MergeIndex}. */
  public Node blocksGraph() {
    return below("graph", "blocks");
  }

  public Node runsGraph() {
    return below("graph", "runs");
  }

  /** The id of the article whose graph this is; empty for any other graph. */
  public Optional<String> articleOfGraph(Node graph) {
    String prefix = base + "graph/article/";
    return graph.isURI() && graph.getURI().startsWith(prefix)
        ? Optional.of(IriEncoding.decode(graph.getURI().substring(prefix.length())))
        : Optional.empty();
  }

  /** The node of an inner part of a described thing, as its {@code participation/2}: named, never blank, so that it stays the same. */
  static Node part(Node whole, String kind, int number) {
    return NodeFactory.createURI(whole.getURI() + "/" + kind + "/" + number);
  }

  private Node below(String... segments) {
    StringBuilder iri = new StringBuilder(base);
    for (int i = 0; i < segments.length; i++) {
      iri.append(i == 0 ? "" : "/").append(IriEncoding.segment(segments[i]));
    }
    return NodeFactory.createURI(iri.toString());
  }

  private static String slug(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  /** Whether a text can stand as the IRI of something on the web. */
  public static boolean isWebIri(String text) {
    try {
      IRIx iri = IRIx.create(text);
      return iri.isReference() && !iri.hasViolations() && (iri.hasScheme("http") || iri.hasScheme("https"));
    } catch (RuntimeException notAnIri) {
      return false;
    }
  }
}
