package org.diplograph.resolve;

import org.diplograph.model.Span;

/**
 * How long something lasts: in "a five-day visit", 5 and {@link CalendarUnit#DAY}.
 *
 * @param firstToken index of the first token in the sentence
 * @param lastToken index of the last token, inclusive
 * @param span offsets in the cleaned text, without the noun
 */
public record Duration(int firstToken, int lastToken, Span span, int count, CalendarUnit unit) {}
