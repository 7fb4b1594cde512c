package org.diplograph.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.Entity;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.jspecify.annotations.Nullable;

/** Turns the names of a sentence into mentions: persons by the article's roster, states and bodies and places by the authority. */
final class NameMentions {
  /** Kinds of bodies that act for their state and nobody else. */
  private static final Pattern ORGAN = Pattern.compile("ministry|^central bank|^government|cabinet|^intelligence agency|^armed forces");

  private final Roster roster;
  private final TitleReader titles;
  private final Map<String, Entity> local;
  private final @Nullable Integer year;
  private final Set<String> named;

  /**
   * @param local receives the entities that the authority does not have
   * @param year that of the article, where known
   * @param named keys of the states and bodies that the article calls by name
   */
  NameMentions(Roster roster, TitleReader titles, Map<String, Entity> local, @Nullable Integer year, Set<String> named) {
    this.roster = roster;
    this.titles = titles;
    this.local = local;
    this.year = year;
    this.named = Set.copyOf(named);
  }

  Optional<Mention> mention(Sentence sentence, List<NameSpan> names, NameSpan name) {
    return name.person() ? person(sentence, names, name) : other(sentence, name);
  }

  private Optional<Mention> person(Sentence sentence, List<NameSpan> names, NameSpan name) {
    TitleReader.Context context = titles.read(sentence, names, name);
    Profile profile = isFullName(name) ? roster.addFullName(name, context) : roster.bySurname(name, context, true);
    if (profile == null) {
      return Optional.empty();
    }
    if (!profile.known) {
      local.put(profile.person.key(), profile.person);
    }
    return Optional.of(mention(name, Kind.NAME, List.of(profile.referent()), null));
  }

  /** Two words or more, of which the first is no particle: not "O'Brien", "al-Abadi" or "Van Rooy". */
  static boolean isFullName(NameSpan name) {
    int space = name.text().indexOf(' ');
    return space > 0 && !Names.isParticle(name.text().substring(0, space));
  }

  private Optional<Mention> other(Sentence sentence, NameSpan name) {
    if (name.candidates().isEmpty()) {
      return Optional.of(mention(name, Kind.NAME, List.of(unknownBody(name)), null));
    }
    @Nullable String place = place(name);
    Optional<NameMatch> actor = actor(name);
    Optional<NameMatch> agreement = name.candidates().stream().filter(m -> m.entity() instanceof Entity.Agreement).findFirst();
    if (actor.isEmpty() && agreement.isPresent()) {
      return Optional.of(mention(name, Kind.NAME, List.of(new Referent(agreement.get().entity().key(), null, null, true)), null));
    }
    if (actor.isEmpty()) {
      boolean surname = sentence.tokens().get(name.first()).name().equals("PERSON");
      return place == null || surname ? Optional.empty() : Optional.of(mention(name, Kind.NAME, List.of(), place));
    }
    List<Referent> referents = List.of(new Referent(party(actor.get().entity()), null, null, true));
    Kind kind = switch (actor.get().kind()) {
      case ADJECTIVE, NATIONAL -> Kind.NATIONALITY;
      case METONYM -> Kind.METONYM;
      default -> Kind.NAME;
    };
    boolean state = actor.get().entity() instanceof Entity.State && kind == Kind.NAME;
    return Optional.of(mention(name, kind, referents, state ? actor.get().entity().key() : place));
  }

  /** Of several seats under one name, the state of the time; and a body that the article names, before a state that it does not. */
  private Optional<NameMatch> actor(NameSpan name) {
    List<NameMatch> actors = name.candidates().stream().filter(m -> isActor(m.entity()) && isOfTheTime(m.entity())).toList();
    boolean seat = actors.stream().allMatch(m -> m.kind() == NameKind.METONYM);
    Optional<NameMatch> historic = actors.stream().filter(m -> year != null && m.entity().isHistoric()).findFirst();
    Optional<NameMatch> spokenOf = actors.stream().filter(m -> named.contains(m.entity().key())).findFirst();
    boolean state = historic.isPresent() && historic.get().entity() instanceof Entity.State;
    return !seat || state ? actors.stream().findFirst() : spokenOf.or(() -> historic).or(() -> actors.stream().findFirst());
  }

  /** In an article without a date a state or body of the past is meant where it is named. */
  private boolean isOfTheTime(Entity entity) {
    return year != null || !entity.isHistoric() || named.contains(entity.key());
  }

  private static @Nullable String place(NameSpan name) {
    return name.candidates().stream().map(NameMatch::entity).filter(Entity.Place.class::isInstance).map(Entity::key).findFirst()
        .orElse(null);
  }

  private static boolean isActor(Entity entity) {
    return entity instanceof Entity.State || entity instanceof Entity.Organization;
  }

  /** A ministry, government, central bank or secret service acts for its state. */
  static String party(Entity entity) {
    boolean organ = entity instanceof Entity.Organization o && o.state() != null && o.kind() != null && ORGAN.matcher(o.kind()).find();
    return organ ? ((Entity.Organization) entity).state() : entity.key();
  }

  private Referent unknownBody(NameSpan name) {
    String key = "organization/" + Names.slug(name.text());
    local.putIfAbsent(key, new Entity.Organization(key, name.text(), List.of(), null, null, null));
    return new Referent(key, null, null, true);
  }

  private static Mention mention(NameSpan name, Kind kind, List<Referent> referents, @Nullable String place) {
    return new Mention(name.sentence(), name.first(), name.last(), name.last(), kind, referents, place, name.text());
  }
}
