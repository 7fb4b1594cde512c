package org.diplograph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news item as read, before any cleaning. All offsets that leave the program count in {@link #text}.
 *
 * @param id what the input calls it: the {@code id} field, or the file's name below the folder given
 * @param text the whole text as read, noise included
 * @param title the headline where the input gives it apart from the text
 * @param published the day of publication where the input gives it
 * @param publisher who published it, as the input says
 * @param url where it was published
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url) {}
