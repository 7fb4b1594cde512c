package org.diplograph.extract;

import java.util.List;
import java.util.Locale;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Words that name or describe an agreement: "the 2015 nuclear deal", "a memorandum on grain exports", "the accord".
 *
 * @param head index of the token on which the rest depends
 * @param known the agreement of the authority that is meant, where one surely is
 * @param body key of the body that is meant where the agreement is the one that founded it, as in "joined the alliance"
 * @param label the words that describe it, without article
 * @param named the states and bodies that the words themselves name as its parties
 * @param year the year in its name, or 0
 * @param manner how it is spoken of
 * @param headline whether it stands in the headline, which the body then tells anew
 */
record AgreementMention(
    int sentence,
    int first,
    int last,
    int head,
    String kind,
    Entity.@Nullable Agreement known,
    @Nullable String body,
    String label,
    List<Filler> named,
    int year,
    Manner manner,
    boolean headline) {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  /** How an agreement is spoken of. */
  enum Manner {
    /** "a deal". */
    NEW,
    /** "the deal". */
    DEFINITE,
    /** "the Convention on Shared Rivers". */
    PROPER,
    /** "it". */
    PRONOUN
  }

  AgreementMention {
    named = List.copyOf(named);
  }

  /** The same agreement, meant by a pronoun. */
  AgreementMention asPronoun(int inSentence, int token) {
    return new AgreementMention(inSentence, token, token, token, kind, known, body, label, List.of(), year, Manner.PRONOUN, false);
  }

  /** Another agreement of the same kind, meant by "a new one". */
  AgreementMention another(int inSentence, int token) {
    return new AgreementMention(
        inSentence, token, token, token, kind, null, null, "new " + kind, List.of(), 0, Manner.NEW, false);
  }

  /** Whether it is spoken of as known. */
  boolean definite() {
    return manner != Manner.NEW;
  }

  /** Keys of the parties that its own words name. */
  List<String> parties() {
    return named.stream().flatMap(f -> f.referent().party().stream()).distinct().toList();
  }

  /** Whether it can be told of without any party: one that the authority knows, or a treaty of many with a name of its own. */
  boolean isPublic() {
    return known != null || manner == Manner.PROPER && GRAMMAR.ofMany().contains(kind);
  }

  /** A treaty of many, a truce, or one that is known; any other deal of one party is with a company or a bank. */
  boolean mayBeOfOne(boolean held) {
    return known != null || definite() && held || GRAMMAR.openToOne().contains(kind) || label.toLowerCase(Locale.ROOT).contains("peace");
  }
}
