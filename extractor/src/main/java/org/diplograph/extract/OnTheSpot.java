package org.diplograph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Where that took place of which the text says the day and no more: one of the state in which the reporter stands received a foreigner
 * there.
 *
 * <p>Example: "MADRID, March 3 - Spain's foreign minister met Morocco's this morning" was in Madrid. Where both are foreigners, or where
 * the article tells that somebody of that state was abroad, it says nothing: agencies cover whole regions from one city.
 */
final class OnTheSpot {
  private static final Set<EventType> TYPES = Set.of(EventType.MEETING, EventType.NEGOTIATION);

  /** Those who work abroad, and occasions that are elsewhere. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(".*\\b(?:ambassador|envoy|sidelines?|margins?|fringes?|phone|telephone|video|abroad|summit|assembly|conference)\\b.*");

  private final ResolvedText text;
  private final Destinations places;
  private final List<Cluster> all;

  OnTheSpot(ResolvedText text, Destinations places, List<Cluster> all) {
    this.text = text;
    this.places = places;
    this.all = all;
  }

  /** The dateline's place, if it was there. */
  Optional<String> place(Cluster cluster, When when) {
    @Nullable String place = text.dateline() == null ? null : text.dateline().place();
    Optional<String> home = Optional.ofNullable(text.dateline()).flatMap(d -> places.stateOf(d));
    boolean told = isContact(cluster) && EventAssembler.status(cluster) == Status.HELD && isNow(when);
    return told && home.isPresent()
        && (isReceived(cluster, home.get()) || isOfBody(cluster)) && !isAbroad(cluster, home.get()) && !isElsewhere(cluster)
        ? Optional.ofNullable(place)
        : Optional.empty();
  }

  private static boolean isContact(Cluster cluster) {
    return TYPES.contains(EventAssembler.type(cluster)) || cluster.first().act() == Act.SIGNING && cluster.persons().size() >= 2;
  }

  /** On the article's day or the day before. */
  private boolean isNow(When when) {
    @Nullable LocalDate published = text.text().source().date().orElse(null);
    return published != null && when.isDay() && !when.earliest().isAfter(published) && !when.earliest().isBefore(published.minusDays(1));
  }

  /** Whether one for this state and one for another met, and nobody else. */
  private static boolean isReceived(Cluster cluster, String home) {
    Set<String> parties = cluster.parties();
    boolean represented = parties.stream().allMatch(p -> cluster.candidates.stream().flatMap(c -> c.fillers().stream())
        .anyMatch(f -> isSomebody(f) && f.referent().party().filter(p::equals).isPresent()));
    return parties.size() == 2 && parties.contains(home) && represented;
  }

  /** "NATO ambassadors met today": one body, where it is reported from. */
  private static boolean isOfBody(Cluster cluster) {
    return cluster.persons().isEmpty() && cluster.parties().size() == 1 && cluster.parties().iterator().next().startsWith("organization/");
  }

  private static boolean isSomebody(Filler f) {
    return f.referent().isPerson() || f.mention().kind() == Kind.DESCRIPTION;
  }

  /** Whether the article tells of a journey out of this state, or of something else that its people did abroad. */
  private boolean isAbroad(Cluster cluster, String home) {
    return all.stream().filter(c -> c != cluster).anyMatch(c -> c.first().type() == EventType.VISIT
        ? c.candidates.stream().flatMap(k -> k.fillers().stream())
            .anyMatch(f -> f.role() == Role.GUEST && f.referent().party().filter(home::equals).isPresent())
        : c.parties().contains(home) && EventAssembler.status(c) == Status.HELD && isNow(c.when())
            && c.location(places).flatMap(l -> places.stateOf(l.place())).filter(s -> !s.equals(home)).isPresent());
  }

  private boolean isElsewhere(Cluster cluster) {
    return cluster.candidates.stream().map(c -> text.text().sentences().get(c.sentence()))
        .anyMatch(s -> ELSEWHERE.matcher(s.span().of(text.text().source().text()).toLowerCase(Locale.ROOT).replace('\n', ' ')).matches());
  }
}
