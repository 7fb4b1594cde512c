/**
 * Reads news articles from files of several formats, and cleans their text while keeping the way back to the offsets as read.
 * It does not look at what the articles say beyond that, and it writes nothing.
 */
@NullMarked
package org.diplograph.article;

import org.jspecify.annotations.NullMarked;
