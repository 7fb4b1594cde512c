package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;

/** Whom descriptions of several may mean: those spoken of last. */
final class Antecedents {
  /** So many sentences back a group may have been named. */
  private static final int FAR = 8;

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

  /**
   * So many persons of different states whom one sentence named together, the last such sentence first: "the two presidents" are not the
   * host and whoever spoke of it later. Of more, those named nearest to each other. Where no sentence names just so many, those spoken
   * of last.
   *
   * @param fits whether a person can be one of them
   */
  static List<Referent> together(List<Mention> context, int number, Predicate<Referent> fits) {
    int last = context.isEmpty() ? 0 : context.getLast().sentence();
    for (int sentence = last; sentence >= Math.max(0, last - FAR); sentence--) {
      int at = sentence;
      List<Referent> group = group(context.stream().filter(m -> m.sentence() == at).toList(), number, fits);
      if (group.size() == number) {
        return group;
      }
    }
    List<Mention> fitting = context.stream().filter(m -> m.referents().stream().anyMatch(fits)).toList();
    List<Referent> referents = last(fitting, true, number);
    return referents.size() == number ? referents : last(context, true, number);
  }

  private static List<Referent> group(List<Mention> sentence, int number, Predicate<Referent> fits) {
    Map<String, Referent> all = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Mention m : sentence) {
      for (Referent r : m.referents()) {
        if (r.isPerson() && r.behalf() != null && fits.test(r) && all.values().stream().noneMatch(o -> r.behalf().equals(o.behalf()))) {
          all.put(r.actor(), r);
          mentions.add(m);
        }
      }
    }
    if (all.size() <= number) {
      return List.copyOf(all.values());
    }
    int start = IntStream.rangeClosed(0, all.size() - number).boxed()
        .min(Comparator.comparingInt(i -> mentions.get(i + number - 1).first() - mentions.get(i).first())).orElse(0);
    return List.copyOf(all.values()).subList(start, start + number);
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
