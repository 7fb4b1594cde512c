package org.diplograph.rdf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.diplograph.model.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Iris#blocksGraph} tells of the events in the store: from which articles they were merged, and under which blocks reports and
 * events meet, so that a change leads to all that it touches and to nothing else.
 *
 * <p>Example: {@code index.articles("CALL of parties state/kenya state/uganda")}. It reads; what it is to tell next, {@link #article} and
 * {@link #event} give as triples.
 */
public final class MergeIndex {
  private final DatasetGraph data;
  private final Iris iris;
  private final Node graph;

  public MergeIndex(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.graph = iris.blocksGraph();
  }

  /**
   * An article, as far as it matters which others it resembles.
   *
   * @param url where it was published
   */
  public record Source(String id, @Nullable LocalDate issued, @Nullable String url, @Nullable Sketch sketch) {}

  /** All articles in the store. */
  public Stream<Source> sources() {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, Dip.FINGERPRINT, Node.ANY)).map(quad -> {
      Node article = quad.getSubject();
      Description d = new Description(data.getGraph(quad.getGraph()), article);
      return new Source(
          iris.article(article).orElseThrow(), d.day(DCTerms.issued.asNode()).orElse(null),
          d.one(DCTerms.source.asNode()).map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm()).orElse(null),
          d.text(Dip.SKETCH).map(Sketch::parse).orElse(null));
    });
  }

  /** The edition of the program that merged the events; empty where none are there. */
  public Optional<String> edition() {
    return Iter.asStream(data.find(graph, graph, Dip.MERGED_FROM, Node.ANY)).map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** For each article that was merged, its fingerprint then. */
  public Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new HashMap<>();
    data.find(graph, Node.ANY, Dip.MERGED_FROM, Node.ANY).forEachRemaining(quad ->
        iris.article(quad.getSubject()).ifPresent(id -> fingerprints.put(id, quad.getObject().getLiteralLexicalForm())));
    return fingerprints;
  }

  /** By article, what people had said of its reports. */
  public Map<String, Set<String>> ties() {
    Map<String, Set<String>> ties = new HashMap<>();
    data.find(graph, Node.ANY, Dip.TIE, Node.ANY).forEachRemaining(quad -> iris.article(quad.getSubject())
        .ifPresent(id -> ties.computeIfAbsent(id, k -> new HashSet<>()).add(quad.getObject().getLiteralLexicalForm())));
    return ties;
  }

  public Set<String> blocks(String article) {
    return objects(iris.article(article), Dip.BLOCK, node -> Optional.of(node.getLiteralLexicalForm()));
  }

  /** Ids of the articles with a report in the block. */
  public Set<String> articles(String block) {
    return subjects(NodeFactory.createLiteralString(block), iris::article);
  }

  /** Keys of the events with a report in the block. */
  public Set<String> events(String block) {
    return subjects(NodeFactory.createLiteralString(block), node -> iris.key(node).filter(key -> key.startsWith("event/")));
  }

  /** Keys of the entities that an article describes. */
  public Set<String> described(String article) {
    return objects(iris.article(article), Dip.DESCRIBES, iris::key);
  }

  /** Ids of the articles that describe an entity. */
  public Set<String> describing(String key) {
    return Iter.asStream(data.find(graph, Node.ANY, Dip.DESCRIBES, iris.of(key))).map(quad -> iris.article(quad.getSubject()))
        .flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> objects(Node subject, Node property, Function<Node, Optional<String>> name) {
    return Iter.asStream(data.find(graph, subject, property, Node.ANY)).map(quad -> name.apply(quad.getObject()))
        .flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> subjects(Node block, Function<Node, Optional<String>> name) {
    return Iter.asStream(data.find(graph, Node.ANY, Dip.BLOCK, block)).map(quad -> name.apply(quad.getSubject()))
        .flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is told of a node now. */
  public void told(Node node, Consumer<Triple> out) {
    data.find(graph, node, Node.ANY, Node.ANY).forEachRemaining(quad -> out.accept(quad.asTriple()));
  }

  /** To tell the edition that merged. */
  public void edition(String edition, Consumer<Triple> out) {
    new Sink(out).text(graph, Dip.MERGED_FROM, edition);
  }

  /**
   * To tell of an article.
   *
   * @param described keys of the entities that it describes
   */
  public void article(
      String id, String fingerprint, Collection<String> blocks, Collection<String> described, Collection<String> ties, Consumer<Triple> out) {
    Sink sink = new Sink(out);
    Node article = iris.article(id);
    sink.text(article, Dip.MERGED_FROM, fingerprint);
    sink.texts(article, Dip.BLOCK, blocks);
    sink.texts(article, Dip.TIE, ties);
    described.forEach(key -> sink.add(article, Dip.DESCRIBES, iris.of(key)));
  }

  /** To tell of an event. */
  public void event(String key, Collection<String> blocks, Consumer<Triple> out) {
    new Sink(out).texts(iris.of(key), Dip.BLOCK, blocks);
  }
}
