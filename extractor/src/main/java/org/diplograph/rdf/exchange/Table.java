package org.diplograph.rdf.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A table of the data package: whose rows it has, and from which property each column is filled.
 *
 * <p>Example: the table {@code events} has a row for each {@code dip:DiplomaticEvent}, with {@code dip:status} in the column {@code status}.
 *
 * @param classes IRIs of classes whose members have a row
 * @param below the folder in which they must lie, null for any
 */
record Table(String path, List<String> classes, @Nullable String below, List<Column> columns) {
  /** The description of the package, which is written beside the tables as it is. */
  static final String DESCRIPTION = "datapackage.json";

  private static final String TYPE = RDF.type.getURI();
  private static final String INVERSE = "^";

  Table {
    classes = List.copyOf(classes);
    columns = List.copyOf(columns);
  }

  /**
   * A column, which is filled from a property; without one, with the IRI of the row's thing.
   *
   * @param from where the things lie that lead to the row's by the property; null where the row's thing itself has the property
   * @param order values of which the first that is there counts, where several are and one is wanted
   */
  record Column(String name, @Nullable String property, @Nullable String from, boolean shortened, boolean several, List<String> order) {
    Column {
      order = List.copyOf(order);
    }

    private static Column of(JsonNode field) {
      List<String> order = new ArrayList<>();
      field.path("constraints").path("enum").forEach(value -> order.add(value.asText()));
      return new Column(field.path("name").asText(), field.path("property").asText(null), field.path("from").asText(null),
          field.path("shortened").asBoolean(), field.path("several").asBoolean(), order);
    }

    /** The property under which the value stands on the row's thing. */
    private @Nullable String key() {
      return from == null ? property : inverse(Objects.requireNonNull(property), from);
    }

    private @Nullable String cell(Thing thing) {
      String key = key();
      if (key == null) {
        return thing.iri();
      }
      List<String> values = thing.all(key).stream().map(value -> shortened ? Thing.shortened(value) : value).sorted().toList();
      if (several) {
        return values.isEmpty() ? null : String.join("; ", values);
      }
      Optional<String> preferred = order.stream().filter(values::contains).findFirst();
      return preferred.or(() -> values.stream().findFirst()).orElse(null);
    }
  }

  /** The tables that the description names, in its order. */
  static List<Table> all() throws IOException {
    List<Table> tables = new ArrayList<>();
    try (InputStream in = description()) {
      new JsonMapper().readTree(in).path("resources").forEach(resource -> tables.add(of(resource)));
    }
    return tables;
  }

  static InputStream description() {
    return Objects.requireNonNull(Table.class.getResourceAsStream(DESCRIPTION), DESCRIPTION + " is not in the jar; build it again");
  }

  private static Table of(JsonNode resource) {
    List<String> classes = new ArrayList<>();
    resource.path("classes").forEach(name -> classes.add(name.asText()));
    List<Column> columns = new ArrayList<>();
    resource.path("schema").path("fields").forEach(field -> columns.add(Column.of(field)));
    return new Table(resource.path("path").asText(), classes, resource.path("below").asText(null), columns);
  }

  /** The name under which a thing keeps what leads to it by a property from a folder of the data. */
  static String inverse(String property, String folder) {
    return INVERSE + property + INVERSE + folder;
  }

  String[] header() {
    return columns.stream().map(Column::name).toArray(String[]::new);
  }

  boolean has(Thing thing, Facts facts) {
    return (below == null || facts.isIn(below, thing.iri())) && thing.all(TYPE).stream().anyMatch(classes::contains);
  }

  /** The cells of a thing's row, null where it has no value. */
  List<@Nullable String> row(Thing thing) {
    return columns.stream().map(column -> column.cell(thing)).collect(Collectors.toCollection(ArrayList::new));
  }

  /** The columns that are filled from what leads to the row's thing. */
  List<Column> inverseColumns() {
    return columns.stream().filter(column -> column.from() != null).toList();
  }
}
