package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How the participants and parties of an event in the graph stand to the annotated ones.
 *
 * @param needed the names without which the event is not complete
 * @param found those of the needed names that the event has
 * @param hits how many of its agents have an annotated name, needed or not
 * @param wrong how many have none
 */
record AgentMatch(List<String> needed, List<String> found, int hits, int wrong) {

  static AgentMatch of(PredictedEvent predicted, GoldEvent gold, EntityIndex entities) {
    Alignment persons = new Alignment(predicted.participants(), entities);
    Alignment parties = new Alignment(predicted.parties(), entities);
    persons.pair(new LinkedHashSet<>(both(gold.participants(), gold.participantsOptional())));
    parties.pair(new LinkedHashSet<>(both(gold.parties(), gold.partiesOptional())));
    // A state or body that is given as a participant counts as the party that it is.
    List<String> notParties = both(gold.parties(), gold.partiesOptional());
    notParties.removeAll(parties.hits);
    persons.pair(notParties);

    List<String> needed = both(
        without(gold.participants(), gold.participantsOptional()), without(gold.parties(), gold.partiesOptional()));
    List<String> hits = both(persons.hits, parties.hits);
    Set<String> wrong = new LinkedHashSet<>(persons.left);
    wrong.addAll(parties.left);
    return new AgentMatch(needed, hits.stream().filter(needed::contains).toList(), hits.size(), wrong.size());
  }

  boolean isComplete() {
    return found.size() == needed.size() && wrong == 0;
  }

  boolean isDisjoint() {
    return !needed.isEmpty() && hits == 0;
  }

  /** The F-measure of the agents, where those that need not be there are no fault. */
  double likeness() {
    double recall = needed.isEmpty() ? 1.0 : (double) found.size() / needed.size();
    int all = hits + wrong;
    double precision = all > 0 ? (double) hits / all : needed.isEmpty() ? 1.0 : 0.0;
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0.0;
  }

  private static List<String> without(List<String> names, List<String> optional) {
    return names.stream().filter(name -> !optional.contains(name)).toList();
  }

  private static List<String> both(List<String> first, List<String> second) {
    return new ArrayList<>(Stream.concat(first.stream(), second.stream()).toList());
  }

  /** Nodes and names that find each other one to one, name by name. */
  private static final class Alignment {
    private final EntityIndex entities;
    private final SortedSet<String> left = new TreeSet<>(CodePointOrder.INSTANCE);
    private final List<String> hits = new ArrayList<>();

    Alignment(Collection<String> nodes, EntityIndex entities) {
      this.entities = entities;
      left.addAll(nodes);
    }

    void pair(Collection<String> names) {
      for (String name : names) {
        Name wanted = Name.of(name);
        left.stream().filter(node -> entities.isCalled(node, wanted)).findFirst().ifPresent(node -> {
          left.remove(node);
          hits.add(name);
        });
      }
    }
  }
}
