package org.diplograph.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sys.JenaSystem;
import org.diplograph.store.ReadableStore;

/** Reads the triples to measure from a store's folder, or from a file in any RDF format that its name tells, also compressed. */
final class GraphSource {
  private GraphSource() {}

  /**
   * @throws EvaluationException when there is no such file, its format is unknown, or its content is broken
   * @throws org.diplograph.store.StoreException when the folder holds no store, or the store cannot be read
   */
  static Triples read(Path graph) {
    JenaSystem.init();
    Triples triples = new Triples();
    if (Files.isDirectory(graph)) {
      try (ReadableStore store = ReadableStore.open(graph)) {
        store.quads(triples);
      }
    } else {
      parse(graph, triples);
    }
    return triples;
  }

  private static void parse(Path file, Triples triples) {
    if (!Files.isReadable(file)) {
      throw new EvaluationException(
          "There is no graph %s that can be read. Give a file of RDF, or the folder of a store.".formatted(file));
    }
    try {
      RDFParser.source(file)
          .forceLang(language(file))
          // The order of events in the file decides between equally good pairs, so labels must stay as they are.
          .labelToNode(LabelToNode.createUseLabelAsGiven())
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
          .checking(false)
          .parse(triples);
    } catch (RiotException e) {
      throw new EvaluationException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Lang language(Path file) {
    Lang language = RDFLanguages.pathnameToLang(file.toString());
    if (language == null || !RDFLanguages.isTriples(language) && !RDFLanguages.isQuads(language)) {
      throw new EvaluationException("%s: its name does not tell an RDF format. Use .nq, .nt, .ttl, .trig, .jsonld or .rdf, "
          .formatted(file) + "each also with .gz, or give the folder of a store.");
    }
    // N-Triples are N-Quads without graph names, and files are often named without much care.
    return language.equals(Lang.NTRIPLES) ? Lang.NQUADS : language;
  }
}
