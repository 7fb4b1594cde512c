/**
 * Sentences, tokens, parts of speech, names and dependency trees for a cleaned text. The only place where the NLP library is
 * seen; it knows nothing of diplomacy.
 */
@NullMarked
package org.diplograph.nlp;

import org.jspecify.annotations.NullMarked;
