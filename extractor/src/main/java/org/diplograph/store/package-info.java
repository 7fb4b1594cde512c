/**
 * Keeps the graph in a folder, replaces named graphs in it, answers queries, and serves it over HTTP with Fuseki and its pages.
 * It does not know what the triples mean: making and checking them is the business of {@code rdf}, commands that of {@code cli}.
 */
@NullMarked
package org.diplograph.store;

import org.jspecify.annotations.NullMarked;
