package org.diplograph.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.ReportId;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Table;

/** What a store says of itself: the base of its IRIs, and its articles. */
public record Contents(ReadableStore store) {
  private static final String ONTOLOGY_GRAPH = "graph/ontology";

  /** The base with which the store was built; empty for a store with nothing in it. */
  public Optional<Iris> iris() {
    String ontology = Dip.NS.substring(0, Dip.NS.length() - 1);
    Table table = Table.of(store, "SELECT ?g { GRAPH ?g { <%s> a <http://www.w3.org/2002/07/owl#Ontology> } }".formatted(ontology));
    return table.rows().stream()
        .map(row -> row.get("g"))
        .filter(graph -> graph.endsWith(ONTOLOGY_GRAPH))
        .map(graph -> new Iris(graph.substring(0, graph.length() - ONTOLOGY_GRAPH.length())))
        .findFirst();
  }

  /** For each article, by id, the fingerprint of what its graph was made from. */
  public Map<String, String> fingerprints() {
    Table table = Table.of(store, """
        PREFIX dip: <%s>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT ?id ?fingerprint { ?article dip:fingerprint ?fingerprint ; dcterms:identifier ?id }
        """.formatted(Dip.NS));
    Map<String, String> fingerprints = new HashMap<>();
    table.rows().forEach(row -> fingerprints.put(row.get("id"), row.get("fingerprint")));
    return fingerprints;
  }

  /** The reports of an event, by its IRI; sorted, and none where there is no such event. */
  List<ReportId> reports(Iris iris, String event) {
    Table table = Table.of(store, "SELECT ?report { <%s> <%s> ?report }".formatted(event, Dip.REPORTED_BY.getURI()));
    return table.rows().stream().map(row -> iris.mention(NodeFactory.createURI(row.get("report")))).flatMap(Optional::stream)
        .map(ref -> new ReportId(ref.article(), ref.mention())).sorted().toList();
  }
}
