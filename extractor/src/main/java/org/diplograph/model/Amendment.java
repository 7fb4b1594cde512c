package org.diplograph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing about an event, set by a person: {@code date 2021-06-16}, {@code status held}, {@code participant person/ada-lind}.
 *
 * @param value a day, a month ({@code 2021-06}), two days with a slash between, or {@code unknown}; a status; a type; or the key of a
 *     place or actor
 * @throws IllegalArgumentException if the value is none for the property; the message says what would be one
 */
public record Amendment(Property property, String value) {
  private static final String UNKNOWN = "unknown";
  private static final Pattern PARTICIPANT = Pattern.compile(
      "(?<actor>(?:person|state|organization)/\\S+)(?: for (?<behalf>(?:state|organization)/\\S+))?(?: as (?<role>[a-z]+))?");

  /** What can be set. */
  public enum Property {
    DATE,
    PLACE,
    STATUS,
    TYPE,
    /** One who takes part, of whom no report tells so. */
    PARTICIPANT,
    /** One who does not take part, though reports tell so. */
    ABSENT;

    /** As on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether only one value can be right. */
    public boolean isSingle() {
      return this != PARTICIPANT && this != ABSENT;
    }
  }

  public Amendment {
    check(property, value);
  }

  /** The entity that it names, by key; empty where it names none. */
  public Stream<String> entities() {
    return switch (property) {
      case PLACE -> Stream.of(value).filter(place -> !place.equals(UNKNOWN));
      case ABSENT -> Stream.of(value);
      case PARTICIPANT -> Stream.of(participation(value)).flatMap(p -> Stream.of(p.actor(), p.behalf())).filter(Objects::nonNull);
      case DATE, STATUS, TYPE -> Stream.empty();
    };
  }

  /** The key of the one whose part it is about; empty where it is about no one's part. */
  public String subject() {
    return switch (property) {
      case PARTICIPANT -> participation(value).actor();
      case ABSENT -> value;
      case DATE, PLACE, STATUS, TYPE -> "";
    };
  }

  /** Whether an event can be amended so: what is an act on an agreement stays one, and nothing else becomes one. */
  public boolean fits(Event event) {
    return property != Property.TYPE || event.act() == null;
  }

  /** The event with this set. */
  public Event apply(Event e) {
    if (!fits(e)) {
      return e;
    }
    return new Event(
        e.key(), e.label(), property == Property.TYPE ? type(value) : e.type(), e.act(),
        property == Property.STATUS ? status(value) : e.status(),
        participations(e.participations()), property == Property.DATE ? when(value) : e.when(),
        property == Property.PLACE ? (value.equals(UNKNOWN) ? null : value) : e.place(), e.agreement(), e.topics(), e.partOf(), e.reports(),
        e.notes());
  }

  private List<Participation> participations(List<Participation> all) {
    if (property.isSingle()) {
      return all;
    }
    List<Participation> others = new ArrayList<>(all.stream().filter(p -> !p.actor().equals(subject())).toList());
    if (property == Property.PARTICIPANT) {
      others.add(participation(value));
    }
    return others;
  }

  private static void check(Property property, String value) {
    switch (property) {
      case DATE -> when(value);
      case STATUS -> status(value);
      case TYPE -> type(value);
      case PARTICIPANT -> participation(value);
      case PLACE -> require(value.equals(UNKNOWN) || value.matches("(place|state)/\\S+"), value,
          "the key of a place, such as place/geneva, or unknown");
      case ABSENT -> require(value.matches("(person|state|organization)/\\S+"), value, "the key of an actor, such as person/ada-lind");
    }
  }

  private static void require(boolean holds, String value, String wanted) {
    if (!holds) {
      throw new IllegalArgumentException("\"%s\" is not %s".formatted(value, wanted));
    }
  }

  private static When when(String value) {
    try {
      if (value.equals(UNKNOWN)) {
        return When.UNKNOWN;
      }
      if (value.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(value);
        return new When(month.atDay(1), month.atEndOfMonth(), null);
      }
      String[] days = value.split("/", -1);
      require(days.length <= 2, value, "a date");
      return new When(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), null);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"%s\" is no date: give a day (2021-06-16), a month (2021-06), two days (2021-06-15/2021-06-17) or unknown".formatted(value), e);
    }
  }

  private static Status status(String value) {
    return Arrays.stream(Status.values()).filter(status -> status.term().equalsIgnoreCase(value)).findFirst()
        .orElseThrow(() -> unknown(value, "status", Arrays.stream(Status.values()).map(Status::term)));
  }

  private static EventType type(String value) {
    return Arrays.stream(EventType.values()).filter(type -> type != EventType.AGREEMENT_ACT
        && type.term().equalsIgnoreCase(value)).findFirst()
        .orElseThrow(() -> unknown(
            value, "type", Arrays.stream(EventType.values()).filter(type -> type != EventType.AGREEMENT_ACT).map(EventType::term)));
  }

  private static Participation participation(String value) {
    Matcher matcher = PARTICIPANT.matcher(value);
    require(matcher.matches(), value, "a participant: give an actor's key, as in \"person/ada-lind for state/finland as guest\"");
    String role = Objects.requireNonNullElse(matcher.group("role"), Role.PARTICIPANT.term());
    return new Participation(matcher.group("actor"), matcher.group("behalf"), null,
        Arrays.stream(Role.values()).filter(known -> known.term().equalsIgnoreCase(role)).findFirst()
            .orElseThrow(() -> unknown(role, "role", Arrays.stream(Role.values()).map(Role::term))));
  }

  private static IllegalArgumentException unknown(String value, String what, Stream<String> known) {
    return new IllegalArgumentException("\"%s\" is no %s: give one of %s".formatted(
        value, what, known.map(term -> term.toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
  }
}
