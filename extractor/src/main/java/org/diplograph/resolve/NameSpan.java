package org.diplograph.resolve;

import java.util.List;

/**
 * Tokens that are a name, before it is known whose.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 * @param person whether it names a person
 * @param candidates what the authority has under this name, best first; empty for unknown names
 */
record NameSpan(int sentence, int first, int last, boolean person, String text, List<NameMatch> candidates) {
  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
