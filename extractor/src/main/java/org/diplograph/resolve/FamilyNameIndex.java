package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.model.Entity;

/**
 * People by the part of their name that a text uses alone: "Putin", "Assad" and "al-Assad", "de Mistura", "Xi", "Peña Nieto", "Abiy".
 *
 * <p>Which part that is depends on the states in which someone held office; {@code names.yaml} says how.
 */
final class FamilyNameIndex {
  private final Spelling spelling;
  private final Set<String> particles;
  private final Set<String> suffixes;
  private final Set<String> familyNameFirst;
  private final Set<String> twoFamilyNames;
  private final Set<String> firstNameUsed;
  private final Map<String, String> servedBy;
  private final Map<String, List<Entity.Person>> people = new HashMap<>(1 << 15);

  /**
   * @param all by key
   * @param servedBy for each key of an office the key of the state or body that it serves
   */
  FamilyNameIndex(List<Entity.Person> all, AuthorityData.FamilyNames data, Map<String, String> servedBy, Spelling spelling) {
    this.spelling = spelling;
    this.servedBy = servedBy;
    this.particles = data.particles().stream().map(spelling::key).collect(Collectors.toSet());
    this.suffixes = Set.copyOf(data.suffixes()); // folded as they stand
    this.familyNameFirst = Set.copyOf(data.familyNameFirst());
    this.twoFamilyNames = Set.copyOf(data.twoFamilyNames());
    this.firstNameUsed = Set.copyOf(data.firstNameUsed());
    for (Entity.Person person : all) {
      shortNames(person).forEach(name -> people.computeIfAbsent(name, k -> new ArrayList<>(1)).add(person));
    }
  }

  List<Entity.Person> find(String name) {
    return List.copyOf(people.getOrDefault(spelling.key(name), List.of()));
  }

  private Set<String> shortNames(Entity.Person person) {
    Set<String> states = new HashSet<>();
    for (Entity.Tenure tenure : person.tenures()) {
      states.add(servedBy.getOrDefault(tenure.office(), ""));
    }
    Usage usage = new Usage(!Collections.disjoint(states, familyNameFirst) || !Collections.disjoint(states, firstNameUsed),
        !Collections.disjoint(states, twoFamilyNames));
    Set<String> names = new HashSet<>();
    addShortNames(person.label(), usage, names);
    String first = words(person.label()).getFirst();
    for (String alias : person.aliases()) {
      // "William Lai" beside "Lai Ching-te": the given name that he has in English does not come to stand alone
      boolean sameOrder = words(alias).getFirst().equals(first);
      addShortNames(alias, sameOrder ? usage : new Usage(false, usage.lastTwo), names);
    }
    names.remove("");
    return names;
  }

  /** Whether the first word is used alone, and whether the word before the last may be. */
  private record Usage(boolean first, boolean lastTwo) {}

  private void addShortNames(String name, Usage usage, Set<String> names) {
    List<String> words = words(name);
    if (words.size() < 2) {
      names.addAll(words);
      return;
    }
    addLast(words, names);
    if (usage.first) {
      names.add(words.getFirst());
    }
    if (words.size() > 2 && usage.lastTwo) {
      addLast(words.subList(0, words.size() - 1), names);
      names.add(words.get(words.size() - 2) + " " + words.getLast());
    }
  }

  /** The words, folded, without what follows a comma, "of Jordan", numerals and "Jr". */
  private List<String> words(String name) {
    int comma = name.indexOf(',');
    String bare = comma < 0 ? name : name.substring(0, comma);
    int of = bare.indexOf(" of ");
    List<String> words = new ArrayList<>(4);
    for (String word : (of > 0 ? bare.substring(0, of) : bare).split(" ")) {
      words.add(spelling.key(word));
    }
    while (words.size() > 1 && suffixes.contains(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  /** The last word with and without its particles: "al-Assad", "Assad"; "von der Leyen", "der Leyen", "Leyen". */
  private void addLast(List<String> words, Set<String> names) {
    String word = words.getLast();
    names.add(word);
    int space = word.indexOf(' ');
    if (space > 0 && particles.contains(word.substring(0, space))) {
      names.add(word.substring(space + 1));
    }
    for (int i = words.size() - 2; i > 0 && particles.contains(words.get(i)); i--) {
      word = words.get(i) + " " + word;
      names.add(word);
    }
  }
}
