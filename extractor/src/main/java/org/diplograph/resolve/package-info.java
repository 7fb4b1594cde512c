/**
 * Names to actors, offices and places; phrases to dates.
 * Knows the authority; does not find events.
 */
@NullMarked
package org.diplograph.resolve;

import org.jspecify.annotations.NullMarked;
