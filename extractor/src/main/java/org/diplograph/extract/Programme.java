package org.diplograph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Which events of an article are part of which others, and what they have from these.
 *
 * <p>Example: the talks of "arrived in Lima on Monday. He met Humala" are part of the visit, and so were in Lima on Monday; a meeting that
 * "had been due" during a visit that is called off is called off with it.
 */
final class Programme {
  /** So many days after an arrival a meeting with a host is still part of the visit. */
  private static final int STAY = 2;

  /** So many days after it was reported to have begun, a visit may still go on. */
  private static final int UNDER_WAY = 4;

  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private static final Pattern HAD_BEEN_PLANNED = Pattern.compile(
      ".*\\b(?:was|were|had (?:also )?been) (?:also |originally )?(?:due|scheduled|expected|planned|set|slated|supposed|to)\\b.*"
          + "|.*\\bhad (?:also )?planned\\b.*");

  private static final Pattern ON_ARRIVAL =
      Pattern.compile("\\b(?:after|upon|on|following) (?:(?:his|her|its|their|the) (?:\\w+ )?arrival|arriving|landing|touching down)\\b");

  /** Behind these words a sentence no longer tells of what had been planned. */
  private static final Pattern TURN = Pattern.compile(".*\\b(?:but|however|now|will)\\b");

  private final List<Cluster> all;
  private final Destinations places;
  private final Map<Integer, SentenceView> views;
  private final @Nullable LocalDate published;
  private final ActOccasions acts;

  /**
   * @param all the events of one article
   * @param views the sentences that tell of them
   * @param published the article's day, where known
   */
  Programme(List<Cluster> all, Destinations places, Map<Integer, SentenceView> views, @Nullable LocalDate published) {
    this.all = all;
    this.places = places;
    this.views = views;
    this.published = published;
    this.acts = new ActOccasions(all, views, published, this::own);
  }

  /** As the article tells it; what "had been due" during a visit that is called off is called off, too. */
  Status status(Cluster cluster) {
    Status told = EventAssembler.status(cluster);
    if (told == Status.HELD && isStillToCome(cluster)) {
      return Status.PLANNED;
    }
    if (told != Status.PLANNED || !isContact(cluster) || !hadBeenPlanned(cluster)) {
      return told;
    }
    return visits(cluster).filter(v -> isOff(EventAssembler.status(v))).map(EventAssembler::status).findFirst().orElse(told);
  }

  private static boolean isContact(Cluster cluster) {
    return EventAssembler.CONTACT.contains(cluster.first().type());
  }

  private static boolean isOff(Status status) {
    return status == Status.CANCELLED || status == Status.POSTPONED;
  }

  /** "She leaves tomorrow", of a trip of which another sentence speaks as of a fact. */
  private boolean isStillToCome(Cluster cluster) {
    When when = cluster.when();
    return cluster.first().act() == null && published != null && when.isKnown()
        && (when.earliest().isAfter(published.plusDays(1)) || "tomorrow".equals(when.text()));
  }

  private boolean hadBeenPlanned(Cluster cluster) {
    return cluster.candidates.stream().filter(c -> views.containsKey(c.sentence()))
        .anyMatch(c -> HAD_BEEN_PLANNED
            .matcher(TURN.matcher(views.get(c.sentence()).syntax().words(0, c.trigger())).replaceFirst("")).matches());
  }

  /** The time told; else that of the whole, or of the parts of what has no time of its own. */
  When when(Cluster cluster) {
    When told = own(cluster);
    Optional<When> arrival = told.isKnown() || told.text() != null || !isOnArrival(cluster) ? Optional.empty()
        : visits(cluster).map(this::own).filter(When::isDay).findFirst();
    if (arrival.isPresent()) {
      return arrival.get();
    }
    Optional<Cluster> whole = told.isKnown() || told.text() != null ? Optional.empty() : whole(cluster);
    boolean begun = whole.filter(w -> status(w) != status(cluster) && own(w).isDay()).isPresent(); // of which only the first day is told
    return begun ? told : whole.map(this::own).or(() -> acts.beside(cluster).map(this::when)).orElse(told);
  }

  /** The place told, else that of the whole: of a visit, the city or state and not the airport. */
  Optional<String> place(Cluster cluster) {
    return cluster.location(places).map(Location::place).or(() -> whole(cluster).flatMap(w -> w.location(places)
        .map(l -> w.first().type() == EventType.VISIT ? places.around(l.place()) : l.place())))
        .or(() -> acts.beside(cluster).flatMap(this::place));
  }

  /** "After his arrival she will receive him": on the day of the arrival. */
  private boolean isOnArrival(Cluster cluster) {
    return isContact(cluster) && cluster.candidates.stream().filter(c -> views.containsKey(c.sentence()))
        .anyMatch(c -> ON_ARRIVAL.matcher(views.get(c.sentence()).syntax().words(0, views.get(c.sentence()).syntax().size())).find());
  }

  /** The event that an event is part of: a visit, the summit beside which it took place, or the meeting at which an act was done. */
  Optional<Cluster> whole(Cluster cluster) {
    if (cluster.first().type() == EventType.AGREEMENT_ACT) {
      return acts.meeting(cluster).or(() -> acts.visit(cluster));
    }
    return isContact(cluster) ? visitOf(cluster).or(() -> summitBeside(cluster)) : Optional.empty();
  }

