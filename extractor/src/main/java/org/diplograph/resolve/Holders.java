package org.diplograph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.Entity;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.jspecify.annotations.Nullable;

/**
 * Who of an article's persons is meant by an office: "the Chadian president", "his counterpart", "the two ministers". Of several, the
 * one last spoken of.
 */
final class Holders {
  private final Authority authority;
  private final Descriptions words;
  private final Roster roster;

  Holders(Authority authority, Descriptions words, Roster roster) {
    this.authority = authority;
    this.words = words;
    this.roster = roster;
  }

  /** Who holds the office described in a state or body. */
  Optional<Profile> of(String owner, @Nullable Title title, String lemma, List<Mention> context) {
    return lemma.equals("counterpart")
        ? peer(owner, context)
        : latest(roster.profiles().filter(p -> owner.equals(p.behalf) && fits(p, title, lemma)).toList(), context);
  }

  /** "His Turkish counterpart": who holds in Turkey the office of the one last spoken of. */
  private Optional<Profile> peer(String owner, List<Mention> context) {
    List<Profile> there = roster.profiles().filter(p -> owner.equals(p.behalf)).toList();
    Set<String> offices = context.reversed().stream().flatMap(m -> m.referents().stream())
        .filter(r -> r.isPerson() && !owner.equals(r.behalf())).findFirst()
        .flatMap(r -> roster.byKey(r.actor())).map(p -> p.officeClasses).orElse(Set.of());
    return latest(there.stream().filter(p -> offices.isEmpty() || leads(offices) && leads(p.officeClasses)
        || p.officeClasses.stream().anyMatch(offices::contains)).toList(), context);
  }

  /** Who holds the office, whatever the state: one of those spoken of, else the only one of the whole article. */
  Optional<Profile> of(Title title, List<Mention> context) {
    List<Profile> titled = roster.profiles().filter(p -> p.titles.contains(title.phrase())).toList();
    List<String> recent = recent(context);
    List<Profile> spokenOf = titled.stream().filter(p -> recent.contains(p.person.key())).toList();
    return latest(spokenOf, context).or(() -> titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty())
        .or(() -> untitled(title)).or(() -> titled.isEmpty() ? ofClass(title, context) : Optional.empty());
  }

  /** "The foreign minister", after "Minister of Foreign Affairs X": who was spoken of under another title for such an office. */
  private Optional<Profile> ofClass(Title title, List<Mention> context) {
    List<String> recent = recent(context);
    return latest(roster.profiles().filter(p -> !p.titles.isEmpty() && recent.contains(p.person.key()))
        .filter(p -> title.officeClasses().stream().anyMatch(p.officeClasses::contains)).toList(), context);
  }

  /** The one person of the article who is known to hold such an office, though the article never says so. */
  private Optional<Profile> untitled(Title title) {
    List<Profile> holders = roster.profiles()
        .filter(p -> p.known && p.titles.isEmpty() && title.officeClasses().stream().anyMatch(p.officeClasses::contains)).toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /** The last one who stood for a state or body: "the Peruvian". */
  Optional<Profile> of(String owner, List<Mention> context) {
    List<String> recent = recent(context);
    return latest(roster.profiles().filter(p -> owner.equals(p.behalf) && recent.contains(p.person.key())).toList(), context);
  }

  /** Whether a person may be among those whom a plural such as "the two presidents" means. */
  boolean isOneOf(Referent referent, @Nullable Title title, String lemma) {
    return words.anyone().contains(lemma) || roster.byKey(referent.actor()).map(p -> fits(p, title, lemma)).orElse(false);
  }

  private static Optional<Profile> latest(List<Profile> profiles, List<Mention> context) {
    List<String> recent = recent(context);
    return profiles.stream()
        .max((a, b) -> Integer.compare(recent.lastIndexOf(a.person.key()), recent.lastIndexOf(b.person.key())));
  }

  private boolean fits(Profile profile, @Nullable Title title, String lemma) {
    if (title == null || title.officeClasses().isEmpty() || title.officeClasses().contains("leader")) {
      return leads(profile.officeClasses);
    }
    return profile.titles.contains(title.phrase())
        || profile.titles.isEmpty() && title.officeClasses().stream().anyMatch(profile.officeClasses::contains)
        || title.phrase().equals("minister") && profile.titles.stream().anyMatch(t -> t.endsWith(" minister"))
        || profile.office != null && authority.find(profile.office).map(o -> o instanceof Entity.Office f
            && f.officeClass() != null && title.officeClasses().contains(f.officeClass())).orElse(false);
  }

  private static boolean leads(Set<String> officeClasses) {
    return officeClasses.stream().anyMatch(c -> c.startsWith("head of") || c.equals("supreme leader") || c.equals("leader"));
  }

  private static List<String> recent(List<Mention> context) {
    return context.stream().flatMap(m -> m.referents().stream()).map(Referent::actor).toList();
  }
}
