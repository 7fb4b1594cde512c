package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.model.Entity;
import org.diplograph.resolve.TitleReader.Context;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article. Full names come first; surnames, and surnames with a title, are then those of the article, or of whoever
 * in the authority held such an office at the time. A namesake whose offices contradict the text is another person.
 */
final class Roster {
  private final Authority authority;
  private final @Nullable LocalDate date;
  private final TenureFit fit;
  private final Map<String, Profile> profiles = new LinkedHashMap<>();
  private final Map<String, List<Profile>> bySurname = new LinkedHashMap<>();
  private final Map<String, Set<Profile>> byGiven = new LinkedHashMap<>();

  /**
   * @param spokenOf keys of the states and bodies that the article names
   */
  Roster(Authority authority, @Nullable LocalDate date, Set<String> spokenOf) {
    this.authority = authority;
    this.date = date;
    this.fit = new TenureFit(authority, date, spokenOf);
  }

  Stream<Profile> profiles() {
    return profiles.values().stream();
  }

  Optional<Profile> byKey(String key) {
    return Optional.ofNullable(profiles.get(key));
  }

  /** A name of two words or more, or one that the authority knows as it stands. */
  Profile addFullName(NameSpan name, Context context) {
    Optional<Entity.Person> known = choose(persons(name), context).or(() -> holderOf(name, context));
    Profile profile = known.map(p -> profiles.computeIfAbsent(p.key(), k -> new Profile(p, true)))
        .or(() -> ofFamily(name, context)).orElseGet(() -> local(name, context));
    authority.title(List.of(name.text().split(" ")), 0).filter(t -> !TitleReader.isAddress(t))
        .ifPresent(t -> profile.titles.add(t.phrase()));
    index(profile, name.text());
    if (profile.titles.isEmpty() && context.of() == null && !context.former()) {
      profile.unowned = context.title();
    }
    update(profile, context);
    return profile;
  }

  /** Who is called "Foreign Minister X" and nowhere by a state serves that of those so called before who are known, else that at home. */
  void settle(Home home) {
    Set<String> homes = new LinkedHashSet<>();
    for (Profile p : profiles.values()) {
      if (p.isOfHome(home.offices()) && homes.size() <= 1) {
        p.behalf = homes.isEmpty() ? home.key() : homes.iterator().next();
      } else if (p.unowned != null && p.known && p.behalf != null) {
        homes.add(p.behalf);
      }
    }
  }

  /** The one person of the article whose longer name ends in these words: "Ben Salem" for "Leila Ben Salem". */
  private Optional<Profile> ofFamily(NameSpan name, Context context) {
    String family = " " + Names.fold(name.text());
    List<Profile> longer = profiles().filter(p -> Names.fold(p.person.label()).endsWith(family))
        .filter(p -> context.of() == null || p.behalf == null || context.of().equals(p.behalf)).toList();
    return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
  }

  /** Whoever holds the office told under the same surname and initial, or a first name with the same consonants: "Joseph R. Biden". */
  private Optional<Entity.Person> holderOf(NameSpan name, Context context) {
    String folded = Names.fold(name.text());
    return context.officeClasses().isEmpty() || date == null && context.of() == null
        ? Optional.empty()
        : holder(Names.lastWord(folded), context).filter(p -> isLikeGiven(Names.fold(p.label()), folded));
  }

  /** "Joseph" and "Joe", "Eyad" and "Iyad": of two names in full, whether the first ones can be one in other letters. */
  private static boolean isLikeGiven(String a, String b) {
    return a.charAt(0) == b.charAt(0) || consonants(Names.firstWord(a)).equals(consonants(Names.firstWord(b)));
  }

  private static String consonants(String name) {
    return name.replaceAll("[aeiou]", "");
  }

  private static List<Entity.Person> persons(NameSpan name) {
    return name.candidates().stream().map(NameMatch::entity).filter(Entity.Person.class::isInstance)
        .map(Entity.Person.class::cast).toList();
  }

  private Profile local(NameSpan name, Context context) {
    String slug = Names.slug(name.text());
    String key = "person/" + slug;
    if (authority.find(key).isPresent()) {
      key += "-" + (context.of() == null ? "namesake" : context.of().substring(context.of().indexOf('/') + 1));
    }
    Entity.Person person = new Entity.Person(key, name.text(), List.of(), null, null, List.of());
    return profiles.computeIfAbsent(key, k -> new Profile(person, false));
  }

