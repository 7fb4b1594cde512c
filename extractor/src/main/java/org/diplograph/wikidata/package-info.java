/**
 * Asks Wikidata, or any service that speaks the W3C Reconciliation API, about what the graph does not know: which item an entity is, a few
 * facts about it, and what has changed about those known. It asks politely and once, scores what comes back by rules kept as data, and
 * makes triples of it; what to ask about, and where the triples go, is the business of {@code pipeline}.
 *
 * <p>It talks over {@code java.net.http} rather than with Wikidata-Toolkit (0.17.0 was looked at). That allows another host and an own
 * User-Agent, but sends every question as a POST with no way to see the answer's status and {@code Retry-After}, so that waiting, retrying
 * and keeping answers would have to be written all the same; it does not know reconciliation services, and brings a second HTTP client,
 * Kotlin's library and OAuth (twelve jars). What is left for it to do is to read labels and statements out of JSON.
 */
@NullMarked
package org.diplograph.wikidata;

import org.jspecify.annotations.NullMarked;
