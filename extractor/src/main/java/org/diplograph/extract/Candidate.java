package org.diplograph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What one trigger in one sentence tells of an event, before the sentences about one event are taken together.
 *
 * @param trigger index of the trigger token in its sentence
 * @param agreement the agreement acted on or talked about, as a mention in the article
 * @param asserted whether the sentence says that it took place, or will, or was called off, and does not just name it
 * @param apart whether it is one of several of its kind, told apart by place, time or partner, and so none of the others that the same words tell
 * @param further whether the sentence tells it as one more event than those told before ("she also met")
 * @param definite whether the trigger speaks of an event as known ("the talks", "their meeting")
 */
record Candidate(
    String rule,
    EventType type,
    @Nullable Act act,
    Status status,
    int sentence,
    int trigger,
    List<Filler> fillers,
    When when,
    @Nullable Location location,
    @Nullable AgreementMention agreement,
    boolean definite,
    boolean asserted,
    boolean apart,
    boolean further) {
  Candidate {
    fillers = List.copyOf(fillers);
  }

  /** An actor in a role, and the words that name it. */
  record Filler(Mention mention, Referent referent, Role role) {}

  /** A place and the words that name it. */
  record Location(String place, Mention mention) {}

  /** Keys of the persons whom the text names. */
  Set<String> persons() {
    return fillers.stream().map(Filler::referent).filter(r -> r.isPerson() && r.named()).map(Referent::actor)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Keys of the states and bodies that take part, in person or through representatives. */
  Set<String> parties() {
    return fillers.stream().flatMap(f -> f.referent().party().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The same without those who only brought it about between others. */
  Set<String> sides() {
    return fillers.stream().filter(f -> f.role() != Role.MEDIATOR).flatMap(f -> f.referent().party().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Candidate with(List<Filler> more) {
    List<Filler> all = new ArrayList<>(fillers);
    all.addAll(more);
    return new Candidate(rule, type, act, status, sentence, trigger, all, when, location, agreement, definite, asserted, apart, further);
  }

  /** The same without those who took part. */
  Candidate alone() {
    return new Candidate(
        rule, type, act, status, sentence, trigger, List.of(), when, location, agreement, definite, asserted, apart, further);
  }

  /** The same as of an event that is spoken of as known. */
  Candidate known() {
    return new Candidate(rule, type, act, status, sentence, trigger, fillers, when, location, agreement, true, asserted, apart, further);
  }

  Candidate as(Status told, When time) {
    return new Candidate(rule, type, act, told, sentence, trigger, fillers, time, location, agreement, definite, asserted, apart, further);
  }

  /** The same, of another type. */
  Candidate as(EventType other) {
    return new Candidate(rule, other, act, status, sentence, trigger, fillers, when, location, agreement, definite, asserted, apart, further);
  }

  Candidate in(Location place) {
    return new Candidate(rule, type, act, status, sentence, trigger, fillers, when, place, agreement, definite, asserted, apart, further);
  }

  Candidate at(When time) {
    return as(status, time);
  }
}
