package org.diplograph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.model.Entity;

/**
 * The surnames by which an article may speak of a person, folded.
 *
 * <p>Example: "haq" and "zia" for Zia ul-Haq.
 */
record Surnames(Authority authority) {
  /** Words that join the parts of one family name. */
  private static final Set<String> LINKS = Set.of("ul", "ur", "ud", "uz");

  /**
   * @param written the name as the article has it
   */
  Set<String> of(Profile profile, String written) {
    Set<String> surnames = new LinkedHashSet<>();
    Stream.concat(Stream.of(written, profile.person.label()), profile.person.aliases().stream())
        .forEach(name -> surnames.addAll(last(name, profile.known)));
    for (String name : List.of(profile.person.label(), written)) {
      String given = Names.firstWord(Names.fold(name));
      List<Entity.Person> bearers = authority.bySurname(given);
      if (bearers.contains(profile.person) || !profile.known && !bearers.isEmpty()) { // families that come first: "Noh Tae-hyun"
        surnames.add(given);
      }
    }
    return surnames;
  }

  private static Set<String> last(String name, boolean known) {
    String folded = Names.fold(name);
    Set<String> surnames = new LinkedHashSet<>(List.of(Names.lastWord(folded)));
    surnames.add(Names.fold(Names.lastWord(name))); // "Nuku'alofa"
    List<String> words = Names.words(folded);
    if (!known && words.size() > 2) {
      surnames.addAll(words.subList(1, words.size()));
    }
    for (int i = 1; i < words.size(); i++) {
      if (LINKS.contains(words.get(i))) {
        surnames.add(words.get(i - 1)); // "Zia" for "Zia ul-Haq"
      }
    }
    return surnames;
  }
}
