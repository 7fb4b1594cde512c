package org.diplograph.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** The values of one property, by entity. */
final class PropertyValues {
  private static final Comparator<Value> ORDER = Comparator.comparing(Value::written).thenComparing(Value::toString);

  private final Map<String, SortedSet<Value>> byEntity = new HashMap<>();

  List<Value> of(String entity) {
    return List.copyOf(byEntity.getOrDefault(entity, new TreeSet<>(ORDER)));
  }

  void add(String entity, EntityProperty.Kind kind, Binding row) {
    value(kind, row).ifPresent(value -> byEntity.computeIfAbsent(entity, iri -> new TreeSet<>(ORDER)).add(value));
  }

  private static Optional<Value> value(EntityProperty.Kind kind, Binding row) {
    if (kind == EntityProperty.Kind.DATE) {
      @Nullable LocalDate from = Optional.ofNullable(row.get("from")).flatMap(node -> period(node.getLiteralLexicalForm()))
          .map(Value.Period::from).orElse(null);
      @Nullable LocalDate until = Optional.ofNullable(row.get("until")).flatMap(node -> period(node.getLiteralLexicalForm()))
          .map(Value.Period::until).orElse(null);
      return from == null && until == null ? Optional.empty() : Optional.of(new Value.Period(from, until));
    }
    return Optional.ofNullable(row.get("value")).flatMap(node -> value(kind, node, row.get("label")));
  }

  private static Optional<Value> value(EntityProperty.Kind kind, Node node, @Nullable Node label) {
    return switch (kind) {
      case ENTITY -> node.isURI() && label != null
          ? Optional.of(new Value.Reference(node.getURI(), label.getLiteralLexicalForm())) : Optional.empty();
      case NUMBER -> node.isLiteral() && node.getLiteralValue() instanceof Number number
          ? Optional.of(new Value.Quantity(number.doubleValue())) : Optional.empty();
      default -> Optional.of(new Value.Text(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()));
    };
  }

  /**
   * The days from the first to the last that a date as people and programs write it means: {@code 2021}, {@code 2021-06},
   * {@code 2021-06-16}, or {@code 2021-06-16T00:00:00Z}.
   */
  static Optional<Value.Period> period(String text) {
    String date = text.strip().replaceFirst("T.*$", "");
    try {
      if (date.matches("-?\\d{4}")) {
        Year year = Year.parse(date);
        return Optional.of(new Value.Period(year.atDay(1), year.atMonth(12).atEndOfMonth()));
      }
      if (date.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(date);
        return Optional.of(new Value.Period(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = LocalDate.parse(date);
      return Optional.of(new Value.Period(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
