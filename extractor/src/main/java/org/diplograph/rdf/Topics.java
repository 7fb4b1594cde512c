package org.diplograph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.diplograph.model.EventMention;

/** Topics as concepts whose label comes from the slug: {@code nuclear-programme} is called "nuclear programme". */
final class Topics {
  private static final String FOLDER = "topic/";

  private final Iris iris;

  Topics(Iris iris) {
    this.iris = iris;
  }

  void add(Node subject, Node property, List<String> slugs, Sink sink) {
    for (String slug : slugs) {
      Node topic = iris.topic(slug);
      sink.add(subject, property, topic);
      Kinds.concept(topic, slug.replace('-', ' '), sink);
    }
  }

  /** The slugs, sorted: topics are a set in the graph, whatever the order of {@link EventMention#topics}. */
  List<String> read(Description subject, Node property) {
    return subject.all(property).stream()
        .map(iris::key)
        .flatMap(Optional::stream)
        .map(key -> key.substring(FOLDER.length()))
        .sorted()
        .toList();
  }
}
