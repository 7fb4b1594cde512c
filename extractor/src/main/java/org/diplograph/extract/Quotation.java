package org.diplograph.extract;

/**
 * Words in quotation marks, the marks left out: from a token of one sentence to a token of the same or a later one.
 *
 * <p>Example: in {@code He said: "We agree." So "we agree" it is.}, there are two, of which the first ends with its full stop.
 */
record Quotation(int firstSentence, int first, int lastSentence, int last) {
  boolean covers(int sentence, int token) {
    boolean after = sentence > firstSentence || sentence == firstSentence && token >= first;
    boolean before = sentence < lastSentence || sentence == lastSentence && token <= last;
    return after && before;
  }

  boolean isWithin(int sentence, int from, int to) {
    return firstSentence == sentence && lastSentence == sentence && from <= first && last <= to;
  }

  /** How many tokens lie between this and a token outside of it; a great number where it is in a sentence between. */
  int distance(int sentence, int token) {
    int toFirst = sentence == firstSentence ? Math.abs(first - token) : 999;
    int toLast = sentence == lastSentence ? Math.abs(token - last) : 999;
    return Math.min(toFirst, toLast);
  }
}
