package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.EventMention;
import org.diplograph.model.Status;

/** The events of an article as occasions on which something was said: "told reporters after the talks", "said at the summit". */
final class Venues {
  private static final Set<String> AT = Set.of("after", "at", "during", "following", "in", "on");

  /** So many sentences after it one still speaks at an occasion, and so many after the event it may be that of a news conference. */
  private static final int NEAR = 2;
  private static final int FAR = 4;

  private final List<Occasion> occasions = new ArrayList<>();
  private final List<Spoken> spoken = new ArrayList<>();

  /** Someone who spoke at an event, in a sentence. */
  private record Spoken(String actor, int sentence, String event) {}

  /** One place where an event is spoken of. */
  private record Occasion(int sentence, int trigger, EventMention event) {}

  /**
   * @param events one for each cluster, in their order
   */
  Venues(List<Cluster> clusters, List<EventMention> events) {
    for (int i = 0; i < clusters.size(); i++) {
      EventMention event = events.get(i);
      if (event.status() == Status.HELD) {
        clusters.get(i).candidates.forEach(c -> occasions.add(new Occasion(c.sentence(), c.trigger(), event)));
      }
    }
  }

  /**
   * The id of the event at which something was said by one who took part in it.
   *
   * @param said whether a token of the sentence is part of what was said
   */
  Optional<String> of(Saying saying, IntPredicate said) {
    Optional<String> told = told(saying, said).or(() -> addressed(saying, said));
    told.ifPresent(event -> spoken.add(new Spoken(Conversation.actor(saying), saying.view().index(), event)));
    return told.or(() -> goesOn(saying));
  }

  /** "He added": where the same one was said to speak just before. */
  private Optional<String> goesOn(Saying saying) {
    int sentence = saying.view().index();
    return spoken.stream().filter(p -> p.actor().equals(Conversation.actor(saying)))
        .filter(p -> p.sentence() <= sentence && sentence - p.sentence() <= NEAR)
        .reduce((a, b) -> b).map(Spoken::event);
  }

  /** "told a joint news conference": that of the meeting spoken of last. */
  private Optional<String> addressed(Saying saying, IntPredicate said) {
    Syntax s = saying.view().syntax();
    boolean joint = IntStream.range(1, s.size()).anyMatch(i -> !said.test(i)
        && s.lemma(i).matches("conference|briefing|appearance|availability")
        && IntStream.range(Math.max(0, i - 3), i).anyMatch(j -> s.lemma(j).equals("joint")));
    return occasions.stream().filter(o -> joint && o.sentence() <= saying.view().index() && saying.view().index() - o.sentence() <= FAR)
        .filter(o -> saying.speakers().stream().allMatch(f -> tookPart(o.event(), f)))
        .reduce((a, b) -> b.sentence() >= a.sentence() ? b : a).map(o -> o.event().id());
  }

  private Optional<String> told(Saying saying, IntPredicate said) {
    Syntax s = saying.view().syntax();
    return occasions.stream()
        .filter(o -> o.sentence() == saying.view().index() && !said.test(o.trigger()))
        .filter(o -> saying.speakers().stream().allMatch(f -> tookPart(o.event(), f)))
        .filter(o -> IntStream.range(0, s.size()).anyMatch(i -> !said.test(i) && isAt(s, i) && s.dominates(i, o.trigger())
            && s.head(i) >= 0 && s.dominates(saying.word(), i)))
        .map(o -> o.event().id()).findFirst();
  }

  /** "after the talks", "at a meeting", "after meeting him". */
  private static boolean isAt(Syntax s, int word) {
    return AT.contains(s.caseOf(word)) || s.isVerb(word) && AT.contains(s.markOf(word));
  }

  private static boolean tookPart(EventMention event, Filler speaker) {
    String actor = speaker.referent().actor();
    String party = speaker.referent().party().orElse(actor);
    return event.participations().stream()
        .anyMatch(p -> p.actor().equals(actor) || p.actor().equals(party) || party.equals(p.behalf()));
  }
}
