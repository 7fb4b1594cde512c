/**
 * Measures a graph against annotations made by people: which events, links, agreements and statements it has, lacks, or has too many.
 * It only reads: it neither makes graphs nor prints, and no stage knows it.
 */
@NullMarked
package org.diplograph.evaluate;

import org.jspecify.annotations.NullMarked;
