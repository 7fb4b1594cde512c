/**
 * Reports of many articles to events: which of them tell of the same thing, and what they say of it taken together.
 * A pure function of the reports and the entities they name; it neither reads text nor knows how events are written or stored.
 */
@NullMarked
package org.diplograph.merge;

import org.jspecify.annotations.NullMarked;
