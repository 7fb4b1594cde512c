package org.diplograph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;

/**
 * The two states that the words just before name and no others, which is between whom "a protocol will be signed" of which
 * nobody is said to sign it: "Chile and Peru will open embassies. A protocol on it will be signed in May."
 */
final class Neighbours {
  /** So many sentences back the two may be named. */
  private static final int REACH = 2;

  private final List<Mention> mentions;

  Neighbours(ResolvedText text) {
    this.mentions = text.mentions();
  }

  /** The two; nobody where one, several, or persons are named first: "a deal on Chad, the Kenyan president said". */
  List<Filler> of(int sentence) {
    for (int at = sentence; at >= Math.max(0, sentence - REACH); at--) {
      List<Filler> parties = List.copyOf(parties(at).values());
      if (!parties.isEmpty()) {
        return parties.size() == 2 && parties.stream().noneMatch(f -> f.mention().referents().stream().anyMatch(Referent::isPerson))
            ? parties : List.of();
      }
    }
    return List.of();
  }

  private Map<String, Filler> parties(int sentence) {
    Map<String, Filler> parties = new LinkedHashMap<>();
    mentions.stream().filter(m -> m.sentence() == sentence && m.kind() != Kind.PRONOUN && m.kind() != Kind.METONYM)
        .forEach(m -> m.referents().stream().filter(r -> r.party().filter(p -> p.startsWith("state/")).isPresent())
            .forEach(r -> parties.putIfAbsent(r.party().get(), ActParties.asState(new Filler(m, r, Role.SIGNATORY)))));
    return parties;
  }
}
