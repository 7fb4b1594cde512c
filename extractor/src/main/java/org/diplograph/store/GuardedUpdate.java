package org.diplograph.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * Executes updates, except those that contain {@code LOAD}: it would read files of this machine, or have it fetch an address.
 */
final class GuardedUpdate extends SPARQL_Update {
  private static final int FORBIDDEN = 403;

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text = readAll(input);
    if (loads(text)) {
      ServletOps.error(FORBIDDEN, "LOAD is not allowed here. Send the data itself: with INSERT DATA, or to the upload endpoint.");
    }
    super.execute(action, new ByteArrayInputStream(text));
  }

  private static byte[] readAll(InputStream input) {
    try {
      return input.readAllBytes();
    } catch (IOException e) {
      ServletOps.errorBadRequest("The update could not be read: " + e.getMessage());
      throw new IllegalStateException("unreachable: the line before throws", e);
    }
  }

  private static boolean loads(byte[] text) {
    try {
      UpdateRequest request = UpdateFactory.read(new ByteArrayInputStream(text), Syntax.syntaxARQ);
      return request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance);
    } catch (QueryParseException e) {
      ServletOps.errorBadRequest("This is no SPARQL update: " + e.getMessage());
      return true;
    }
  }
}
