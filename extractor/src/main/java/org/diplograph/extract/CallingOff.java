package org.diplograph.extract;

import java.util.Optional;
import java.util.Set;
import org.diplograph.extract.RuleSet.Statuses;
import org.diplograph.model.Status;

/**
 * What the words for calling off, putting off and denying make of an event.
 *
 * <p>Example: "cancelled the visit" makes it {@code CANCELLED}; "threatened to cancel the visit" makes nothing of it.
 */
final class CallingOff {
  private final Statuses words;

  CallingOff(Statuses words) {
    this.words = words;
  }

  /** What a verb or noun by itself means. */
  Optional<Status> off(String lemma) {
    if (words.cancelled().governors().contains(lemma) || words.cancelled().nouns().contains(lemma)) {
      return Optional.of(Status.CANCELLED);
    }
    if (words.postponed().governors().contains(lemma) || words.postponed().nouns().contains(lemma)) {
      return Optional.of(Status.POSTPONED);
    }
    return words.denied().governors().contains(lemma) ? Optional.of(Status.DENIED) : Optional.empty();
  }

  /** What a verb means with its particle: "cancel", "call off", "put off". */
  Optional<Status> off(Syntax s, int verb) {
    String lemma = s.lemma(verb);
    boolean off = s.children(verb).stream().anyMatch(c -> s.lemma(c).equals("off"));
    Optional<Status> byParticle = !off ? Optional.empty()
        : lemma.equals("call") ? Optional.of(Status.CANCELLED) : lemma.equals("put") ? Optional.of(Status.POSTPONED) : Optional.empty();
    return off(lemma).or(() -> byParticle);
  }

  /** The same, if it is done and not just threatened or feared. */
  Optional<Status> done(Syntax s, int verb) {
    boolean might = s.auxiliaries(verb).stream().anyMatch(words.wished().auxiliaries()::contains);
    int head = s.head(verb);
    boolean complement = s.isA(verb, "xcomp") || s.isInfinitive(verb) && (s.isA(verb, "acl") || s.isA(verb, "advcl"));
    boolean wished = head >= 0 && complement
        && (words.wished().governors().contains(s.lemma(head)) || words.wished().nouns().contains(s.lemma(head)));
    boolean mere = s.isNegated(verb) || might || wished || words.wished().marks().contains(s.markOf(verb));
    return mere ? Optional.empty() : off(s, verb);
  }

  /** "After cancelling the planned summit last week, she said": a participle directly before, whatever the parser took the noun for. */
  Optional<Integer> participleBefore(Syntax s, int noun) {
    int at = noun - 1;
    while (at > 0 && (s.tag(at).matches("JJ|DT|NNP?|CD|PRP\\$|POS|HYPH|RP") || s.tag(at).equals("VBN") && s.isA(at, "amod"))) {
      at--;
    }
    boolean participle = at >= 0 && s.tag(at).equals("VBG") && !s.isA(at, "amod")
        && Set.of(Status.CANCELLED, Status.POSTPONED).contains(off(s, at).orElse(Status.HELD));
    boolean instead = at >= 2 && s.words(at - 2, at - 1).equals("instead of");
    return participle && !instead ? Optional.of(at) : Optional.empty();
  }
}
