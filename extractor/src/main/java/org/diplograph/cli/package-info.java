/**
 * The commands: what people type, what they get to see, and the exit code. Only this package prints, reads standard input or ends the
 * program; the work is done by {@link org.diplograph.pipeline}.
 */
@NullMarked
package org.diplograph.cli;

import org.jspecify.annotations.NullMarked;
