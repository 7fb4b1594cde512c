package org.diplograph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateFactory;

/**
 * Asks a store and writes the answer: rows and yes or no in any {@link AnswerFormat}, graphs in Turtle.
 *
 * <p>Example: {@code new AnswerWriter(prefixes).write(store, "ASK { ?event a dip:Summit }", AnswerFormat.TABLE, out)} writes
 * {@code yes}. Queries need not declare the given prefixes.
 */
public final class AnswerWriter {
  private final Map<String, String> prefixes;

  /** @param prefixes those that a query may use without declaring them, and by which IRIs are shortened for people */
  public AnswerWriter(Map<String, String> prefixes) {
    JenaSystem.init();
    this.prefixes = prefixes;
  }

  /**
   * @throws StoreException when the text is no query
   * @throws UncheckedIOException when the answer cannot be written
   */
  public void write(ReadableStore store, String sparql, AnswerFormat format, OutputStream out) {
    String whole = withPrefixes(sparql);
    Query query = parse(whole);
    store.query(whole, exec -> {
      if (query.isSelectType()) {
        rows(exec, format, out);
      } else if (query.isAskType()) {
        yesOrNo(exec.ask(), format, out);
      } else {
        graph(query.isConstructType() ? exec.construct() : exec.describe(), out);
      }
      return null;
    });
  }

  /** On the line of the first word, so that the line numbers of error messages stay those of the query. */
  private String withPrefixes(String sparql) {
    return prefixes.entrySet().stream().map(prefix -> "PREFIX %s: <%s> ".formatted(prefix.getKey(), prefix.getValue()))
        .collect(Collectors.joining()) + sparql;
  }

  private static Query parse(String sparql) {
    try {
      return QueryFactory.create(sparql);
    } catch (QueryException e) {
      throw new StoreException(isUpdate(sparql)
          ? "This is an update, and queries only read. Send updates to the server; \"diplograph serve\" says how."
          : "The query cannot be read: " + e.getMessage().strip(), e);
    }
  }

  private static boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(sparql).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private void rows(QueryExec exec, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      print(new AlignedText(prefixes).of(exec.select()), out);
    } else {
      writer(format).write(out, exec.select(), exec.getContext());
    }
  }

  private static void yesOrNo(boolean answer, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      print((answer ? "yes" : "no") + System.lineSeparator(), out);
    } else {
      writer(format).write(out, answer, null);
    }
  }

  private static RowSetWriter writer(AnswerFormat format) {
    return Objects.requireNonNull(RowSetWriterRegistry.getFactory(format.lang()), "no writer for " + format).create(format.lang());
  }

  private void graph(Graph graph, OutputStream out) {
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
