package org.diplograph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Span;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Writes a report down as one would say it: {@code Telling.of("a1").meeting().ada().bo().at(NORDBURG).on("2022-01-19").report()}. */
final class Telling {
  private final String article;
  private final List<Participation> participations = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private String id = "e-1";
  private EventType type = EventType.MEETING;
  private @Nullable Act act;
  private Status status = Status.HELD;
  private When when = When.UNKNOWN;
  private @Nullable String place;
  private @Nullable String agreement;
  private @Nullable String partOf;
  private @Nullable LocalDate published;

  private Telling(String article) {
    this.article = article;
  }

  static Telling of(String article) {
    return new Telling(article);
  }

  /** The presidents of Nordia and Sudia meet. */
  static Telling presidents(String article) {
    return of(article).ada().bo();
  }

  Telling id(String mention) {
    id = mention;
    return this;
  }

  Telling type(EventType which) {
    type = which;
    return this;
  }

  Telling act(Act which) {
    type = EventType.AGREEMENT_ACT;
    act = which;
    return this;
  }

  Telling status(Status which) {
    status = which;
    return this;
  }

  Telling ada() {
    return with("person/ada-nord", World.NORDIA, Role.PARTICIPANT);
  }

  Telling bo() {
    return with("person/bo-sud", World.SUDIA, Role.PARTICIPANT);
  }

  Telling cy() {
    return with("person/cy-ost", World.OSTIA, Role.PARTICIPANT);
  }

  /** The foreign ministers of Nordia and Sudia. */
  Telling ministers() {
    return with("person/dan-norder", World.NORDIA, Role.PARTICIPANT).with("person/eva-suder", World.SUDIA, Role.PARTICIPANT);
  }

  Telling parties(String... keys) {
    for (String key : keys) {
      with(key, null, Role.PARTICIPANT);
    }
    return this;
  }

  Telling with(String actor, @Nullable String behalf, Role role) {
    participations.add(new Participation(actor, behalf, null, role));
    return this;
  }

  Telling with(Participation participation) {
    participations.add(participation);
    return this;
  }

  Telling on(String day) {
    when = World.day(day);
    return this;
  }

  Telling when(When time) {
    when = time;
    return this;
  }

  /** Words such as "Wednesday", in an article whose own date is not known. */
  Telling saying(String words) {
    when = When.unresolved(words);
    return this;
  }

  Telling at(String key) {
    place = key;
    return this;
  }

  Telling about(String key) {
    agreement = key;
    return this;
  }

  Telling topic(String slug) {
    topics.add(slug);
    return this;
  }

  Telling within(String mention) {
    partOf = mention;
    return this;
  }

  Telling published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Event.Report report() {
    Evidence evidence = new Evidence(new Span(0, 4), "They", Map.of(), List.of("event"));
    return new Event.Report(article, new EventMention(
        id, type, act, status, participations, when, place, agreement, topics, partOf, null, 0.8, "test", List.of(evidence)), published);
  }
}
