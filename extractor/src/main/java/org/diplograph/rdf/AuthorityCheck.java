package org.diplograph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.NullMarked;

/**
 * Finds what would be passed over in silence: terms that the ontology does not have, entries without a class, IRIs below another base.
 *
 * <p>Example: {@code dip:altLabel} is no term, {@code skos:altLabel} is meant.
 */
@NullMarked
final class AuthorityCheck {
  private static final Set<String> CLASSES = Set.of("Person", "State", "Organization", "Office", "Place", "Agreement", "Tenure", "Actor");

  private final AuthorityTriples triples;
  private final Graph ontology = OntologyFiles.ontology();

  AuthorityCheck(AuthorityTriples triples) {
    this.triples = triples;
  }

  /** Throws {@link AuthorityException} at the first fault, by subject. */
  void check() {
    List<Resource> subjects = triples.model().listSubjects().toList();
    subjects.stream().sorted(Comparator.comparing(Resource::toString)).forEach(this::check);
  }

  private void check(Resource subject) {
    if (!subject.isURIResource() || !subject.getURI().startsWith(AuthorityTurtle.BASE)) {
      throw triples.fault(subject, null, "does not lie below " + AuthorityTurtle.BASE);
    }
    subject.listProperties().forEach(this::check);
    if (!subject.hasProperty(RDF.type)) {
      throw triples.fault(subject, null, "has no class, as dip:Person, and no entry has this IRI");
    }
  }

  private void check(Statement statement) {
    String predicate = statement.getPredicate().getURI();
    if (predicate.startsWith(Dip.NS) && !ontology.contains(statement.getPredicate().asNode(), RDF.type.asNode(), Node.ANY)) {
      throw fault(statement, "has a property that the ontology does not have: dip:" + predicate.substring(Dip.NS.length()));
    }
    if (statement.getPredicate().equals(RDF.type) && !isClass(statement.getObject())) {
      throw fault(statement, "is of no class of the authority: " + statement.getObject() + "; those are "
          + CLASSES.stream().sorted().map(c -> "dip:" + c).collect(Collectors.joining(", ")));
    }
  }

  private static boolean isClass(RDFNode type) {
    return type.isURIResource() && CLASSES.stream().anyMatch(c -> type.asResource().getURI().equals(Dip.NS + c));
  }

  private AuthorityException fault(Statement statement, String problem) {
    return triples.fault(statement.getSubject(), statement.getPredicate(), problem);
  }
}
