package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.Role;

/** Who stands in the grammatical slots of a trigger, in one sentence. */
final class Actors {
  /** How many words after a noun "between" may stand and still belong to it, and after one with a participle of aim. */
  private static final int NEAR = 3;
  private static final int AIM = 12;

  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private static final Set<String> JOINTS = Set.of("and", ",", ", and", "&", "as well as", "and the", ", the", ", and the");

  private final Syntax syntax;
  private final List<Mention> mentions;
  private final List<TimeMention> times;
  private final Enumeration enumeration;
  private final Deputies deputies;

  Actors(Syntax syntax, List<Mention> mentions, List<TimeMention> times) {
    this.syntax = syntax;
    this.times = times;
    this.mentions = mentions.stream().filter(m -> m.referents().stream().noneMatch(r -> r.actor().startsWith("agreement/"))).toList();
    this.enumeration = new Enumeration(syntax, this.mentions);
    this.deputies = new Deputies(syntax, this.mentions);
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The mention whose head is this token, else the smallest that covers it and hangs on it. */
  Optional<Mention> at(int token) {
    Optional<Mention> headed = mentions.stream().filter(m -> m.head() == token && !m.referents().isEmpty())
        .max(Comparator.comparingInt(m -> m.last() - m.first()));
    return headed.isPresent()
        ? headed
        : mentions.stream().filter(m -> m.covers(token) && m.kind() != Kind.NATIONALITY && !m.referents().isEmpty())
            .min(Comparator.comparingInt(m -> m.last() - m.first()));
  }

  /** The fillers that the words name, one for each actor. */
  List<Filler> fillers(List<Integer> tokens, Role role) {
    List<Filler> fillers = new ArrayList<>();
    for (int token : tokens) {
      deputies.leader(token, at(token)).or(() -> at(token)).or(() -> apposition(token)).or(() -> titled(token)).or(() -> inside(token))
          .or(() -> deputies.members(token)).or(() -> deputies.represented(token)).stream()
          .flatMap(found -> coordinated(token, found).stream())
          .forEach(m -> m.referents().forEach(r -> fillers.add(new Filler(m, r, role))));
    }
    return fillers;
  }

  /** "President To Lam", where the parser took the title for the head. */
  private Optional<Mention> titled(int token) {
    return mentions.stream().filter(m -> m.first() == token + 1 && m.kind() == Kind.NAME && syntax.tag(token).startsWith("NNP"))
        .findFirst();
  }

  /** A mention and those joined to it by commas and "and", where the parser took them for its modifiers ("Mali and South Africa"). */
  private List<Mention> coordinated(int token, Mention mention) {
    List<Mention> listed = enumeration.around(mention);
    if (listed.size() > 1) {
      return listed;
    }
    List<Mention> joined = new ArrayList<>(List.of(mention));
    Mention last = mention;
    for (Mention before : mentions.reversed()) {
      boolean near = before.last() < last.first() && before.kind() == mention.kind() && !before.referents().isEmpty()
          && (syntax.dominates(token, before.head()) || syntax.dominates(before.head(), token));
      if (near && isJoint(before, last)) {
        joined.addFirst(before);
        last = before;
      }
    }
    last = mention;
    int added = enumeration.addedAt(mention);
    for (Mention after : mentions) {
      boolean near = after.first() > last.last() && after.kind() == mention.kind() && !after.referents().isEmpty()
          && (after.first() == added || syntax.dominates(token, after.head()));
      if (near && (after.first() == added || JOINTS.contains(syntax.words(last.last() + 1, after.first() - 1)))) {
        joined.add(after);
        last = after;
      }
    }
    return joined;
  }

  /** "and", or, between two persons, "and" with the second one's title: "Li and his Pakistani counterpart Khan". */
  private boolean isJoint(Mention before, Mention after) {
    String words = syntax.words(before.last() + 1, after.first() - 1);
    if (JOINTS.contains(words)) {
      return true;
    }
    boolean persons = before.referents().getFirst().isPerson() && after.referents().getFirst().isPerson();
    boolean titled = after.first() - before.last() <= 7 && (words.startsWith("and ") || words.startsWith(", and "));
    return persons && titled && IntStream.range(before.last() + 2, after.first())
        .allMatch(i -> syntax.tag(i).matches("NNPS?|NN|JJ|PRP\\$|DT|POS"));
  }

  /** "Minister of Foreign Affairs of Jordan Ayman Safadi": the one person named within a title. */
  private Optional<Mention> inside(int token) {
    if (!syntax.tag(token).startsWith("NNP")) {
      return Optional.empty();
    }
    List<Mention> persons = mentions.stream()
        .filter(m -> m.kind() == Kind.NAME && m.first() > token && syntax.dominates(token, m.head()) && m.referents().size() == 1
            && m.referents().getFirst().isPerson() && (syntax.isA(m.head(), "dep") || syntax.isA(m.head(), "appos")))
        .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** "a career diplomat, Ana Gomes", "his counterpart Ana Gomes": the noun names nobody, its apposition does. */
  private Optional<Mention> apposition(int token) {
    return Stream.of("appos", "dep", "flat").flatMap(r -> syntax.children(token, r).stream())
        .filter(c -> c > token && syntax.isNoun(c)).flatMap(c -> at(c).stream()).findFirst();
  }

  /** Who fills a slot of a verb. */
  List<Filler> ofVerb(int verb, String slot, Role role) {
    List<Integer> words = switch (slot) {
      case "subject" -> agents(verb);
      case "object" -> objects(verb);
      case "with" -> withCompanions(verb);
      default -> syntax.complements(verb, slot);
    };
    return fillers(words, role);
  }

  /** The subjects; of "was received at the palace by X" also an agent that the parser hung on the place. */
  private List<Integer> agents(int verb) {
    List<Integer> subjects = syntax.subjects(verb);
    if (subjects.isEmpty() && syntax.tag(verb).matches("VBD|VBZ") && syntax.head(verb) < 0) {
      return before(verb); // "According to him, the prince, X, spoke", where the parser took X for one more apposition
    }
    return !subjects.isEmpty() || !syntax.isPassive(verb)
        ? subjects
        : syntax.children(verb, "obl").stream().flatMap(o -> syntax.complements(o, "by").stream()).toList();
  }

  /** The person named directly before a verb. */
  private List<Integer> before(int verb) {
    int last = syntax.words(verb - 1, verb - 1).equals(",") ? verb - 2 : verb - 1;
    return mentions.stream().filter(m -> m.last() == last && m.kind() == Kind.NAME && m.referents().stream().allMatch(Referent::isPerson))
        .filter(m -> !m.referents().isEmpty()).map(Mention::head).limit(1).toList();
  }

  /** The objects, also a name that the parser took for a time: "will meet Theresa May". */
  private List<Integer> objects(int verb) {
    List<Integer> objects = syntax.objects(verb);
    return !objects.isEmpty() || syntax.isPassive(verb)
        ? objects
        : syntax.children(verb, "obl:tmod").stream().filter(o -> at(o).filter(m -> m.kind() == Kind.NAME).isPresent()).toList();
  }

  /** Complements by "with", also where the parser hung them on the object, and "alongside" the same. */
  private List<Integer> withCompanions(int verb) {
    List<Integer> words = new ArrayList<>(syntax.complements(verb, "with"));
    syntax.children(verb, "obj").forEach(o -> words.addAll(syntax.complements(o, "with")));
    return words;
  }

  /** Who fills a slot of a noun, its own dependents alone. */
  List<Filler> ofNoun(int noun, String slot, Role role) {
    return ofNoun(noun, slot, role, 0);
  }

  /** The same, with "between" up to some words after the noun: "an effort to end the rift between X and Y". */
  List<Filler> ofNoun(int noun, String slot, Role role, int reach) {
    return switch (slot) {
      case "possessor" -> fillers(possessors(noun), role);
      case "modifier" -> new Modifiers(syntax, mentions).of(noun, role);
      case "between" -> between(noun, role, Math.max(reach, isAimed(noun) ? AIM : NEAR));
      default -> fillers(syntax.complements(noun, slot), role);
    };
  }

  /** Those between whom something is, by grammar, or else by the words up to what follows "and". */
  private List<Filler> between(int noun, Role role, int reach) {
    List<Filler> fillers = fillers(syntax.complements(noun, "between"), role);
    if (fillers.stream().map(f -> f.referent().actor()).distinct().count() >= 2) {
      return fillers;
    }
    int at = noun + 1;
    for (int passed = 0; at < syntax.size() && passed < reach && !syntax.lemma(at).equals("between"); at++) {
      passed += isCircumstance(at) ? 0 : 1;
    }
    return at < syntax.size() && syntax.lemma(at).equals("between") ? listed(at + 1, role) : fillers;
  }

  /** Part of a place or time: "in Lima next month" stands between a noun and what belongs to it. */
  private boolean isCircumstance(int token) {
    return times.stream().anyMatch(t -> t.covers(token))
        || mentions.stream().anyMatch(m -> m.place() != null && m.covers(token));
  }

  /** "talks aimed at ending the dispute between X and Y". */
  private boolean isAimed(int noun) {
    return syntax.children(noun, "acl").stream().anyMatch(c -> c == noun + 1 && syntax.tag(c).equals("VBN"));
  }

  private List<Filler> listed(int first, Role role) {
    List<Filler> fillers = new ArrayList<>();
    boolean last = false;
    for (int i = first; i < syntax.size() && !syntax.isVerb(i) && !syntax.tag(i).matches("[.:]|WDT|WP"); i++) {
      int token = i;
      Optional<Mention> mention = mentions.stream()
          .filter(m -> m.first() == token && m.kind() != Kind.NATIONALITY && !m.referents().isEmpty())
          .max(Comparator.comparingInt(Mention::last));
      if (mention.isPresent()) {
        mention.get().referents().forEach(r -> fillers.add(new Filler(mention.get(), r, role)));
        if (last) {
          return fillers;
        }
        i = mention.get().last();
      }
      last |= syntax.lemma(i).equals("and");
    }
    return fillers;
  }

  private List<Integer> possessors(int noun) {
    List<Integer> words = new ArrayList<>();
    syntax.children(noun, "nmod:poss").forEach(c -> words.addAll(syntax.withConjuncts(c)));
    return words;
  }

  /** Whether the verb's own subject is told and names no actor: "activists met", "truck drivers signed". */
  boolean isSomebodyElse(int verb) {
    List<Integer> subjects = syntax.isPassive(verb) ? syntax.complements(verb, "by") : syntax.subjects(verb);
    return !subjects.isEmpty() && fillers(subjects, Role.PARTICIPANT).isEmpty();
  }

  /** Each actor once, in its weightiest role; a party that a named person already stands for is left out. */
  static List<Filler> distinct(List<Filler> fillers) {
    Map<String, Filler> byActor = new LinkedHashMap<>();
    for (Filler f : fillers) {
      byActor.merge(f.referent().actor(), f, (a, b) -> a.role() == Role.PARTICIPANT && b.role() != Role.PARTICIPANT ? b : a);
    }
    return List.copyOf(byActor.values());
  }
}
