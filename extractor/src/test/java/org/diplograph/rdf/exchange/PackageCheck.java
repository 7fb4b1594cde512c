package org.diplograph.rdf.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Holds the tables of a folder against what their own {@code datapackage.json} says of them. */
public final class PackageCheck {
  private final Path folder;
  private final Map<String, List<CSVRecord>> tables = new HashMap<>();

  /** Reads the tables; {@link #rows} then tells what is in one. */
  public PackageCheck(Path folder) throws IOException {
    this.folder = folder;
    JsonNode description = new JsonMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertEquals("tabular-data-package", description.path("profile").asText());
    for (JsonNode resource : description.path("resources")) {
      tables.put(resource.path("name").asText(), read(resource));
    }
    description.path("resources").forEach(this::check);
  }

  public List<CSVRecord> rows(String table) {
    return tables.get(table);
  }

  private List<CSVRecord> read(JsonNode resource) throws IOException {
    Path file = folder.resolve(resource.path("path").asText());
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file),
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get())) {
      List<String> fields = new ArrayList<>();
      resource.path("schema").path("fields").forEach(field -> fields.add(field.path("name").asText()));
      assertEquals(fields, parser.getHeaderNames(), file.toString());
      return parser.getRecords();
    }
  }

  private void check(JsonNode resource) {
    String table = resource.path("name").asText();
    JsonNode schema = resource.path("schema");
    Set<String> keys = new HashSet<>();
    for (CSVRecord row : rows(table)) {
      assertTrue(row.isConsistent(), row::toString);
      schema.path("fields").forEach(field -> cell(field, row));
      assertTrue(keys.add(row.get(schema.path("primaryKey").asText())), () -> "twice the same key in " + table + ": " + row);
      schema.path("foreignKeys").forEach(key -> reference(table, key, row));
    }
  }

  private static void cell(JsonNode field, CSVRecord row) {
    assertTrue(field.path("description").asText().endsWith("."), field::toString);
    String value = row.get(field.path("name").asText());
    if (value == null) {
      assertTrue(!field.path("constraints").path("required").asBoolean(), () -> field + " is missing in " + row);
      return;
    }
    Object parsed = switch (field.path("type").asText()) {
      case "date" -> LocalDate.parse(value);
      case "year" -> Year.parse(value);
      case "integer" -> Integer.valueOf(value);
      case "number" -> new BigDecimal(value);
      case "boolean" -> Set.of("true", "false").contains(value) ? value : null;
      case "string" -> field.path("format").asText().equals("uri") ? URI.create(value).getScheme() : value;
      default -> null;
    };
    assertTrue(parsed != null, () -> value + " is not of " + field);
    JsonNode allowed = field.path("constraints").path("enum");
    List<String> values = new ArrayList<>();
    allowed.forEach(one -> values.add(one.asText()));
    assertTrue(values.isEmpty() || values.contains(value), () -> value + " is not of " + field);
  }

  private void reference(String table, JsonNode key, CSVRecord row) {
    String value = row.get(key.path("fields").asText());
    String other = key.path("reference").path("resource").asText();
    String column = key.path("reference").path("fields").asText();
    assertTrue(value == null || rows(other.isEmpty() ? table : other).stream().anyMatch(r -> value.equals(r.get(column))),
        () -> value + " leads nowhere: " + key + " of " + row);
  }
}
