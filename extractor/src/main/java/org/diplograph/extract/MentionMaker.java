package org.diplograph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.extract.AgreementRegister.Group;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.Act;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.Participation;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Turns clusters of candidates into event mentions with evidence. */
final class MentionMaker {

  /** So many days after an arrival a meeting with a host is still part of the visit. */
  private static final int STAY = 2;

  private static final Confidence CONFIDENCE = Confidence.load();

  /** So many sentences after a meeting what its participants signed was signed there. */
  private static final int ACT_AFTER = 2;

  private final ResolvedText text;
  private final Map<Integer, SentenceView> views;
  private final Topics topics;
  private final Attribution attribution;
  private final AgreementRegister register;
  private final Destinations places;
  private final EvidenceMaker evidence;
  private final AgreementEntities documents;
  private final Map<Group, Entity.Agreement> agreements = new LinkedHashMap<>();

  MentionMaker(
      ResolvedText text, Map<Integer, SentenceView> views, AgreementRegister register, Destinations places, EntityLookup entities,
      Topics topics, Attribution attribution) {
    this.text = text;
    this.views = views;
    this.topics = topics;
    this.attribution = attribution;
    this.register = register;
    this.places = places;
    this.evidence = new EvidenceMaker(text);
    this.documents = new AgreementEntities(entities, text.text().source().article().id());
  }

  List<Entity.Agreement> agreements() {
    return List.copyOf(agreements.values());
  }

