package org.diplograph.merge;

import static org.diplograph.merge.World.KNOWN_PACT;
import static org.diplograph.merge.World.NORDBURG;
import static org.diplograph.merge.World.NORDIA;
import static org.diplograph.merge.World.NORDPORT;
import static org.diplograph.merge.World.OSTIA;
import static org.diplograph.merge.World.OTHER_PACT;
import static org.diplograph.merge.World.PALACE;
import static org.diplograph.merge.World.SUDBURG;
import static org.diplograph.merge.World.SUDIA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/** Reports made at random, the same for the same seed. */
final class Corpus {
  private static final List<String> PLACES = List.of(PALACE, NORDBURG, NORDPORT, SUDBURG, NORDIA, SUDIA);
  private static final List<String> AGREEMENTS =
      List.of(KNOWN_PACT, OTHER_PACT, "agreement/fishing-deal-a1", "agreement/fishing-accord-a2", "agreement/mining-deal-a3");
  private static final List<String> WORDS = List.of("Wednesday", "Friday", "late January", "recently");

  private final Random random;

  private Corpus(long seed) {
    random = new Random(seed);
  }

  /** Reports so much alike that they collide in every way: few actors, days and places. */
  static List<Event.Report> small(long seed, int size) {
    Corpus corpus = new Corpus(seed);
    List<Event.Report> reports = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      reports.add(corpus.report("a" + corpus.random.nextInt(size / 2), "e-" + i));
    }
    return reports;
  }

  /**
   * Reports of {@code size / 5} events over ten years, a tenth of them undated, a tenth with the month alone, a fifth of actors without a name.
   *
   * @param states number of parties; the fewer, the more often the same two meet
   */
  static List<Event.Report> large(int size, int states) {
    Corpus corpus = new Corpus(size);
    List<Event.Report> reports = new ArrayList<>();
    int events = size / 5;
    for (int i = 0; i < size; i++) {
      reports.add(corpus.ofEvent(corpus.random.nextInt(events), states, "article-" + i));
    }
    return reports;
  }

  private Event.Report ofEvent(int event, int states, String article) {
    Random of = new Random(event);
    int a = of.nextInt(states);
    int b = (a + 1 + of.nextInt(states - 1)) % states;
    LocalDate day = LocalDate.of(2012, 1, 1).plusDays(of.nextInt(3650));
    Telling telling = Telling.of(article).type(of.nextInt(4) == 0 ? EventType.CALL : EventType.MEETING)
        .published(day.plusDays(random.nextInt(3)).toString());
    for (int party : new int[] {a, b}) {
      boolean named = random.nextInt(5) > 0;
      String state = "state/s" + party;
      telling.with(named ? new Participation("person/leader-p" + party, state, null, Role.PARTICIPANT)
          : new Participation(state, null, null, Role.PARTICIPANT));
    }
    telling.when(switch (random.nextInt(10)) {
      case 0 -> When.UNKNOWN;
      case 1 -> new When(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), null);
      default -> When.day(day, null);
    });
    return (random.nextInt(3) == 0 ? telling : telling.at("place/p" + a)).report();
  }

  private Event.Report report(String article, String id) {
    Telling telling = Telling.of(article).id(id);
    if (random.nextInt(4) == 0) {
      telling.act(pick(List.of(Act.SIGNING, Act.WITHDRAWAL, Act.VIOLATION))).about(pick(AGREEMENTS));
    } else {
      telling.type(pick(List.of(EventType.MEETING, EventType.SUMMIT, EventType.NEGOTIATION, EventType.VISIT, EventType.CALL)));
    }
    actors(telling);
    telling.status(pick(List.of(Status.HELD, Status.HELD, Status.PLANNED, Status.CANCELLED)));
    telling.when(when());
    if (random.nextBoolean()) {
      telling.at(pick(PLACES));
    }
    if (random.nextBoolean()) {
      telling.published(LocalDate.of(2022, 1, 10).plusDays(random.nextInt(30)).toString());
    }
    return telling.report();
  }

  private void actors(Telling telling) {
    switch (random.nextInt(7)) {
      case 0 -> telling.parties(NORDIA, SUDIA);
      case 1 -> telling.ada().parties(SUDIA);
      case 2 -> telling.ministers();
      case 3 -> telling.ada().bo().cy();
      case 4 -> telling.parties(NORDIA, SUDIA, OSTIA);
      case 5 -> telling.ada().with("person/bo-sud", null, Role.PARTICIPANT);
      default -> telling.ada().bo();
    }
  }

  private When when() {
    LocalDate day = LocalDate.of(2022, 1, 17).plusDays(random.nextInt(5));
    return switch (random.nextInt(6)) {
      case 0 -> When.UNKNOWN;
      case 1 -> When.unresolved(pick(WORDS));
      case 2 -> new When(day, day.plusDays(random.nextInt(4)), null);
      case 3 -> random.nextBoolean() ? World.span("2022-01-01", "2022-01-31") : World.year(2022);
      default -> When.day(day, null);
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
