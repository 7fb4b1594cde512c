package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.Role;

/**
 * Who takes part by standing before a noun.
 *
 * <p>Example: France and Germany in "Franco-German talks"; not Saudi Arabia in "Saudi-backed talks", nor Paris in "the Paris meeting".
 */
final class Modifiers {
  private static final Set<String> RELATIONS = Set.of("amod", "compound", "nmod", "dep", "nummod", "conj", "appos", "punct", "cc", "det");

  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final Syntax syntax;
  private final List<Mention> mentions;

  Modifiers(Syntax syntax, List<Mention> mentions) {
    this.syntax = syntax;
    this.mentions = mentions;
  }

  /** "Franco-German talks", "the US-North Korea summit", "the Kim-Moon meeting": names directly before the noun. */
  List<Filler> of(int noun, Role role) {
    int first = noun;
    while (first > 0 && (isModifier(first - 1, noun) || syntax.tag(first - 1).matches("-[LR]RB-"))) {
      first--;
      int at = first;
      first = mentions.stream().filter(m -> m.last() == at && m.kind() == Kind.NAME).mapToInt(Mention::first).min().orElse(first);
    }
    List<Filler> fillers = new ArrayList<>();
    int start = first;
    List<Mention> before = mentions.stream().filter(m -> m.first() >= start && m.last() < noun && m.kind() != Kind.PRONOUN).toList();
    if (before.size() == 1 && before.getFirst().kind() == Kind.METONYM) {
      return fillers; // "the Paris meeting": where it was, not who met
    }
    for (Mention m : mentions) {
      if (m.first() >= first && m.last() < noun && m.kind() != Kind.PRONOUN) {
        modifying(m, role).ifPresent(as -> m.referents().forEach(r -> fillers.add(new Filler(m, r, as))));
      }
    }
    return fillers;
  }

  /** "Omani-mediated talks", "Saudi-hosted talks"; empty for "Saudi-backed talks", at which the backer need not sit. */
  private Optional<Role> modifying(Mention m, Role role) {
    boolean participle = m.last() + 2 < syntax.size() && syntax.tag(m.last() + 1).equals("HYPH")
        && syntax.lemma(m.last() + 2).endsWith("ed");
    return participle ? Optional.ofNullable(GRAMMAR.byParticiple().get(syntax.lemma(m.last() + 2))) : Optional.of(role);
  }

  private boolean isModifier(int token, int noun) {
    boolean possessive = syntax.tag(token).equals("POS") || syntax.tag(token).equals("PRP$");
    return !possessive && !syntax.isA(token, "case") && RELATIONS.contains(base(syntax.relation(token)))
        && syntax.dominates(noun, token) && !syntax.tag(token).equals(",")
        && (!syntax.tag(token).startsWith("V") || token > 0 && syntax.tag(token - 1).equals("HYPH"));
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
