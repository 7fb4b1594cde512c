package org.diplograph.model;

import org.jspecify.annotations.Nullable;

/**
 * One actor's part in one event.
 *
 * <p>Example: {@code new Participation("person/vladimir-putin", "state/russia", "office/president-of-russia", Role.HOST)}.
 * A state or body that takes part without a named representative is an actor of its own, with no {@code behalf}.
 *
 * @param actor key of a person, state or organisation
 * @param behalf key of the state or body that a person stood for
 * @param office key of the office in which a person took part
 */
public record Participation(String actor, @Nullable String behalf, @Nullable String office, Role role) {}
