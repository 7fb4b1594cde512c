/**
 * Resolved text to event mentions, agreements and statements, by rules that are kept as data. Knows language and diplomacy;
 * does not know the authority, other articles, or RDF.
 */
@NullMarked
package org.diplograph.extract;

import org.jspecify.annotations.NullMarked;
