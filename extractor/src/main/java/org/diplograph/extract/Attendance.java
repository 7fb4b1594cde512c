package org.diplograph.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Who else took part in an event, as a clause beside it tells: "Also present was X", "They were joined by X", "The Peruvian delegation
 * was led by X". Such a clause tells of no event itself, and so belongs to the one last told that its actors fit.
 */
final class Attendance {
  /** The rule of a clause that tells of participants alone. */
  static final String RULE = "attendance";

  /** So many sentences may lie between the event and the clause. */
  private static final int FAR = 4;
  /** So many sentences after those where a team is told of it is that which is meant. */
  private static final int SOON = 2;

  private static final Words WORDS = Words.load();

  /**
   * The words of {@code attendance.yaml}.
   *
   * @param by verbs whose agent, after "by", has a role in what was attended
   * @param active verbs whose subject was there
   * @param partaking verbs of being there that may stand before those who were
   * @param escorting those of them whose agent serves the same state
   * @param occasions nouns for what is attended
   * @param leading verbs for who leads a delegation
   * @param teams nouns for a delegation
   */
  record Words(
      Map<String, Role> by, Set<String> active, Set<String> partaking, Set<String> escorting,
      Set<String> occasions, Set<String> leading, Set<String> teams) {
    static Words load() {
      try (InputStream in = Attendance.class.getResourceAsStream("attendance.yaml")) {
        return new YAMLMapper().readValue(in, Words.class);
      } catch (IOException e) {
        throw new IllegalStateException("attendance.yaml cannot be read: " + e.getMessage(), e);
      }
    }
  }

  /**
   * What one clause tells.
   *
   * @param attendants those who were there
   * @param beside those with whom they were; empty where the clause does not say
   * @param party the state or body whose delegation is led, if the clause tells of one
   * @param reach how many sentences back the event may be told
   */
  private record Clause(
      int sentence, int trigger, List<Filler> attendants, Set<String> beside, @Nullable String party, int reach) {}

  private final List<Clause> clauses = new ArrayList<>();
  /** By sentence, the nouns for what was attended in "Also attending the talks were X and Y". */
  private final Map<Integer, Integer> attended = new HashMap<>();

  /** Whether it is a verb whose subject was there: "also attended the talks". */
  static boolean isBeing(String lemma) {
    return WORDS.active().contains(lemma);
  }

  /** Whether it is a verb whose agent was there, if it is told after "by". */
  static boolean isAttending(String lemma) {
    return WORDS.by().containsKey(lemma);
  }

  static boolean isTeam(String lemma) {
    return WORDS.teams().contains(lemma);
  }

  static boolean isLeading(String lemma) {
    return WORDS.leading().contains(lemma);
  }

  void read(SentenceView view) {
    Syntax s = view.syntax();
    for (int i = 0; i < s.size(); i++) {
      if (s.isVerb(i) && WORDS.leading().contains(s.lemma(i))) {
        led(view, i);
      } else if (s.isVerb(i) && WORDS.by().containsKey(s.lemma(i)) && (s.isPassive(i) || s.tag(i).equals("VBN"))) {
        told(view, i, view.actors().fillers(s.complements(i, "by"), WORDS.by().get(s.lemma(i))));
      } else if (s.lemma(i).equals("present") && s.tag(i).equals("JJ")) {
        int verb = s.head(i) >= 0 && s.lemma(s.head(i)).equals("be") ? s.head(i) : i;
        boolean is = verb != i || s.auxiliaries(i).contains("be");
        told(view, i, is ? view.actors().fillers(s.children(verb, "nsubj"), Role.COMPANION) : List.of());
      } else if (isAttending(s, i)) {
        told(view, i, attending(view, i));
      }
    }
  }

  private static boolean isAttending(Syntax s, int verb) {
    boolean partaking = s.tag(verb).equals("VBG") && WORDS.partaking().contains(s.lemma(verb));
    return s.isVerb(verb) && !s.isPassive(verb) && (partaking || WORDS.active().contains(s.lemma(verb)));
  }

