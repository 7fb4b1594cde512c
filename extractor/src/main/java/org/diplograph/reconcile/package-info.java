/**
 * Offers the entities of a graph for matching, by the Reconciliation Service API 0.2 of the W3C community group, which OpenRefine and
 * other programs speak: find by name and hints, complete what is typed, show, and fetch values. It reads the graph and never changes
 * it, and does not know where the graph is kept or how the server that carries it is guarded.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">the specification</a>
 */
@NullMarked
package org.diplograph.reconcile;

import org.jspecify.annotations.NullMarked;
