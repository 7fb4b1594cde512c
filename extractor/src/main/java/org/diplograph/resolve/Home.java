package org.diplograph.resolve;

import java.util.List;
import java.util.Set;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.jspecify.annotations.Nullable;

/**
 * The state that a report means where it names none: that of the capital where it was written.
 *
 * <p>Example: in a report from Nairobi "the foreign ministry" is that of Kenya.
 *
 * @param dateline where the article was written, null where it does not tell
 * @param offices classes of offices that only a state has
 */
record Home(@Nullable Mention dateline, Set<String> offices) {
  Home {
    offices = Set.copyOf(offices);
  }

  /** The state; empty where the article comes from no capital. */
  List<Referent> state() {
    return dateline == null ? List.of() : dateline.referents();
  }

  /** Key of the state, null where the article comes from no capital. */
  @Nullable String key() {
    return state().stream().findFirst().map(Referent::actor).orElse(null);
  }
}
