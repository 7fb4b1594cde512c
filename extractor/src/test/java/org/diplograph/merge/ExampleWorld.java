package org.diplograph.merge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diplograph.model.Act;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Turns the reports of an example into reports, and knows the persons, states and places that they name. */
final class ExampleWorld implements EntityLookup {
  private final Map<String, Entity> entities = new HashMap<>();

  Event.Report report(String article, MergeRule.Told told) {
    Telling telling = Telling.of(article);
    told.who().forEach(name -> actor(telling, name, told.act() == null ? Role.PARTICIPANT : Role.SIGNATORY));
    if (told.host() != null) {
      actor(telling, told.host(), Role.HOST);
    }
    if (told.act() != null) {
      telling.act(Act.valueOf(upper(told.act())));
    } else {
      telling.type(told.type() == null ? EventType.MEETING : EventType.valueOf(upper(told.type())));
    }
    telling.status(told.status() == null ? Status.HELD : Status.valueOf(upper(told.status())));
    telling.when(when(told.on()));
    if (told.at() != null) {
      telling.at(place(told.at()));
    }
    if (told.agreement() != null) {
      telling.about(agreement(told.agreement()));
    }
    if (told.published() != null) {
      telling.published(told.published());
    }
    return telling.report();
  }

  private void actor(Telling telling, String name, Role role) {
    String[] parts = name.split(" of ");
    if (parts.length == 1) {
      telling.with(state(name), null, role);
    } else {
      telling.with("person/" + slug(parts[0]), state(parts[1]), role);
    }
  }

  private String state(String name) {
    String key = "state/" + slug(name);
    entities.put(key, new Entity.State(key, name, List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, null));
    return key;
  }

  /** The last part of "Palace in Nordburg in Nordia" is a state. */
  private String place(String words) {
    int in = words.indexOf(" in ");
    if (in < 0) {
      return state(words);
    }
    String name = words.substring(0, in);
    String key = "place/" + slug(name);
    entities.put(key, new Entity.Place(key, name, List.of(), null, "city", place(words.substring(in + 4)), null, null));
    return key;
  }

  private String agreement(String name) {
    String key = "agreement/" + slug(name);
    entities.put(key, new Entity.Agreement(key, name, List.of(), "Q1", "treaty", When.UNKNOWN, List.of(), null));
    return key;
  }

  private static When when(@Nullable String on) {
    if (on == null) {
      return When.UNKNOWN;
    }
    if (on.contains("..")) {
      return World.span(on.substring(0, on.indexOf("..")), on.substring(on.indexOf("..") + 2));
    }
    if (on.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return When.day(LocalDate.parse(on), null);
    }
    if (on.matches("\\d{4}-\\d\\d")) {
      YearMonth month = YearMonth.parse(on);
      return new When(month.atDay(1), month.atEndOfMonth(), null);
    }
    return on.matches("\\d{4}") ? World.year(Integer.parseInt(on)) : When.unresolved(on);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @Override
  public Optional<Entity> find(String key) {
    return Optional.ofNullable(entities.get(key));
  }
}