  /** The visit that a meeting is a part of: the same guest, in the host's country, at a time that fits. */
  private Optional<Cluster> visitOf(Cluster cluster) {
    Status status = status(cluster);
    return visits(cluster).filter(v -> EventAssembler.status(v) == status).findFirst()
        .or(() -> visits(cluster).filter(v -> status == Status.PLANNED && isUnderWay(v)).findFirst());
  }

  private Stream<Cluster> visits(Cluster cluster) {
    return all.stream().filter(v -> v.first().type() == EventType.VISIT && isPartOf(cluster, v) && isDuring(cluster.when(), own(v)));
  }

  /** "arrived on Monday and will meet X". */
  private boolean isUnderWay(Cluster visit) {
    When when = own(visit);
    return EventAssembler.status(visit) == Status.HELD && published != null && when.isKnown()
        && !when.latest().isBefore(published.minusDays(UNDER_WAY));
  }

  /** "met on the sidelines of the summit": the summit, as another sentence or the same one tells of it. */
  private Optional<Cluster> summitBeside(Cluster cluster) {
    return cluster.candidates.stream().filter(c -> views.containsKey(c.sentence())).flatMap(c -> occasions(c).stream()
        .flatMap(noun -> summits(cluster, c, noun))).findFirst();
  }

  /** The nouns on whose sidelines it took place. */
  private List<Integer> occasions(Candidate c) {
    Syntax s = views.get(c.sentence()).syntax();
    int verb = s.isVerb(c.trigger()) ? c.trigger() : s.clauseVerb(c.trigger()).orElse(c.trigger());
    return IntStream.range(0, s.size()).filter(i -> GRAMMAR.beside().contains(s.lemma(i)) && s.dominates(verb, i))
        .boxed().flatMap(i -> s.complements(i, "of").stream()).toList();
  }

  private Stream<Cluster> summits(Cluster cluster, Candidate c, int noun) {
    Syntax s = views.get(c.sentence()).syntax();
    List<Cluster> others = all.stream().filter(k -> k != cluster && EventAssembler.type(k) == EventType.SUMMIT).toList();
    Optional<Cluster> named = others.stream()
        .filter(k -> k.candidates.stream().anyMatch(o -> o.sentence() == c.sentence() && o.trigger() == noun)).findFirst();
    boolean known = s.lemma(noun).equals("summit") && s.isDefinite(noun);
    return named.or(() -> others.stream().filter(k -> known && k.first().sentence() <= c.sentence()).reduce((a, b) -> b)).stream();
  }

  private boolean isPartOf(Cluster meeting, Cluster visit) {
    boolean samePeople = visit.persons().stream().anyMatch(meeting.persons()::contains) || isTeam(meeting, visit);
    boolean hosted = visit.candidates.stream().flatMap(c -> c.fillers().stream()).filter(f -> f.role() == Role.HOST)
        .anyMatch(f -> meeting.parties().contains(f.referent().actor()));
    boolean placed = meeting.location(places).flatMap(l -> places.stateOf(l.place()))
        .map(s -> visit.location(places).flatMap(l -> places.stateOf(l.place())).filter(s::equals).isPresent()).orElse(true);
    return samePeople && hosted && placed;
  }

  /** "A delegation led by X visited Lima. The delegation met Y": those who travelled, without their names. */
  private static boolean isTeam(Cluster meeting, Cluster visit) {
    Set<String> guests = visit.candidates.stream().flatMap(c -> c.fillers().stream()).filter(f -> f.role() == Role.GUEST)
        .flatMap(f -> f.referent().party().stream()).collect(Collectors.toSet());
    return meeting.candidates.stream().flatMap(c -> c.fillers().stream())
        .anyMatch(f -> !f.referent().isPerson() && guests.contains(f.referent().actor()) && f.mention().kind() == Kind.DESCRIPTION);
  }

  /** A visit whose own days are not told took place when the traveller met somebody there, and talks when what came of them was signed. */
  private When own(Cluster cluster) {
    When told = cluster.when();
    if (told.isKnown() || told.text() != null || cluster.first().type() == EventType.AGREEMENT_ACT) {
      return told;
    }
    boolean visit = cluster.first().type() == EventType.VISIT;
    return all.stream().filter(p -> visit
            ? isContact(p) && isPartOf(p, cluster) && EventAssembler.status(p) == EventAssembler.status(cluster)
            : p.first().type() == EventType.AGREEMENT_ACT && acts.meeting(p).filter(cluster::equals).isPresent())
        .map(Cluster::when).filter(When::isDay).findFirst().orElse(When.UNKNOWN);
  }

  /** At a time that fits, or in the days after the arrival. */
  private static boolean isDuring(When meeting, When visit) {
    boolean soon = meeting.isDay() && visit.isDay() && !meeting.earliest().isBefore(visit.earliest())
        && !meeting.earliest().isAfter(visit.earliest().plusDays(STAY));
    return soon || meeting.compatible(visit);
  }
}
