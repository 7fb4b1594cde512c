package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.Role;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Those whom one met or called one after the other, each with a time or place: "met Ruto in Nairobi on Monday and Kagame in Kigali on
 * Tuesday". Read off the order of the words, since parsers attach such lists in many ways.
 */
final class Partners {
  private static final Set<String> WHERE = Set.of("in", "at");
  /** Prepositions that are said again before the next of those met: "with Ruto on Monday and with Kagame". */
  private static final Set<String> AGAIN = Set.of("with", "to");
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final Candidate candidate;
  private final SentenceView view;
  private final List<Occasion> occasions = new ArrayList<>();

  /** One or more partners, with what is told of when and where they were met. */
  private static final class Occasion {
    final List<Filler> partners = new ArrayList<>();
    @Nullable TimeMention time;
    @Nullable Location location;
    boolean later;
    boolean again;

    boolean isTold() {
      return time != null || location != null || later || again;
    }
  }

  Partners(Candidate candidate, SentenceView view) {
    this.candidate = candidate;
    this.view = view;
  }

  /** One candidate for each occasion; empty where there are not two. */
  List<Candidate> occasions() {
    List<Filler> before = candidate.fillers().stream().filter(f -> f.mention().first() < candidate.trigger()).toList();
    boolean oneAfter = candidate.fillers().stream().anyMatch(f -> f.mention().first() > candidate.trigger());
    if (before.isEmpty() || !oneAfter) {
      return List.of();
    }
    read();
    boolean each = occasions.size() >= 2 && occasions.stream().allMatch(o -> !o.partners.isEmpty())
        && occasions.stream().skip(1).allMatch(Occasion::isTold);
    if (!each) {
      return List.of();
    }
    return occasions.stream().map(o -> {
      List<Filler> all = new ArrayList<>(before);
      all.addAll(o.partners);
      When when = o.time == null ? When.UNKNOWN : Occasions.when(candidate, o.time);
      return Occasions.apart(candidate, all, when, o.location);
    }).toList();
  }

  /** Goes through the words after the trigger up to the end of its clause. */
  private void read() {
    Syntax s = view.syntax();
    occasions.add(new Occasion());
    boolean joint = false;
    boolean later = false;
    boolean again = false;
    for (int i = candidate.trigger() + 1; i < s.size() && !isEnd(i); i++) {
      int token = i;
      Optional<TimeMention> time = view.times().stream().filter(t -> t.first() == token).findFirst();
      Optional<Mention> mention = mention(i);
      joint |= s.tag(i).equals("CC") || s.lemma(i).equals(",");
      again = joint && (again || i > 0 && s.tag(i - 1).equals("CC") && AGAIN.contains(s.lemma(i)));
      later = joint && (later || GRAMMAR.later().contains(s.lemma(i)));
      if (time.isPresent()) {
        occasions.getLast().time = occasions.getLast().time == null ? time.get() : occasions.getLast().time;
        i = time.get().last();
      } else if (mention.isPresent()) {
        add(mention.get(), joint, later, again);
        i = mention.get().last();
        joint = false;
      }
    }
  }

  private void add(Mention mention, boolean joint, boolean later, boolean again) {
    Syntax s = view.syntax();
    boolean where = mention.place() != null && mention.first() > 0 && WHERE.contains(s.lemma(mention.first() - 1));
    if (where) {
      occasions.getLast().location = new Location(mention.place(), mention);
    } else if (isPartner(mention) && !isNamedAgain(mention)) {
      boolean next = joint && (later || occasions.getLast().isTold()) && !occasions.getLast().partners.isEmpty();
      if (next) {
        occasions.add(new Occasion());
        occasions.getLast().later = later;
        occasions.getLast().again = again;
      }
      mention.referents().forEach(r -> occasions.getLast().partners.add(new Filler(mention, r, Role.PARTICIPANT)));
    }
  }

  /** "with her counterpart in Lima, Ana Rojas". */
  private boolean isNamedAgain(Mention mention) {
    return occasions.stream().flatMap(o -> o.partners.stream())
        .anyMatch(f -> mention.referents().stream().anyMatch(r -> r.actor().equals(f.referent().actor())));
  }

  /** A person or those described, not the state that a title only belongs to. */
  private boolean isPartner(Mention m) {
    int next = m.last() + 1;
    boolean owner = next < view.syntax().size() && view.syntax().tag(next).equals("POS");
    return !owner && !m.referents().isEmpty() && (m.referents().getFirst().isPerson() || m.kind() == Kind.DESCRIPTION);
  }

  private Optional<Mention> mention(int first) {
    return view.mentions().stream().filter(m -> m.first() == first && m.kind() != Kind.NATIONALITY && m.kind() != Kind.PRONOUN)
        .max((a, b) -> Integer.compare(a.last(), b.last()));
  }

  /** A verb, a relative pronoun or a stop: what follows is another clause. */
  private boolean isEnd(int token) {
    return view.syntax().tag(token).matches("VB.*|MD|W.*|[.:]|``|''");
  }
}
