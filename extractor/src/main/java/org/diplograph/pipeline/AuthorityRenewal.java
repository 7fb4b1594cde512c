package org.diplograph.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.diplograph.rdf.Format;
import org.diplograph.rdf.GraphWriter;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.OntologyFiles;
import org.diplograph.wikidata.AuthorityRefresh;
import org.diplograph.wikidata.AuthorityRefresh.Renewed;

/** Compares the authority that comes with the program with Wikidata, and writes what is new in the form of {@code ontology/authority}. */
public record AuthorityRenewal(AuthorityRefresh refresh) {
  /** @param keys the entries to compare; all of them if empty */
  public Renewed of(Collection<String> keys) {
    return refresh.of(OntologyFiles.authority(), keys);
  }

  /** Writes each entry that has something new as a whole, as Turtle. */
  public static void write(Renewed renewed, OutputStream out) throws IOException {
    new GraphWriter(new Iris()).write(renewed.entries(), Format.TURTLE, out);
  }
}
