package org.diplograph.merge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads what a report claims: for whom its actors stand, what its time leaves possible, which agreement it means. */
final class ClaimReader {
  private static final String PERSON = "person/";

  private final EntityLookup entities;
  private final MergeRule rule;
  private final Constraints constraints;
  private final Map<String, String> parties = new HashMap<>();
  private final Map<String, DocumentName> documents = new HashMap<>();

  ClaimReader(EntityLookup entities, MergeRule rule, Constraints constraints) {
    this.entities = entities;
    this.rule = rule;
    this.constraints = constraints;
  }

  Claim read(Event.Report report) {
    EventMention mention = report.mention();
    Family family = Family.of(mention.type());
    DocumentName document = family != Family.ACT || mention.agreement() == null ? null
        : documents.computeIfAbsent(mention.agreement(), key -> DocumentName.of(key, entities, rule));
    return new Claim(
        report, family,
        sorted(mention.participations().stream().flatMap(this::party)),
        sorted(mention.participations().stream().map(Participation::actor).filter(ClaimReader::isPerson)),
        sorted(mention.participations().stream().filter(p -> p.role() == Role.HOST).flatMap(this::party)),
        time(family, mention, report.published()), document, constraints.ties(report.id()));
  }

  static boolean isPerson(String key) {
    return key.startsWith(PERSON);
  }

  private static SortedSet<String> sorted(Stream<String> keys) {
    return Collections.unmodifiableSortedSet(keys.collect(Collectors.toCollection(TreeSet::new)));
  }

  private Stream<String> party(Participation participation) {
    String own = isPerson(participation.actor()) ? participation.behalf() : participation.actor();
    return Stream.ofNullable(own).map(key -> parties.computeIfAbsent(key, this::actingFor));
  }

  /** A government or ministry stands for its state. */
  private String actingFor(String party) {
    return entities.find(party)
        .map(e -> e instanceof Entity.Organization body && body.kind() != null && rule.stateBodies().contains(body.kind())
            ? body.state() : null)
        .orElse(party);
  }

  /** What is told as held came before the article, what is planned comes after it; and what has no time is news, unless it is an act. */
  private TimeFrame time(Family family, EventMention mention, @Nullable LocalDate published) {
    if (published == null) {
      return TimeFrame.of(mention.when(), LocalDate.MIN, LocalDate.MAX);
    }
    boolean held = mention.status() == Status.HELD;
    LocalDate from = mention.status() == Status.PLANNED ? published.minusDays(rule.zoneDays())
        : family == Family.ACT ? LocalDate.MIN : published.minusDays(rule.newsDays());
    return TimeFrame.of(mention.when(), from, held ? published.plusDays(rule.zoneDays()) : LocalDate.MAX);
  }
}