  List<EventMention> events(List<Cluster> clusters) {
    clusters.forEach(this::registerAct);
    Map<Cluster, String> ids = new HashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Cluster cluster : clusters) {
      ids.put(cluster, id(cluster, taken));
    }
    OnTheSpot spot = new OnTheSpot(text, places, clusters);
    return clusters.stream().map(c -> event(c, clusters, ids, spot)).toList();
  }

  /** Parties and date of an agreement are those of its signing. */
  private void registerAct(Cluster cluster) {
    AgreementMention mention = cluster.first().agreement();
    if (mention == null) {
      return;
    }
    Group group = register.of(mention);
    if (cluster.first().act() == Act.SIGNING || cluster.first().act() == Act.PROPOSAL) {
      group.parties.addAll(cluster.parties());
      group.concluded = cluster.first().act() == Act.SIGNING ? cluster.when() : group.concluded;
    }
  }

  private String id(Cluster cluster, Set<String> taken) {
    int begin = text.text().source().toSource(text.text().sentences().get(cluster.first().sentence()).span()).begin();
    EventType type = EventAssembler.type(cluster);
    Act act = cluster.first().act();
    String id = "e-" + begin + "-" + (act == null ? type.term() : act.term()).toLowerCase(Locale.ROOT);
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private EventMention event(Cluster cluster, List<Cluster> all, Map<Cluster, String> ids, OnTheSpot spot) {
    @Nullable Cluster whole = whole(cluster, all);
    When when = whenOf(cluster, all);
    if (!when.isKnown() && when.text() == null && whole != null) {
      when = whenOf(whole, all);
    }
    Optional<String> told = cluster.location(places)
        .or(() -> whole == null ? Optional.empty() : whole.location(places)).map(Location::place);
    Optional<String> spotted = told.isPresent() ? Optional.empty() : spot.place(cluster, when);
    List<Evidence> sentences = evidence.of(cluster.candidates, spotted.isPresent());
    EventType type = EventAssembler.type(cluster);
    Status status = EventAssembler.status(cluster);
    @Nullable Act act = cluster.first().act();
    return new EventMention(
        ids.get(cluster), type, act, status, participations(cluster),
        when, told.or(() -> spotted).orElse(null), agreement(cluster, sentences), topics.of(views, cluster.candidates),
        whole == null ? null : ids.get(whole), attribution.of(cluster.first()),
        CONFIDENCE.of(type, act, status), cluster.first().rule(), sentences);
  }

  /** The visit that a meeting is a part of: the same guest, in the host's country, at a time that fits. */
  private @Nullable Cluster whole(Cluster cluster, List<Cluster> all) {
    if (cluster.first().type() == EventType.AGREEMENT_ACT) {
      return meetingOf(cluster, all);
    }
    if (!EventAssembler.CONTACT.contains(cluster.first().type())) {
      return null;
    }
    for (Cluster visit : all) {
      if (visit.first().type() == EventType.VISIT && EventAssembler.status(visit) == EventAssembler.status(cluster)
          && isPartOf(cluster, visit) && isDuring(cluster.when(), whenOf(visit, all))) {
        return visit;
      }
    }
    return null;
  }

  /** The meeting at which an act was done: told of in the same sentence with the same parties, or just before with the same persons. */
  private static @Nullable Cluster meetingOf(Cluster act, List<Cluster> all) {
    Candidate told = act.first();
    return all.stream()
        .filter(m -> EventAssembler.CONTACT.contains(m.first().type()) && EventAssembler.status(m) == EventAssembler.status(act))
        .filter(m -> m.candidates.stream().anyMatch(c -> c.sentence() == told.sentence()) && m.parties().containsAll(act.parties())
            || isJustBefore(m, act))
        .filter(m -> m.when().compatible(act.when())).findFirst().orElse(null);
  }

  private static boolean isJustBefore(Cluster meeting, Cluster act) {
    boolean near = meeting.candidates.stream().map(c -> act.first().sentence() - c.sentence()).anyMatch(d -> d > 0 && d <= ACT_AFTER);
    return near && act.when().equals(When.UNKNOWN) && act.persons().size() >= 2 && meeting.persons().containsAll(act.persons());
  }

  private boolean isPartOf(Cluster meeting, Cluster visit) {
    boolean samePeople = visit.persons().stream().anyMatch(meeting.persons()::contains);
    boolean hosted = visit.candidates.stream().flatMap(c -> c.fillers().stream()).filter(f -> f.role() == Role.HOST)
        .anyMatch(f -> meeting.parties().contains(f.referent().actor()));
    boolean placed = meeting.location(places).flatMap(l -> places.stateOf(l.place()))
        .map(s -> visit.location(places).flatMap(l -> places.stateOf(l.place())).filter(s::equals).isPresent()).orElse(true);
    return samePeople && hosted && placed;
  }

  /** A visit whose own days are not told took place when the traveller met somebody there, and talks when what came of them was signed. */
  private When whenOf(Cluster cluster, List<Cluster> all) {
    When told = cluster.when();
    if (told.isKnown() || told.text() != null || cluster.first().type() == EventType.AGREEMENT_ACT) {
      return told;
    }
    boolean visit = cluster.first().type() == EventType.VISIT;
    return all.stream().filter(p -> visit
            ? EventAssembler.CONTACT.contains(p.first().type()) && isPartOf(p, cluster)
                && EventAssembler.status(p) == EventAssembler.status(cluster)
            : p.first().type() == EventType.AGREEMENT_ACT && meetingOf(p, all) == cluster)
        .map(Cluster::when).filter(When::isDay).findFirst().orElse(When.UNKNOWN);
  }

  /** At a time that fits, or in the days after the arrival. */
  private static boolean isDuring(When meeting, When visit) {
    boolean soon = meeting.isDay() && visit.isDay() && !meeting.earliest().isBefore(visit.earliest())
        && !meeting.earliest().isAfter(visit.earliest().plusDays(STAY));
    return soon || meeting.compatible(visit);
  }

  private static List<Participation> participations(Cluster cluster) {
    List<Filler> fillers = Actors.distinct(cluster.candidates.stream().flatMap(c -> c.fillers().stream()).toList());
    Set<String> represented = fillers.stream().map(Filler::referent).filter(r -> r.isPerson() && r.behalf() != null)
        .map(r -> r.behalf()).collect(Collectors.toSet());
    List<Participation> participations = new ArrayList<>();
    for (Filler f : fillers) {
      boolean stands = !f.referent().isPerson() && represented.contains(f.referent().actor()) && f.role() != Role.HOST;
      if (!stands) {
        participations.add(new Participation(f.referent().actor(), f.referent().behalf(), f.referent().office(), f.role()));
      }
    }
    return participations;
  }

  private @Nullable String agreement(Cluster cluster, List<Evidence> sentences) {
    AgreementMention mention = cluster.first().agreement();
    if (mention == null) {
      return null;
    }
    return agreements.computeIfAbsent(register.of(mention),
        g -> documents.of(g, sentences.getFirst())).key();
  }
}
