package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.Entity;
import org.diplograph.resolve.Spelling.Atom;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest name of an entity at a token. Offices are not in it: a text names them by {@link Title} and state.
 *
 * <p>Example: in {@code ["the", "U.S.", "state", …]}, at 1, "U.S." gives the United States twice, as alias and as adjective.
 */
final class NameIndex {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry e) -> e.ambiguous).thenComparingInt(e -> rank(e.entity)).thenComparing(e -> e.entity.key())
          .thenComparing(e -> e.kind);
  private static final Set<String> JOINTS = Set.of("-", "–", "—", "/", ",", ".", "&", "'", "’");

  private final Spelling spelling;
  private final Map<String, List<Entry>> entries = new HashMap<>(1 << 17);
  private final Map<String, Integer> longest = new HashMap<>(1 << 16);

  /** One reading of a name; {@code pattern} has for each atom {@code U}, {@code C} or {@code a}: see {@link NameCase}. */
  private record Entry(Entity entity, NameKind kind, String pattern, boolean ambiguous) {
    NameCase casing() {
      return pattern.indexOf('U') >= 0 ? NameCase.UPPER : pattern.indexOf('C') >= 0 ? NameCase.CAPITAL : NameCase.ANY;
    }
  }

  NameIndex(List<AuthorityData.Entry> all, Spelling spelling) {
    this.spelling = spelling;
    all.forEach(this::add);
    for (List<Entry> same : entries.values()) {
      if (same.size() > 1) {
        same.sort(ORDER);
      }
    }
  }

  private void add(AuthorityData.Entry entry) {
    Entity entity = entry.entity();
    if (entity instanceof Entity.Office) {
      return;
    }
    Set<String> ambiguous = Set.copyOf(entry.ambiguous());
    add(entity, entity.label(), NameKind.LABEL, ambiguous);
    entity.aliases().forEach(name -> add(entity, name, NameKind.ALIAS, ambiguous));
    entry.adjectives().forEach(name -> add(entity, name, NameKind.ADJECTIVE, ambiguous));
    if (entity instanceof Entity.State state) {
      state.nationals().forEach(name -> add(entity, name, NameKind.NATIONAL, ambiguous));
    }
    entry.metonyms().forEach(name -> add(entity, name, NameKind.METONYM, ambiguous));
  }

  private void add(Entity entity, String name, NameKind kind, Set<String> ambiguous) {
    boolean wary = ambiguous.contains(name);
    List<Atom> atoms = spelling.atoms(name);
    put(atoms, new Entry(entity, kind, pattern(atoms, entity), wary));
    if (Spelling.hasApostrophe(name)) { // a tokenizer may split there
      List<Atom> split = spelling.atoms(name.replaceAll("['’‘ʻʼ]", " "));
      put(split, new Entry(entity, kind, pattern(split, entity), wary));
    }
  }

  private void put(List<Atom> atoms, Entry entry) {
    if (atoms.isEmpty()) {
      return;
    }
    List<Entry> same = entries.computeIfAbsent(Spelling.key(atoms), k -> new ArrayList<>(1));
    for (Entry e : same) {
      if (e.entity == entry.entity && sameUse(e.kind, entry.kind) && e.pattern.equals(entry.pattern)) {
        return;
      }
    }
    same.add(entry);
    longest.merge(atoms.getFirst().folded(), atoms.size(), Math::max);
  }

  /** A label and an alias that fold to one are one name; a metonym or adjective is a use of its own. */
  private static boolean sameUse(NameKind a, NameKind b) {
    return a == b || a.compareTo(NameKind.ALIAS) <= 0 && b.compareTo(NameKind.ALIAS) <= 0;
  }

  private static String pattern(List<Atom> atoms, Entity entity) {
    StringBuilder pattern = new StringBuilder(atoms.size());
    for (Atom atom : atoms) {
      boolean abbreviation = atom.isUpper() && atom.written().length() > 1 && atom.written().length() <= 6
          && !(entity instanceof Entity.Person);
      pattern.append(!atom.hasLetter() ? 'a' : abbreviation ? 'U' : atom.isCapitalised() ? 'C' : 'a');
    }
    return pattern.toString();
  }

  private static int rank(Entity entity) {
    return switch (entity) {
      case Entity.State s -> s.to() == null ? 0 : 1; // a historic state shares its seat with its successor
      case Entity.Organization o -> 2;
      case Entity.Place p -> "capital".equals(p.kind()) ? 3 : 4;
      case Entity.Person p -> 5;
      case Entity.Agreement a -> 6;
      case Entity.Office o -> 7;
    };
  }

  /**
   * All readings of the longest name that starts at a token; the likelier first; empty where there is none.
   *
   * @param anyCase whether capitals tell nothing, as in a headline all in capitals
   */
  List<NameMatch> longestMatches(List<String> tokens, int from, boolean anyCase) {
    List<Atom> atoms = new ArrayList<>(spelling.atoms(tokens.get(from)));
    if (atoms.isEmpty()) {
      return List.of();
    }
    Integer limit = longest.get(atoms.getFirst().folded());
    if (limit == null) {
      return List.of();
    }
    List<NameMatch> best = matches(atoms, 1, anyCase, List.of());
    boolean comma = false;
    for (int i = from + 1; i < tokens.size() && atoms.size() < limit; i++) {
      List<Atom> more = spelling.atoms(tokens.get(i));
      if (more.isEmpty() && !JOINTS.contains(tokens.get(i))) {
        break;
      }
      atoms.addAll(more);
      comma |= tokens.get(i).equals(",");
      List<NameMatch> longer = more.isEmpty() ? best : matches(atoms, i - from + 1, anyCase, best);
      boolean listed = comma && longer.stream().anyMatch(m -> m.entity() instanceof Entity.State); // "Austria, Hungary" are two
      best = listed ? best : longer;
    }
    return best;
  }

  private List<NameMatch> matches(List<Atom> atoms, int length, boolean anyCase, List<NameMatch> otherwise) {
    @Nullable List<Entry> found = entries.get(Spelling.key(atoms));
    if (found == null) {
      return otherwise;
    }
    List<NameMatch> fitting = found.stream()
        .filter(e -> anyCase || fits(e.pattern, atoms))
        .map(e -> new NameMatch(length, e.entity, e.kind, e.casing(), e.ambiguous))
        .toList();
    return fitting.isEmpty() ? otherwise : fitting;
  }

  private static boolean fits(String pattern, List<Atom> atoms) {
    int first = pattern.indexOf('C');
    if (first >= 0 && !atoms.get(first).isCapitalised()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == 'U' && !atoms.get(i).isUpper()) {
        return false;
      }
    }
    return true;
  }
}
