/**
 * People's corrections: kept in a file that can be under version control, found again in articles that were read anew, and checked for
 * contradictions. It neither merges events nor writes graphs.
 */
@NullMarked
package org.diplograph.curation;

import org.jspecify.annotations.NullMarked;
