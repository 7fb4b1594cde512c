package org.diplograph.resolve;

import org.diplograph.model.Entity;

/**
 * One reading of a name found in a text.
 *
 * <p>Example: "Georgia" is both the state, ambiguous, and the region, ambiguous; "Moscow" is the place as {@link NameKind#LABEL}
 * and Russia as {@link NameKind#METONYM}.
 *
 * @param length number of tokens
 * @param casing what the text must show where it has usual capitals
 * @param ambiguous whether this reading needs support from the text: the name is also a usual word, a first or a family name, or that of a
 *     more prominent place
 */
public record NameMatch(int length, Entity entity, NameKind kind, NameCase casing, boolean ambiguous) {}
