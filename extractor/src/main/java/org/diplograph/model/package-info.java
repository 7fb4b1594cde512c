/**
 * What the program talks about: articles, spans, mentions, actors, events, agreements, and the evidence for them.
 * Plain values on the JDK alone; how they are read, found, merged, written or stored is the business of the other packages.
 */
@NullMarked
package org.diplograph.model;

import org.jspecify.annotations.NullMarked;
