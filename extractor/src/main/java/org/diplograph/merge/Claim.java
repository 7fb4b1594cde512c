package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One report, seen as what it claims and can be compared by.
 *
 * <p>Example: "Putin hosted Raisi at the Kremlin on Wednesday" claims talks of the parties Russia and Iran, of the persons Putin and Raisi.
 *
 * @param parties states and bodies that take part or are stood for
 * @param persons those named
 * @param hosts the parties that receive
 * @param document the agreement acted on; null for other events, whose agreement is only what they talk about
 * @param ties names of what people said of it and another report; see {@link Constraints}
 */
record Claim(
    Event.Report report,
    Family family,
    SortedSet<String> parties,
    SortedSet<String> persons,
    SortedSet<String> hosts,
    TimeFrame time,
    @Nullable DocumentName document,
    List<String> ties) {
  /** By article, then by mention: the order in which reports are told. */
  static final Comparator<Event.Report> BY_ARTICLE =
      Comparator.comparing(Event.Report::article).thenComparing(report -> report.mention().id());

  EventMention mention() {
    return report.mention();
  }

  @Nullable Act act() {
    return mention().act();
  }

  /** Whether it says that something planned is not to be, or not yet. */
  boolean callsOff() {
    return mention().status() == Status.CANCELLED || mention().status() == Status.POSTPONED;
  }

  @Nullable String place() {
    return mention().place();
  }

  /** What kind of event it is of: claims of different subjects are never of one event. */
  String subject() {
    return act() == null ? family.name() : act().name();
  }

  /** Keys under which claims that could be of one event meet; empty where the claim says too little to meet another. */
  List<String> blocks() {
    String subject = subject();
    List<String> blocks = new ArrayList<>(ties);
    if (!parties.isEmpty()) {
      blocks.add(subject + " of parties " + String.join(" ", parties));
    }
    if (persons.size() > 1 || parties.isEmpty() && !persons.isEmpty()) {
      blocks.add(subject + " of persons " + String.join(" ", persons));
    }
    if (document != null) {
      blocks.add(subject + " on " + document.key());
    }
    return blocks;
  }

  /** All that is claimed, but for the words and the certainty; claims with the same content differ in nothing that merging looks at. */
  Content content() {
    EventMention m = mention();
    List<Participation> sorted = m.participations().stream().distinct()
        .sorted(Comparator.comparing(Participation::actor).thenComparing(Participation::toString)).toList();
    String words = time.isKnown() || time.hasHint() ? null : m.when().text();
    return new Content(m.type(), m.act(), m.status(), sorted, time, words, m.place(), m.agreement());
  }

  record Content(
      EventType type,
      @Nullable Act act,
      Status status,
      List<Participation> participations,
      TimeFrame time,
      @Nullable String words,
      @Nullable String place,
      @Nullable String agreement) {}
}
