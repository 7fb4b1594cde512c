/**
 * Turns findings and events into triples and back, checks them against the shapes and the evidence, and writes graphs out.
 * It decides names in the graph (vocabulary, IRIs, files of the ontology); it neither merges mentions nor keeps a store.
 */
@NullMarked
package org.diplograph.rdf;

import org.jspecify.annotations.NullMarked;
