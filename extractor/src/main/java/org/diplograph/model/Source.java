package org.diplograph.model;

import org.jspecify.annotations.Nullable;

/**
 * Whom an article gives as the source of what it says, as in "according to Iranian state media".
 *
 * @param words as written
 * @param actor key of the person, state or body that the words name, where the authority knows it
 */
public record Source(String words, @Nullable String actor) {}
