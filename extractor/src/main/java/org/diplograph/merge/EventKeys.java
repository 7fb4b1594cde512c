package org.diplograph.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.Event;
import org.diplograph.model.Participation;
import org.diplograph.model.When;

/**
 * Names events by what they are: {@code event/2022-01-19-meeting-putin-raisi-1f0c9a2b}. The last part is made from all parties, persons,
 * time, place and agreement, so that other reports of the same lead to the same key, on any machine and in any order.
 */
final class EventKeys {
  private static final int MOST_NAMES = 3;
  private static final int HASH_BYTES = 4;
  private static final String SEPARATOR = "\u001f";

  private final Set<String> taken = new HashSet<>();

  /**
   * The key of the next event; events are to come by their first report, so that of two that would be named alike the same one gets the
   * plain name each time.
   *
   * @param group the event's claims; where they say too little to know it by, its first report is part of the name
   */
  String name(Event event, Group group) {
    String report = event.reports().getFirst().article() + SEPARATOR + event.reports().getFirst().mention().id();
    String key = readable(event) + "-" + hash(identity(event, group) + (group.isRecognisable() ? "" : report));
    String free = key;
    for (int n = 1; !taken.add(free); n++) {
      free = key + "-" + hash(report + SEPARATOR + n);
    }
    return free;
  }

  private static String readable(Event event) {
    String kind = event.act() == null ? event.type().term() : event.act().term();
    return Stream.concat(Stream.of("event/" + time(event.when()), kebab(kind)), names(event))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
  }

  /** As in {@code EntryIntoForce} to {@code entry-into-force}. */
  private static String kebab(String term) {
    return term.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Stream<String> names(Event event) {
    // Roles change with every report; who takes part does not.
    return event.participations().stream()
        .sorted(Comparator.<Participation>comparingInt(p -> ClaimReader.isPerson(p.actor()) ? 0 : 1)
            .thenComparing(p -> shortName(p.actor())).thenComparing(Participation::actor))
        .map(p -> shortName(p.actor())).distinct().limit(MOST_NAMES);
  }

  /** The last part of a person's name, the whole name of others: {@code putin}, {@code united-states}. */
  static String shortName(String key) {
    String slug = key.substring(key.indexOf('/') + 1);
    if (!ClaimReader.isPerson(key)) {
      return slug;
    }
    List<String> parts = Stream.of(slug.split("-")).filter(part -> !part.isEmpty() && !part.matches("q?\\d+")).toList();
    return parts.isEmpty() ? slug : parts.getLast();
  }

  /** The day, month or year, or the first of several years; {@code undated} where none is known. */
  static String time(When when) {
    if (when.earliest() == null || when.latest() == null) {
      return "undated";
    }
    if (when.isDay()) {
      return when.earliest().toString();
    }
    String year = String.format(Locale.ROOT, "%04d", when.earliest().getYear());
    boolean oneMonth = when.earliest().getYear() == when.latest().getYear() && when.earliest().getMonth() == when.latest().getMonth();
    return oneMonth ? year + "-" + String.format(Locale.ROOT, "%02d", when.earliest().getMonthValue()) : year;
  }

  private static String identity(Event event, Group group) {
    return Stream.of(
            event.act() == null ? group.first().family().name() : event.act().name(),
            String.join(" ", group.parties()), String.join(" ", group.persons()),
            String.valueOf(event.when().earliest()), String.valueOf(event.when().latest()),
            String.valueOf(event.place()), String.valueOf(event.agreement()))
        .collect(Collectors.joining(SEPARATOR, "", SEPARATOR));
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
