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
  private static final Confidence CONFIDENCE = Confidence.load();

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
    Programme programme = new Programme(clusters, places, views, text.text().source().date().orElse(null));
    return clusters.stream().map(c -> event(c, programme, ids, spot)).toList();
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

  private EventMention event(Cluster cluster, Programme programme, Map<Cluster, String> ids, OnTheSpot spot) {
    Optional<Cluster> whole = programme.whole(cluster);
    When when = programme.when(cluster);
    Optional<String> told = programme.place(cluster);
    Optional<String> spotted = told.isPresent() ? Optional.empty() : spot.place(cluster, when);
    List<Evidence> sentences = evidence.of(cluster.candidates, spotted.isPresent());
    EventType type = EventAssembler.type(cluster);
    Status status = programme.status(cluster);
    @Nullable Act act = cluster.first().act();
    return new EventMention(
        ids.get(cluster), type, act, status, participations(cluster),
        when, told.or(() -> spotted).orElse(null), agreement(cluster, sentences), topics.of(views, cluster.candidates),
        whole.map(ids::get).orElse(null), attribution.of(cluster.first()),
        CONFIDENCE.of(type, act, status), cluster.first().rule(), sentences);
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
