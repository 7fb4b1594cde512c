package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.Status;

/** The several events of a plural noun: "meetings in Oslo in May and Vienna in June" are two. */
final class Occasions {
  private static final Set<String> BETWEEN = Set.of("in", "on", "at", ",", "in the", "on the");
  private static final Set<String> BEFORE = Set.of("in", "at", "and", "and in", ", and", ", and in", "and at", ",", ", in");

  private Occasions() {}

  /** One candidate for each place that has a time of its own; the candidate itself where there are not two such. */
  static List<Candidate> of(Candidate candidate, SentenceView view) {
    Syntax s = view.syntax();
    List<Candidate> separate = separate(candidate, s);
    if (!separate.isEmpty()) {
      return separate;
    }
    if (!s.tag(candidate.trigger()).equals("NNS")) {
      return List.of(candidate);
    }
    List<Candidate> occasions = new ArrayList<>();
    List<Mention> places = view.mentions().stream().filter(m -> m.place() != null && m.first() > candidate.trigger())
        .sorted(Comparator.comparingInt(Mention::first)).toList();
    int end = -1;
    for (Mention place : places) {
      Optional<TimeMention> time = view.times().stream()
          .filter(t -> t.first() > place.last() && BETWEEN.contains(s.words(place.last() + 1, t.first() - 1))).findFirst();
      boolean next = end < 0 || BEFORE.contains(s.words(end + 1, place.first() - 1));
      if (time.isPresent() && next) {
        occasions.add(at(candidate, place, time.get()));
        end = time.get().last();
      }
    }
    return occasions.size() < 2 ? List.of(candidate) : occasions;
  }

  /** "held separate talks with X and Y": one event with each. */
  private static List<Candidate> separate(Candidate c, Syntax s) {
    String words = " " + s.words(c.trigger() - 4, c.trigger() + 3) + " ";
    List<Filler> before = c.fillers().stream().filter(f -> f.mention().first() < c.trigger()).toList();
    Set<String> represented = c.fillers().stream().flatMap(f -> Optional.ofNullable(f.referent().behalf()).stream()).collect(Collectors.toSet());
    List<Filler> after = c.fillers().stream()
        .filter(f -> f.mention().first() > c.trigger() && !represented.contains(f.referent().actor())).toList();
    if (!words.contains(" separate ") && !words.contains(" separately ") || before.isEmpty() || after.size() < 2) {
      return List.of();
    }
    return after.stream().map(f -> {
      List<Filler> pair = new ArrayList<>(before);
      pair.add(f);
      return new Candidate(c.rule(), c.type(), c.act(), c.status(), c.sentence(), c.trigger(), pair, c.when(), c.location(),
          c.agreement(), false, true, true);
    }).toList();
  }

  private static Candidate at(Candidate c, Mention place, TimeMention time) {
    return new Candidate(c.rule(), c.type(), c.act(), c.status(), c.sentence(), c.trigger(), c.fillers(),
        c.status() == Status.PLANNED ? time.future() : time.past(), new Location(place.place(), place), c.agreement(), false, true, true);
  }
}
