package org.diplograph.rdf;

import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The triples of an authority's Turtle files, each with its file and line, so that a fault in what they mean can be told with its place.
 *
 * <p>Example: {@code triples.add("my-people.ttl", in)}. Statements on an entry of another file add to that entry.
 */
@NullMarked
final class AuthorityTriples {
  static {
    JenaSystem.init();
  }

  private final Model model = ModelFactory.createDefaultModel();
  private final Map<Triple, Place> places = new HashMap<>();
  private int files;

  private record Place(int number, String file, long line) {
    static final Comparator<Place> ORDER = Comparator.comparingInt(Place::number).thenComparing(Place::line, Comparator.reverseOrder());

    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  Model model() {
    return model;
  }

  /** Throws {@link AuthorityException} where the file is not well-formed Turtle. */
  void add(String file, InputStream in) {
    files++;
    try {
      RDFParserRegistry.getFactory(Lang.TURTLE).create(Lang.TURTLE, new Locating(file, files))
          .read(in, AuthorityTurtle.BASE, Lang.TURTLE.getContentType(), StreamRDFLib.graph(model.getGraph()), RIOT.getContext());
    } catch (RiotException e) {
      throw new AuthorityException(malformed(file, Objects.requireNonNullElse(e.getMessage(), "")));
    }
  }

  /** Jena begins its messages with "[line: 3, col: 7 ]". */
  private static String malformed(String file, String message) {
    String line = message.startsWith("[line: ") ? message.substring(7, message.indexOf(',')) + ":" : "";
    return "%s:%s not well-formed Turtle: %s".formatted(file, line, line.isEmpty() ? message
        : message.substring(message.indexOf(']') + 1).strip());
  }

  /** Something wrong with what is said of a subject: by one of its properties or, where that is null, by all of them. */
  AuthorityException fault(Resource subject, @Nullable Property property, String problem) {
    String place = place(subject, property).or(() -> place(subject, null)).map(p -> p + ": ").orElse("");
    return new AuthorityException("%s<%s> %s".formatted(place, subject, problem));
  }

  /** The first line in the last file: a user's files come after those that they add to. */
  private Optional<Place> place(Resource subject, @Nullable Property property) {
    Node predicate = property == null ? Node.ANY : property.asNode();
    List<Triple> triples = model.getGraph().find(subject.asNode(), predicate, Node.ANY).toList();
    return triples.stream().map(places::get).filter(Objects::nonNull).max(Place.ORDER);
  }

  /** A parser's profile that remembers where each triple stands. */
  private final class Locating extends ParserProfileStd {
    private final String file;
    private final int number;

    Locating(String file, int number) {
      super(RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerStrictNoLogging, IRIxResolver.create(AuthorityTurtle.BASE).build(),
          PrefixMapFactory.create(), RIOT.getContext(), true, false);
      this.file = file;
      this.number = number;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
      Triple triple = super.createTriple(subject, predicate, object, line, column);
      places.put(triple, new Place(number, file, line));
      return triple;
    }
  }
}
