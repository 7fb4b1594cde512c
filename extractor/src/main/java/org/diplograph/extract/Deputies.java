package org.diplograph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;

/**
 * Whom nouns mean that stand for others: "a delegation headed by Ana Gomes", "Taliban negotiators", "representatives of Chad".
 */
final class Deputies {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final Syntax syntax;
  private final List<Mention> mentions;

  Deputies(Syntax syntax, List<Mention> mentions) {
    this.syntax = syntax;
    this.mentions = mentions;
  }

  /** "Taliban negotiators": the body for those who belong to it. */
  Optional<Mention> members(int token) {
    return syntax.tag(token).equals("NNS")
        ? mentions.stream().filter(m -> m.last() == token - 1 && m.kind() == Kind.NAME && syntax.head(m.head()) == token)
            .filter(m -> m.referents().stream().anyMatch(r -> r.actor().startsWith("organization/"))).findFirst()
        : Optional.empty();
  }

  /** "representatives of the Taliban", "his counterparts in Egypt and Jordan": the first of those for whom they act. */
  Optional<Mention> represented(int token) {
    if (!GRAMMAR.acting().contains(syntax.lemma(token))) {
      return Optional.empty();
    }
    Stream<String> links = syntax.lemma(token).equals("counterpart") ? Stream.of("in", "from", "of") : Stream.of("of", "from", "for");
    return links.flatMap(p -> syntax.complements(token, p).stream()).flatMap(w -> headed(w).stream())
        .filter(m -> m.referents().getFirst().actor().matches("(state|organization)/.*")).findFirst();
  }

  /** "a delegation headed by Ana Gomes": the one who leads it. */
  Optional<Mention> leader(int token, Optional<Mention> team) {
    return GRAMMAR.teams().contains(syntax.lemma(token))
        ? syntax.children(token, "acl").stream().filter(c -> Attendance.isLeading(syntax.lemma(c)))
            .flatMap(c -> syntax.complements(c, "by").stream()).flatMap(w -> headed(w).stream())
            .flatMap(m -> forTeam(m, team).stream()).findFirst()
        : Optional.empty();
  }

  /** The leader, for the state whose delegation it is. */
  private static Optional<Mention> forTeam(Mention leader, Optional<Mention> team) {
    Optional<String> party = team.flatMap(m -> m.referents().getFirst().party());
    List<Referent> persons = leader.referents().stream().filter(r -> r.isPerson() && r.party().or(() -> party).isPresent())
        .map(r -> r.behalf() != null ? r : new Referent(r.actor(), party.orElseThrow(), r.office(), r.named())).toList();
    if (persons.equals(leader.referents())) {
      return persons.isEmpty() ? Optional.empty() : Optional.of(leader);
    }
    return persons.isEmpty() ? Optional.empty() : Optional.of(new Mention(leader.sentence(), leader.first(), leader.last(), leader.head(),
        leader.kind(), persons, leader.place(), leader.surface()));
  }

  private Optional<Mention> headed(int token) {
    return mentions.stream().filter(m -> m.covers(token) && m.kind() != Kind.NATIONALITY && !m.referents().isEmpty())
        .max(Comparator.comparing((Mention m) -> m.head() == token).thenComparingInt(m -> m.last() - m.first()));
  }
}
