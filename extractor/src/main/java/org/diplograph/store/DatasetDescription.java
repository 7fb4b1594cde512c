package org.diplograph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/**
 * How the dataset and its endpoints are built, read from {@code fuseki-config/config.ttl}, with its two folders moved to where the
 * store lies.
 *
 * <p>The file is also read by a stock Fuseki, so that what is served here and there cannot drift apart.
 */
record DatasetDescription(Model model) {
  private static final String FILE = "fuseki-config/config.ttl";
  private static final String FUSEKI = "http://jena.apache.org/fuseki#";
  private static final String ASSEMBLER = "http://jena.hpl.hp.com/2005/11/Assembler#";
  private static final String SERVICE_SETTING = "arq:httpServiceAllowed";
  private static final String TEXT = "http://jena.apache.org/text#";
  private static final String TDB2 = "http://jena.apache.org/2016/tdb#";

  /** The description for a store in the given folder. */
  static DatasetDescription of(Path store) {
    Model model = ModelFactory.createDefaultModel();
    URL file = Objects.requireNonNull(DatasetDescription.class.getClassLoader().getResource(FILE), FILE);
    try (InputStream in = file.openStream()) {
      RDFDataMgr.read(model, in, file.toString(), Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    move(model, property(TDB2, "location"), graphs(store));
    move(model, property(TEXT, "directory"), words(store));
    return new DatasetDescription(model);
  }

  static Path graphs(Path store) {
    return store.resolve("tdb2");
  }

  static Path words(Path store) {
    return store.resolve("text");
  }

  /** Opens the described dataset; it is open once in a process, so callers share what this returns. */
  Dataset assemble() {
    return (Dataset) Assembler.general().open(dataset());
  }

  Resource dataset() {
    return service().getPropertyResourceValue(property(FUSEKI, "dataset"));
  }

  Resource service() {
    return model.listResourcesWithProperty(RDF.type, property(FUSEKI, "Service")).next();
  }

  /** Lifts, for queries, what forbids them to ask other servers; updates stay forbidden to. */
  void letQueriesAskServices() {
    Resource forbidden = model.listResourcesWithProperty(property(ASSEMBLER, "cxtName"), SERVICE_SETTING).next();
    Resource query = property(FUSEKI, "query");
    List<Resource> endpoints = model.listResourcesWithProperty(property(FUSEKI, "operation"), query).toList();
    Resource allowed = model.createResource()
        .addProperty(property(ASSEMBLER, "cxtName"), SERVICE_SETTING).addProperty(property(ASSEMBLER, "cxtValue"), "true");
    for (Resource endpoint : endpoints) {
      model.remove(endpoint, property(ASSEMBLER, "context"), forbidden);
      endpoint.addProperty(property(ASSEMBLER, "context"), allowed);
    }
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }

  private static void move(Model model, Property where, Path to) {
    Statement only = model.listStatements(null, where, (String) null).next();
    only.changeObject(to.toAbsolutePath().toString());
  }
}
