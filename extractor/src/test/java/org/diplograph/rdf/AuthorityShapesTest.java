package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.diplograph.model.Entity;
import org.diplograph.resolve.Authority;
import org.junit.jupiter.api.Test;

/** The built-in authority, as it comes into the graph, against the shapes. */
class AuthorityShapesTest {
  @Test
  void theWholeAuthorityHasTheShapesOfTheGraph() {
    Authority authority = Authority.load();
    Graph graph = new GraphBuilder(new Iris()).authority(authority.entities().stream().map(Entity::key).toList(), authority);
    assertEquals(List.of(), new ShapesCheck().check(graph).stream().limit(10).toList());
  }
}
