package org.diplograph.extract;

import java.util.List;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Words that name or describe an agreement: "the 2015 nuclear deal", "a memorandum on grain exports", "the accord".
 *
 * @param head index of the token on which the rest depends
 * @param known the agreement of the authority that is meant, where one surely is
 * @param label the words that describe it, without article
 * @param parties keys of the states and bodies that the words themselves name as its parties
 * @param year the year in its name, or 0
 * @param definite whether it is spoken of as known
 * @param headline whether it stands in the headline, which the body then tells anew
 */
record AgreementMention(
    int sentence,
    int first,
    int last,
    int head,
    String kind,
    Entity.@Nullable Agreement known,
    String label,
    List<String> parties,
    int year,
    boolean definite,
    boolean headline) {
  AgreementMention {
    parties = List.copyOf(parties);
  }

  /** The same agreement, meant by a pronoun. */
  AgreementMention asPronoun(int inSentence, int token) {
    return new AgreementMention(inSentence, token, token, token, kind, known, label, List.of(), year, true, false);
  }
}
