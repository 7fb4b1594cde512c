package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.CleanText;
import org.diplograph.model.Evidence;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.Span;

/** Makes evidence: sentences with their offsets and words in the article as read, and where each actor claimed is named. */
final class EvidenceMaker {
  private final ResolvedText text;
  private final String source;

  EvidenceMaker(ResolvedText text) {
    this.text = text;
    this.source = text.text().source().article().text();
  }

  /**
   * The sentences behind an event: those that tell it, then those to which pronouns and descriptions led.
   *
   * @param onTheSpot whether it took place where the dateline says
   */
  List<Evidence> of(Collection<Candidate> candidates, boolean onTheSpot) {
    Map<Integer, Map<String, String>> surfaces = new LinkedHashMap<>();
    Map<Integer, Set<String>> supports = new LinkedHashMap<>();
    Set<String> named = new LinkedHashSet<>();
    Set<String> unnamed = new LinkedHashSet<>();
    Set<String> atDateline = new LinkedHashSet<>();
    for (Candidate c : candidates) {
      Set<String> tells = supports.computeIfAbsent(c.sentence(), k -> new LinkedHashSet<>());
      tells.addAll(c.rule().equals(Attendance.RULE) ? List.of("actor") : List.of("event", "status"));
      for (Filler f : c.fillers()) {
        if (isByDateline(f)) {
          atDateline.add(f.referent().actor());
          continue;
        }
        int sentence = f.mention().sentence();
        surfaces.computeIfAbsent(sentence, k -> new TreeMap<>()).putIfAbsent(f.referent().actor(), surface(f.mention()));
        if (sentence != c.sentence()) {
          supports.computeIfAbsent(sentence, k -> new LinkedHashSet<>()).add("actor");
        }
        (names(f.mention()) ? named : unnamed).add(f.referent().actor());
      }
      if (c.when().isKnown() || c.when().text() != null) {
        tells.add("date");
      }
      if (c.location() != null) {
        tells.add("place");
      }
    }
    unnamed.removeAll(named);
    for (String actor : unnamed) {
      firstNaming(actor).filter(m -> !surfaces.containsKey(m.sentence())).ifPresent(m -> {
        surfaces.computeIfAbsent(m.sentence(), k -> new TreeMap<>()).put(actor, surface(m));
        supports.computeIfAbsent(m.sentence(), k -> new LinkedHashSet<>()).add("actor");
      });
    }
    List<Evidence> evidence = new ArrayList<>();
    supports.forEach((sentence, tells) -> evidence.add(
        of(text.text().sentences().get(sentence), surfaces.getOrDefault(sentence, Map.of()), List.copyOf(tells))));
    atDateline.removeAll(named);
    if (onTheSpot || !atDateline.isEmpty()) {
      evidence.add(dateline(atDateline));
    }
    return evidence;
  }

  /** A state that no words of the sentence name, but the place in the dateline. */
  private static boolean isByDateline(Filler f) {
    return f.mention().place() == null && f.mention().referents().stream()
        .noneMatch(r -> r.actor().equals(f.referent().actor()) || r.party().filter(f.referent().actor()::equals).isPresent());
  }

  private Evidence dateline(Set<String> states) {
    CleanText.Dateline dateline = text.text().source().dateline();
    Map<String, String> surfaces = new TreeMap<>();
    states.forEach(s -> surfaces.put(s, dateline.place()));
    return new Evidence(dateline.source(), dateline.source().of(source), surfaces, states.isEmpty() ? List.of("place")
        : List.of("actor", "place"));
  }

  private static boolean names(Mention mention) {
    return mention.kind() == Kind.NAME || mention.kind() == Kind.METONYM || mention.kind() == Kind.NATIONALITY;
  }

  private Optional<Mention> firstNaming(String actor) {
    return text.mentions().stream()
        .filter(m -> names(m) && m.referents().stream().anyMatch(r -> r.actor().equals(actor))).findFirst();
  }

  Evidence of(Sentence sentence, Map<String, String> surfaces, List<String> supports) {
    Span span = text.text().source().toSource(sentence.span());
    return new Evidence(span, span.of(source), surfaces, supports);
  }

  /** The words of a mention as they stand in the article. */
  String surface(Mention mention) {
    Sentence sentence = text.text().sentences().get(mention.sentence());
    Span clean = sentence.tokens().get(mention.first()).span().cover(sentence.tokens().get(mention.last()).span());
    return text.text().source().toSource(clean).of(source);
  }
}