  /** The one meant: by state and office told, then by office held at the date; empty where all contradict the text. */
  private Optional<Entity.Person> choose(List<Entity.Person> candidates, Context context) {
    List<Entity.Person> fitting = candidates.stream().filter(p -> !fit.contradicts(p, context)).toList();
    return fitting.stream().max(Comparator.comparingInt((Entity.Person p) -> fit.score(p, context)).thenComparing(TenureFit::lastSeen)
        .thenComparing(p -> -candidates.indexOf(p)));
  }

  private boolean serves(Entity.Tenure tenure, String state) {
    return fit.serves(tenure, state);
  }

  private Optional<String> of(Entity.Tenure tenure) {
    return fit.of(tenure);
  }

  private Set<Entity.Tenure> current(Entity.Person person) {
    return fit.current(person);
  }

  /** Who presides over a central bank speaks for its state. */
  private @Nullable String actsFor(@Nullable String key) {
    return key == null ? null : authority.find(key).map(NameMentions::party).orElse(key);
  }

  private void update(Profile profile, Context context) {
    profile.officeClasses.addAll(context.officeClasses());
    if (context.title() != null) {
      profile.titles.add(context.title().phrase());
    }
    if (context.of() != null && !context.former() && !contradictsOffice(profile, context.of())) {
      profile.behalf = profile.behalf == null || !profile.known ? context.of() : profile.behalf;
    }
    if (profile.behalf == null && profile.known && !context.former()) {
      profile.behalf = actsFor(behalf(profile, context));
    }
    if (profile.office == null && profile.behalf != null) {
      profile.office = office(profile, context);
      addClass(profile);
    }
  }

  /** Whether a known person serves another state or body at the date than the words beside the name seem to say. */
  private boolean contradictsOffice(Profile profile, String of) {
    Set<Entity.Tenure> held = date == null ? Set.of() : current(profile.person);
    return profile.known && !held.isEmpty() && held.stream().noneMatch(t -> serves(t, of));
  }

  /** By the office held at the date; where that is not known, by the only state ever served, if the text gives a title. */
  private @Nullable String behalf(Profile profile, Context context) {
    List<Entity.Tenure> tenures = profile.person.tenures();
    Optional<Entity.Tenure> held = date == null ? Optional.empty() : mostServed(current(profile.person), tenures);
    if (held.isPresent()) {
      profile.office = held.get().office();
      addClass(profile);
      return of(held.get()).orElse(null);
    }
    Set<String> served = new LinkedHashSet<>();
    tenures.forEach(t -> of(t).ifPresent(served::add));
    boolean past = date != null && tenures.stream().allMatch(t -> t.end() != null && t.end().isBefore(date));
    boolean office = context.title() != null && context.title().kind() == Title.Kind.OFFICE;
    // a former president may mediate for others
    boolean titled = date == null || office || !past && (context.title() != null || context.honorific());
    return served.size() == 1 && titled ? served.iterator().next() : null;
  }

  /** Of offices held in several states at once, that of the state in which most were held: a president may be prince elsewhere. */
  private Optional<Entity.Tenure> mostServed(Set<Entity.Tenure> held, List<Entity.Tenure> all) {
    return held.stream().max(Comparator.comparingLong((Entity.Tenure t) -> all.stream().filter(a -> of(a).equals(of(t))).count()));
  }

  /** "Chile's Pinera": the office that a known person holds counts as if the text had told it. */
  private void addClass(Profile profile) {
    if (profile.known && profile.office != null) {
      authority.find(profile.office).map(o -> o instanceof Entity.Office f ? f.officeClass() : null)
          .ifPresent(profile.officeClasses::add);
    }
  }

  private @Nullable String office(Profile profile, Context context) {
    Optional<Entity.Tenure> held = current(profile.person).stream().filter(t -> serves(t, profile.behalf)).findFirst();
    if (held.isPresent()) {
      return held.get().office();
    }
    return context.officeClasses().stream()
        .flatMap(c -> authority.office(c, profile.behalf).stream()).map(Entity.Office::key).findFirst().orElse(null);
  }