  /** "X also attended the talks", "Also attending the talks were X and Y". */
  private List<Filler> attending(SentenceView view, int verb) {
    Syntax s = view.syntax();
    boolean occasion = occasions(s, verb).stream().anyMatch(o -> WORDS.occasions().contains(s.lemma(o)) && s.isDefinite(o));
    int be = verb + 1;
    while (be < s.size() && !s.lemma(be).equals("be") && !s.tag(be).matches("[.,:]")) {
      be++;
    }
    boolean among = verb > 1 && s.words(0, 1).equals("among those"); // "Among those attending were X and Y"
    boolean inverted = (occasion && verb <= 1 || among && verb <= 2) && s.tag(verb).equals("VBG")
        && be < s.size() && s.lemma(be).equals("be");
    if (inverted) {
      int after = be;
      occasions(s, verb).forEach(o -> attended.put(view.index(), o));
      return view.mentions().stream().filter(m -> m.first() > after && m.kind() == Kind.NAME)
          .flatMap(m -> m.referents().stream().filter(Referent::isPerson).map(r -> new Filler(m, r, Role.COMPANION))).toList();
    }
    return occasion && s.tag(verb).matches("VB[DZP]") ? view.actors().fillers(s.subjects(verb), Role.COMPANION) : List.of();
  }

  /** What is attended, or taken part in. */
  private static List<Integer> occasions(Syntax s, int verb) {
    List<Integer> objects = s.objects(verb);
    boolean part = WORDS.partaking().contains(s.lemma(verb)) && objects.stream().allMatch(o -> s.lemma(o).equals("part"));
    return part ? s.complements(verb, "in") : objects;
  }

  /** Those who are told to have been there, at what is an event and not a thing ("a museum hosted by X"). */
  private void told(SentenceView view, int trigger, List<Filler> fillers) {
    Syntax s = view.syntax();
    List<Integer> attended = s.isVerb(trigger) ? occasions(s, trigger) : List.of();
    List<Filler> persons = fillers.stream().map(f -> WORDS.escorting().contains(s.lemma(trigger)) ? inTrain(f, view, attended) : f)
        .filter(f -> f.referent().isPerson() && f.referent().behalf() != null).toList();
    boolean loose = attended.isEmpty() || trigger > 0 && s.lemma(trigger - 1).equals(","); // "talks on the border, hosted by X"
    boolean occasion = loose || attended.stream().anyMatch(o -> isOccasion(view, o));
    if (persons.isEmpty() || !occasion || isElsewhere(view, trigger)) {
      return;
    }
    Set<String> beside = new HashSet<>();
    attended.forEach(o -> view.actors().at(o).ifPresent(m -> m.referents().forEach(r -> beside.add(r.actor()))));
    attended.stream().filter(o -> s.isPassive(trigger) && s.isDefinite(o) && WORDS.occasions().contains(s.lemma(o)))
        .forEach(o -> this.attended.put(view.index(), o));
    boolean known = attended.stream()
        .allMatch(o -> s.tag(o).startsWith("PRP") || s.children(o, "det").stream().anyMatch(d -> s.lemma(d).equals("the")));
    clauses.add(new Clause(view.index(), trigger, persons, beside, null, known ? FAR : beside.isEmpty() ? 0 : 1));
  }

  private static boolean isOccasion(SentenceView view, int word) {
    Syntax s = view.syntax();
    return WORDS.occasions().contains(s.lemma(word)) || s.tag(word).startsWith("PRP") || view.actors().at(word).isPresent()
        || view.times().stream().anyMatch(t -> t.covers(word));
  }

  /** "was joined by X at a rally": at something else. */
  private static boolean isElsewhere(SentenceView view, int trigger) {
    Syntax s = view.syntax();
    return s.children(trigger, "obl").stream().anyMatch(o -> !s.caseOf(o).equals("by") && !isOccasion(view, o)
        && view.mentions().stream().noneMatch(m -> m.covers(o)));
  }

  /** "accompanied by Trade Minister X": for the state of whom X accompanies, where the sentence does not say it. */
  private static Filler inTrain(Filler f, SentenceView view, List<Integer> attended) {
    Referent r = f.referent();
    Optional<String> party = attended.stream().flatMap(a -> view.actors().at(a).stream()).flatMap(m -> m.referents().stream())
        .flatMap(o -> o.party().stream()).findFirst();
    boolean untold = r.behalf() == null || view.mentions().stream().filter(m -> m != f.mention())
        .noneMatch(m -> m.referents().stream().anyMatch(o -> o.party().filter(r.behalf()::equals).isPresent()));
    return r.isPerson() && untold && party.isPresent()
        ? new Filler(f.mention(), new Referent(r.actor(), party.get(), r.office(), r.named()), f.role())
        : f;
  }

  /** "The Peruvian delegation was led by X", "X, who led the Peruvian side". */
  private void led(SentenceView view, int verb) {
    Syntax s = view.syntax();
    for (int team : s.objects(verb)) {
      List<Filler> led = WORDS.teams().contains(s.lemma(team)) ? view.actors().fillers(List.of(team), Role.PARTICIPANT) : List.of();
      if (led.size() == 1 && led.getFirst().referent().party().isPresent()) {
        String party = led.getFirst().referent().party().get();
        List<Filler> leaders = view.actors().fillers(s.subjects(verb), Role.PARTICIPANT).stream()
            .filter(f -> f.referent().isPerson() && (f.referent().behalf() == null || party.equals(f.referent().behalf())))
            .map(f -> new Filler(f.mention(), new Referent(f.referent().actor(), party, f.referent().office(), true), f.role())).toList();
        if (leaders.size() == 1) {
          clauses.add(new Clause(view.index(), verb, leaders, Set.of(), party, FAR));
        }
      }
    }
  }

