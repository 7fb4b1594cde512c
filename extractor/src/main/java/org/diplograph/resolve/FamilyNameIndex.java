package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
   * @param servedBy for each key of an office the key of the state or body that it serves
   */
  FamilyNameIndex(List<Entity.Person> all, AuthorityData.FamilyNames data, Map<String, String> servedBy, Spelling spelling) {
    this.spelling = spelling;
    this.servedBy = servedBy;
    this.particles = data.particles().stream().map(spelling::key).collect(Collectors.toSet());
    this.suffixes = Set.copyOf(data.suffixes());
    this.familyNameFirst = Set.copyOf(data.familyNameFirst());
    this.twoFamilyNames = Set.copyOf(data.twoFamilyNames());
    this.firstNameUsed = Set.copyOf(data.firstNameUsed());
    for (Entity.Person person : all) {
      shortNames(person).forEach(name -> people.computeIfAbsent(name, k -> new ArrayList<>(1)).add(person));
    }
    people.values().forEach(list -> list.sort(Comparator.comparing(Entity.Person::key)));
  }

  List<Entity.Person> find(String name) {
    return List.copyOf(people.getOrDefault(spelling.key(name), List.of()));
  }

  private Set<String> shortNames(Entity.Person person) {
    Set<String> states = new HashSet<>();
    person.tenures().forEach(t -> states.add(servedBy.getOrDefault(t.office(), "")));
    Set<String> names = new TreeSet<>();
    addShortNames(person.label(), states, names);
    person.aliases().forEach(alias -> addShortNames(alias, states, names));
    return names;
  }

  private void addShortNames(String name, Set<String> states, Set<String> names) {
    List<String> words = words(name);
    if (words.size() < 2) {
      words.forEach(w -> names.add(spelling.key(w)));
      return;
    }
    boolean familyFirst = states.stream().anyMatch(familyNameFirst::contains);
    addLast(words, words.size() - 1, names);
    if (familyFirst || states.stream().anyMatch(firstNameUsed::contains)) {
      names.add(spelling.key(words.getFirst()));
    }
    if (words.size() > 2 && states.stream().anyMatch(twoFamilyNames::contains)) {
      addLast(words.subList(0, words.size() - 1), words.size() - 2, names);
      names.add(spelling.key(words.get(words.size() - 2) + " " + words.getLast()));
    }
    names.remove("");
  }

  /** The words without what follows a comma, "of Jordan", numerals and "Jr". */
  private List<String> words(String name) {
    String bare = name.replaceFirst(",.*$", "").replaceFirst("(?<=\\S) of \\S.*$", "");
    List<String> words = new ArrayList<>(Arrays.asList(bare.trim().split("\\s+")));
    while (words.size() > 1 && suffixes.contains(spelling.key(words.getLast()))) {
      words.removeLast();
    }
    return words;
  }

  /** The word at the end with and without its particles: "al-Assad", "Assad"; "von der Leyen", "der Leyen", "Leyen". */
  private void addLast(List<String> words, int last, Set<String> names) {
    String word = spelling.key(words.get(last));
    names.add(word);
    int space = word.indexOf(' ');
    if (space > 0 && particles.contains(word.substring(0, space))) {
      names.add(word.substring(space + 1));
    }
    Set<String> longer = new LinkedHashSet<>();
    for (int i = last - 1; i > 0 && particles.contains(spelling.key(words.get(i))); i--) {
      word = spelling.key(words.get(i)) + " " + word;
      longer.add(word);
    }
    names.addAll(longer);
  }
}
