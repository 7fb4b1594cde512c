package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;

/** Whom descriptions of several may mean: those spoken of last. */
final class Antecedents {
  private Antecedents() {}

  /** The last so many persons, or parties, that the text spoke of. */
  static List<Referent> last(List<Mention> context, boolean persons, int number) {
    List<Referent> group = persons ? List.of() : listed(context, number);
    if (!group.isEmpty()) {
      return group;
    }
    Set<String> seen = new LinkedHashSet<>();
    List<Referent> referents = new ArrayList<>();
    for (Mention m : context.reversed()) {
      for (Referent r : m.referents()) {
        Referent one = persons || !r.isPerson() || r.behalf() == null ? r : new Referent(r.behalf(), null, null, true);
        boolean wanted = persons ? r.isPerson() && r.behalf() != null : !one.isPerson() && (one.actor().startsWith("state/"));
        if (wanted && seen.size() < number && seen.add(persons ? r.behalf() : one.actor())) {
          referents.add(one);
        }
      }
    }
    return referents.reversed();
  }

  /** So many states or bodies named in one breath: "Russia, Iran and Turkey" for "the three countries". */
  private static List<Referent> listed(List<Mention> context, int number) {
    List<Mention> chain = new ArrayList<>();
    for (Mention m : context.reversed()) {
      boolean party = m.kind() != Kind.NATIONALITY && m.referents().size() == 1 && m.referents().getFirst().actor().startsWith("state/");
      boolean joins = !chain.isEmpty() && m.sentence() == chain.getFirst().sentence() && chain.getFirst().first() - m.last() <= 3;
      if (party && joins) {
        chain.addFirst(m);
      } else if (chain.size() == number && number > 2) {
        break;
      } else {
        chain.clear();
        if (party) {
          chain.add(m);
        }
      }
    }
    return chain.size() == number && number > 2 ? chain.stream().map(m -> m.referents().getFirst()).toList() : List.of();
  }
}
