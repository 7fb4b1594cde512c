package org.diplograph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The answer to a SELECT query as plain text: IRIs in full, literals without their datatype, nothing for what is not bound.
 *
 * <p>Example: {@code Table.of(store, "SELECT ?label { ?e rdfs:label ?label }").rows().getFirst().get("label")}.
 */
public record Table(List<String> columns, List<Map<String, String>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Asks a store; the whole answer is held in memory. */
  public static Table of(ReadableStore store, String sparql) {
    return store.query(sparql, exec -> {
      RowSet answer = exec.select();
      List<Map<String, String>> rows = new ArrayList<>();
      answer.forEachRemaining(binding -> {
        Map<String, String> row = new HashMap<>();
        binding.forEach((variable, node) -> row.put(variable.getVarName(), text(node)));
        rows.add(row);
      });
      return new Table(answer.getResultVars().stream().map(Var::getVarName).toList(), rows);
    });
  }

  private static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI() : Objects.toString(node);
  }
}