  private void index(Profile profile, String written) {
    if (!profile.known && written.indexOf(' ') > 0) {
      byGiven.computeIfAbsent(Names.firstWord(Names.fold(written)), k -> new LinkedHashSet<>()).add(profile);
    }
    for (String surname : new Surnames(authority).of(profile, written)) {
      List<Profile> same = bySurname.computeIfAbsent(surname, k -> new ArrayList<>());
      if (!same.contains(profile)) {
        same.add(profile);
      }
    }
  }

  /** Whether some person of the article bears this surname, or is the only one of this first name. */
  boolean knows(String name) {
    String folded = Names.fold(name);
    return bySurname.containsKey(folded) || byGiven.getOrDefault(folded, Set.of()).size() == 1;
  }

  /** A surname: of a person of the article, else of an office-holder of the time; null where neither is sure. */
  @Nullable Profile bySurname(NameSpan name, Context context, boolean personSure) {
    String surname = Names.lastWord(Names.fold(name.text()));
    Set<Profile> given = byGiven.getOrDefault(surname, Set.of());
    List<Profile> named = bySurname.containsKey(surname) || given.size() != 1
        ? bySurname.getOrDefault(surname, List.of()) : List.copyOf(given);
    List<Profile> bearers = named.stream()
        .filter(p -> context.of() == null || p.behalf == null || context.of().equals(p.behalf)).toList();
    List<Profile> last = bearers.stream().filter(p -> p.known || Names.lastWord(Names.fold(p.person.label())).equals(surname)).toList();
    List<Profile> inArticle = last.isEmpty() ? bearers : last;
    if (!inArticle.isEmpty()) {
      Profile profile = inArticle.stream().filter(p -> p.person.tenures().stream().anyMatch(fit::isTop)).findFirst()
          .orElse(inArticle.getLast());
      if (inArticle.size() > 1 && context.title() != null) {
        profile = inArticle.stream().filter(p -> context.officeClasses().stream().anyMatch(p.officeClasses::contains))
            .findFirst().orElse(profile);
      }
      update(profile, context);
      return profile;
    }
    Optional<Entity.Person> holder = holder(surname, context);
    if (holder.isEmpty()) {
      return personSure && context.title() != null ? addFullName(name, context) : null;
    }
    Profile profile = profiles.computeIfAbsent(holder.get().key(), k -> new Profile(holder.get(), true));
    index(profile, name.text());
    update(profile, context);
    return profile;
  }

  /** Whoever held such an office then; without a date or a title, the one leader whose surname nobody else in the authority bears. */
  private Optional<Entity.Person> holder(String surname, Context context) {
    if (date == null && context.isEmpty()) {
      List<Entity.Person> all = authority.bySurname(surname);
      return all.size() == 1 && isTheLeader(all.getFirst(), surname) ? Optional.of(all.getFirst()) : Optional.empty();
    }
    List<Entity.Person> holders = authority.bySurname(surname).stream()
        .filter(p -> !fit.contradicts(p, context))
        .filter(p -> current(p).stream().anyMatch(t -> (context.of() == null || serves(t, context.of()))
            && (context.officeClasses().isEmpty() || fit.isOfClass(t, context.officeClasses()))))
        .filter(p -> !context.isEmpty() || fit.isSupported(current(p)) || isTheLeader(p, surname))
        .toList();
    if (holders.size() <= 1) {
      return holders.stream().findFirst();
    }
    List<Entity.Person> top = holders.stream().filter(this::isLeading).toList();
    return top.size() == 1 ? Optional.of(top.getFirst()) : date == null ? contemporary(top) : Optional.empty();
  }

  /** "Modi", of whose state a headline about another one says nothing: the only one of that name who leads a state on that day. */
  private boolean isTheLeader(Entity.Person person, String surname) {
    return fit.isAmongStates() && isLeading(person)
        && authority.bySurname(surname).stream().allMatch(p -> p.equals(person) || !isLeading(p));
  }

  private boolean isLeading(Entity.Person person) {
    return current(person).stream().anyMatch(fit::isTop);
  }

  /** In an article without a date: the one of several who was in office together with most of the others whom it names. */
  private Optional<Entity.Person> contemporary(List<Entity.Person> candidates) {
    Map<Entity.Person, Long> company = new LinkedHashMap<>();
    for (Entity.Person candidate : candidates) {
      company.put(candidate, profiles().filter(p -> p.known && fit.overlap(candidate, p.person)).count());
    }
    long most = company.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Entity.Person> best = candidates.stream().filter(c -> company.get(c) == most).toList();
    return most > 0 && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }
}
