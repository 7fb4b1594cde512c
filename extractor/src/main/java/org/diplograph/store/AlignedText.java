package org.diplograph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;

/** Rows in columns for people to read: short IRIs, plain words, numbers to the right, long texts cut off. */
record AlignedText(Map<String, String> prefixes) {
  private static final int WIDEST = 100;
  private static final String GAP = "  ";

  String of(RowSet answer) {
    List<Var> columns = answer.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    boolean[] numeric = new boolean[columns.size()];
    Arrays.fill(numeric, true);
    for (Binding row : (Iterable<Binding>) () -> answer) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        Node node = row.get(columns.get(i));
        numeric[i] &= node == null || NodeValue.makeNode(node).isNumber();
        cells.add(node == null ? "" : cell(node));
      }
      lines.add(cells);
    }
    int rows = lines.size();
    lines.addFirst(columns.stream().map(Var::getVarName).toList());
    return layout(lines, numeric) + (rows == 1 ? "\n1 row\n" : "\n%,d rows\n".formatted(rows));
  }

  private static String layout(List<List<String>> lines, boolean[] numeric) {
    int[] widths = new int[numeric.length];
    lines.forEach(cells -> {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(cells.get(i)));
      }
    });
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < lines.size(); n++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String padding = " ".repeat(widths[i] - length(lines.get(n).get(i)));
        line.append(i == 0 ? "" : GAP).append(numeric[i] && n > 0 ? padding + lines.get(n).get(i) : lines.get(n).get(i) + padding);
      }
      text.append(line.toString().stripTrailing()).append('\n');
      if (n == 0) {
        text.append(rule(widths)).append('\n');
      }
    }
    return text.toString();
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append(rule.isEmpty() ? "" : GAP).append("-".repeat(width));
    }
    return rule.toString();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private String cell(Node node) {
    String text = node.isURI() ? shortened(node.getURI()) : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    // What an article holds must not be able to steer the terminal.
    String plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    return length(plain) <= WIDEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private String shortened(String iri) {
    return prefixes.entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue())).findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).orElse(iri);
  }
}
