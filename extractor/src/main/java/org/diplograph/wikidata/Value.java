package org.diplograph.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement of Wikidata says of its item, in the types that are used here. */
sealed interface Value {
  /** Another item, such as {@code Q900000001}. */
  record OfItem(String id) implements Value {}

  /** A day, month or year, as the first and last day that it can be. */
  record OfTime(LocalDate earliest, LocalDate latest) implements Value {}

  /** A place on earth, in degrees. */
  record OfPlace(double lat, double lon) implements Value {}

  /** A text, such as a name; or the name of a file of Wikimedia Commons. */
  record OfText(String text, boolean file) implements Value {}

  Pattern TIME = Pattern.compile("\\+(\\d{4,})-(\\d{2})-(\\d{2})T.*");
  int PRECISE_TO_YEAR = 9;
  int PRECISE_TO_MONTH = 10;

  /** Reads the value of a snak; empty for an unknown value, none, and types that are not used here. */
  static Optional<Value> of(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    return switch (snak.path("datavalue").path("type").asText()) {
      case "wikibase-entityid" -> Optional.of(value.path("id").asText()).filter(id -> !id.isEmpty()).map(OfItem::new);
      case "time" -> time(value).map(time -> time);
      case "globecoordinate" -> Optional.of(new OfPlace(value.path("latitude").asDouble(), value.path("longitude").asDouble()));
      case "string" -> Optional.of(new OfText(value.asText(), snak.path("datatype").asText().equals("commonsMedia")));
      case "monolingualtext" -> Optional.of(new OfText(value.path("text").asText(), false));
      default -> Optional.empty();
    };
  }

  private static Optional<OfTime> time(JsonNode value) {
    Matcher time = TIME.matcher(value.path("time").asText());
    int precision = value.path("precision").asInt();
    if (!time.matches() || precision < PRECISE_TO_YEAR) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(time.group(1));
      if (precision == PRECISE_TO_YEAR) {
        return Optional.of(new OfTime(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      int month = Integer.parseInt(time.group(2));
      if (precision == PRECISE_TO_MONTH) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Optional.of(new OfTime(first, first.plusMonths(1).minusDays(1)));
      }
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(time.group(3)));
      return Optional.of(new OfTime(day, day));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
