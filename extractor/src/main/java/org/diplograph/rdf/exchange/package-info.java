/**
 * Writes what a graph holds in forms that other programs read: tables (CSV), networks (GraphML), event data (PLOVER).
 * It reads triples only, so that whatever is in the store can be written, by whichever version; it decides nothing about events.
 */
@NullMarked
package org.diplograph.rdf.exchange;

import org.jspecify.annotations.NullMarked;