  /** With "the talks" that more people attended as those told of just before, and not as talks between these. */
  List<Candidate> withoutAttended(List<Candidate> candidates) {
    return candidates.stream().map(c -> isAttended(c, candidates) ? c.alone().known() : c).toList();
  }

  private boolean isAttended(Candidate c, List<Candidate> all) {
    return Objects.equals(attended.get(c.sentence()), c.trigger()) && all.stream()
        .anyMatch(k -> k.sentence() < c.sentence() && c.sentence() - k.sentence() <= FAR && EventAssembler.CONTACT.contains(k.type()));
  }

  /** Adds hosts and mediators to what their own sentence tells before: "talks on Friday, hosted by X". */
  List<Candidate> hosted(List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (Clause clause : clauses) {
      boolean hosts = clause.attendants().stream().allMatch(f -> f.role() == Role.HOST || f.role() == Role.MEDIATOR);
      for (int i = all.size() - 1; hosts && i >= 0; i--) {
        Candidate c = all.get(i);
        if (c.sentence() == clause.sentence() && c.trigger() < clause.trigger() && EventAssembler.CONTACT.contains(c.type())) {
          List<Filler> more = clause.attendants().stream().filter(f -> !c.persons().contains(f.referent().actor())).toList();
          all.set(i, c.with(more));
          break;
        }
      }
    }
    return all;
  }

  /** Adds to each event those who are told beside it. */
  void complete(List<Cluster> clusters) {
    for (Clause clause : clauses) {
      clusters.stream().filter(k -> isOf(clause, k))
          .max(Comparator.comparingInt((Cluster k) -> near(k, clause)).thenComparing(k -> isForOneOf(clause, k)))
          .ifPresent(k -> add(clause, k));
      clusters.stream().filter(k -> isOfTeam(clause, k)).forEach(k -> add(clause, k));
    }
  }

  /** "A Peruvian delegation led by X came to Oslo. The delegation met Y": what the team led by X did next. */
  private static boolean isOfTeam(Clause clause, Cluster cluster) {
    int after = cluster.first().sentence() - clause.sentence();
    return clause.party() != null && EventAssembler.CONTACT.contains(cluster.first().type()) && after > 0 && after <= SOON
        && cluster.candidates.stream().flatMap(c -> c.fillers().stream())
            .anyMatch(f -> f.mention().kind() == Kind.DESCRIPTION && f.referent().actor().equals(clause.party()));
  }

  /** Whether a state or body took part for which one of them stands. */
  private static boolean isForOneOf(Clause clause, Cluster cluster) {
    return clause.attendants().stream().flatMap(f -> f.referent().party().stream()).anyMatch(cluster.parties()::contains);
  }

  private static int near(Cluster cluster, Clause clause) {
    return cluster.candidates.stream().mapToInt(Candidate::sentence).filter(s -> s <= clause.sentence()).max().orElse(-1);
  }

  private static boolean isOf(Clause clause, Cluster cluster) {
    EventType type = cluster.first().type();
    boolean kind = EventAssembler.CONTACT.contains(type) || type == EventType.VISIT && clause.party() == null;
    int near = near(cluster, clause);
    boolean team = clause.party() == null || cluster.parties().contains(clause.party());
    boolean beside = clause.beside().isEmpty()
        || clause.beside().stream().anyMatch(b -> cluster.persons().contains(b) || cluster.parties().contains(b));
    return kind && team && beside && near >= 0 && clause.sentence() - near <= clause.reach();
  }

  private static void add(Clause clause, Cluster cluster) {
    Candidate first = cluster.first();
    List<Filler> more = clause.attendants().stream().filter(f -> !cluster.persons().contains(f.referent().actor()))
        .map(f -> f.role() == Role.COMPANION && f.referent().party().filter(p -> !cluster.parties().contains(p)).isPresent()
            ? new Filler(f.mention(), f.referent(), Role.PARTICIPANT)
            : f)
        .toList();
    if (!more.isEmpty()) {
      cluster.candidates.add(new Candidate(RULE, first.type(), null, first.status(), clause.sentence(), clause.trigger(), more,
          When.UNKNOWN, null, null, true, false, false, false));
    }
  }
}
