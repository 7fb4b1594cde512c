package org.diplograph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diplograph.extract.AgreementMention.Manner;

/**
 * Finds agreements that no noun names and only what was agreed to do tells: "Chile and Peru agreed to reopen their border".
 */
final class Undertakings {
  /** So many words of what was agreed make the name. */
  private static final int LONGEST = 8;

  private final AgreementRules rules;

  Undertakings(AgreementRules rules) {
    this.rules = rules;
  }

  /** The agreements in a sentence, each by the verb of agreeing. */
  Map<Integer, AgreementMention> find(SentenceView view) {
    Syntax s = view.syntax();
    Map<Integer, AgreementMention> found = new LinkedHashMap<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.isVerb(i) && rules.agreeing().contains(s.lemma(i))) {
        int verb = i;
        deeds(s, verb).stream().filter(d -> isUndertaken(s, d)).findFirst().ifPresent(d -> found.put(verb, mention(view, verb, d)));
      }
    }
    return found;
  }

  /** The infinitives after the verb: "agreed to meet again and to open an embassy". */
  private static List<Integer> deeds(Syntax s, int verb) {
    List<Integer> deeds = new ArrayList<>();
    s.children(verb, "xcomp").stream().filter(x -> x > verb && s.isInfinitive(x)).forEach(x -> {
      deeds.add(x);
      s.children(x, "conj").stream().filter(s::isVerb).forEach(deeds::add);
    });
    return deeds;
  }

  private boolean isUndertaken(Syntax s, int deed) {
    return rules.deeds().contains(s.lemma(deed).replace("-", ""))
        && s.children(deed, "obj").stream().flatMap(o -> s.withConjuncts(o).stream())
            .anyMatch(o -> rules.undertaken().contains(s.lemma(o)));
  }

  /** Named by the deed up to the next comma, time or place: "agreement to reopen their border". */
  private static AgreementMention mention(SentenceView view, int verb, int deed) {
    Syntax s = view.syntax();
    int end = IntStream.range(deed + 1, s.size())
        .filter(i -> s.tag(i).matches("[,.:]|CC|WDT|''|``") || view.times().stream().anyMatch(t -> t.first() - 1 <= i && i <= t.last()))
        .findFirst().orElse(s.size());
    String words = view.sentence().tokens().subList(deed, Math.min(end, deed + LONGEST)).stream().map(t -> t.text())
        .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    return new AgreementMention(view.index(), verb, verb, verb, "agreement", null, null, "agreement to " + words, List.of(), 0,
        Manner.NEW, false);
  }
}
