package org.diplograph.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.Act;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/** Names events for people: "Meeting of Vladimir Putin and Ebrahim Raisi, Kremlin, 2022-01-19". */
final class EventLabels {
  private static final int MOST_NAMES = 4;

  private final EntityLookup entities;

  EventLabels(EntityLookup entities) {
    this.entities = entities;
  }

  String label(Event event) {
    String what = event.act() != null ? act(event, event.act()) : event.type() == EventType.VISIT ? visit(event) : contact(event);
    boolean placeTold = event.act() == null && event.type() == EventType.VISIT && event.place() != null;
    Stream<String> where = event.place() == null || placeTold ? Stream.empty() : Stream.of(name(event.place()));
    String label = Stream.of(Stream.of(what), where, time(event.when()).stream())
        .flatMap(part -> part).collect(Collectors.joining(", "));
    return event.status() == Status.HELD ? label : label + " (" + event.status().term().toLowerCase(Locale.ROOT) + ")";
  }

  private static Optional<String> time(When when) {
    if (when.earliest() == null || when.latest() == null) {
      return Optional.empty();
    }
    String time = EventKeys.time(when);
    boolean wholeYear = when.earliest().getDayOfYear() == 1 && when.latest().equals(when.earliest().plusYears(1).minusDays(1));
    // A few days of a month, or months of a year, are told by both ends; a month or a year by its name.
    boolean wholeMonth = when.earliest().getDayOfMonth() == 1 && when.latest().equals(when.earliest().plusMonths(1).minusDays(1));
    return Optional.of(when.isDay() || wholeMonth || wholeYear ? time : when.earliest() + " to " + when.latest());
  }

  private String contact(Event event) {
    List<String> mediators = names(event, p -> p.role() == Role.MEDIATOR);
    String names = join(names(event, p -> p.role() != Role.MEDIATOR && p.role() != Role.COMPANION));
    String what = event.type().term() + (names.isEmpty() ? "" : " of " + names);
    return mediators.isEmpty() ? what : what + ", mediated by " + join(mediators);
  }

  private String visit(Event event) {
    String guests = join(names(event, p -> p.role() != Role.HOST && p.role() != Role.COMPANION));
    Optional<String> host = event.participations().stream()
        .filter(p -> p.role() == Role.HOST && !ClaimReader.isPerson(p.actor())).map(Participation::actor).findFirst()
        .or(() -> event.participations().stream().filter(p -> p.role() == Role.HOST).map(Participation::behalf)
            .filter(behalf -> behalf != null).findFirst());
    Optional<String> to = Optional.ofNullable(event.place()).or(() -> host).map(this::name);
    return "Visit" + (guests.isEmpty() ? "" : " of " + guests) + to.map(place -> " to " + place).orElse("");
  }

  private String act(Event event, Act act) {
    Set<String> keys = new HashSet<>();
    for (Participation p : event.participations()) {
      String party = p.behalf() != null ? p.behalf() : p.actor();
      keys.add(party);
    }
    String parties = join(keys.stream().map(this::name).sorted().toList());
    String what = phrase(act) + (event.agreement() == null ? "" : " " + preposition(act) + " " + name(event.agreement()));
    return parties.isEmpty() ? what : what + " by " + parties;
  }

  private static String phrase(Act act) {
    String words = act.term().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String preposition(Act act) {
    return switch (act) {
      case WITHDRAWAL -> "from";
      case ACCESSION -> "to";
      default -> "of";
    };
  }

  /** Persons, and the states and bodies for which none of them stands. */
  private List<String> names(Event event, Predicate<Participation> which) {
    Set<String> represented = event.participations().stream().map(Participation::behalf).filter(b -> b != null).collect(Collectors.toSet());
    return event.participations().stream()
        .filter(which).map(Participation::actor).filter(actor -> !represented.contains(actor)).map(this::name).toList();
  }

  private static String join(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    if (names.size() > MOST_NAMES) {
      int rest = names.size() - MOST_NAMES + 1;
      return String.join(", ", names.subList(0, MOST_NAMES - 1)) + " and " + rest + " others";
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private String name(String key) {
    return entities.find(key).map(Entity::label).orElseGet(() -> Arrays.stream(key.substring(key.indexOf('/') + 1).split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" ")));
  }
}
