package org.diplograph.rdf;

import java.util.List;
import org.diplograph.model.Entity;
import org.jspecify.annotations.NullMarked;

/**
 * An entity of the authority with what the names index must know beyond the entity itself.
 *
 * @param ambiguous those of its names that need support from the text
 * @param adjectives as "European" for the European Union
 * @param metonyms as "Brussels" for the European Union
 * @param styles what the holder of an office is called: {@code president}, {@code monarch}
 */
@NullMarked
record AuthorityEntry(Entity entity, List<String> ambiguous, List<String> adjectives, List<String> metonyms, List<String> styles) {}
