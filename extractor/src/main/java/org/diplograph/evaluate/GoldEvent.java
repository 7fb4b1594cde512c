package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event of an article as a person annotated it.
 *
 * @param id unique in its file
 * @param type the types of which any is right, such as {@code Meeting} and {@code Negotiation}
 * @param status the statuses of which any is right: {@code held}, {@code planned}, …
 * @param optional whether the event may as well be left out
 * @param participants names of persons who must be there; those who are also in {@code participantsOptional} need not be
 * @param parties names of states and bodies, likewise
 * @param date a year, month or day
 * @param dateAlternatives other right dates
 * @param dateOptional whether a coarser date is right too
 * @param month two digits, where nothing more is known of the date
 * @param place names of which any is right
 * @param mayMergeWith the id of another event with which this one may rightly be counted as one
 * @param evidence a few words by which to find it in the text, or …
 * @param offsets … where these words are in the text
 */
public record GoldEvent(
    String id,
    List<String> type,
    List<String> status,
    boolean optional,
    List<String> participants,
    List<String> participantsOptional,
    List<String> parties,
    List<String> partiesOptional,
    @Nullable String date,
    List<String> dateAlternatives,
    boolean dateOptional,
    @Nullable String month,
    List<String> place,
    @Nullable String mayMergeWith,
    @Nullable String evidence,
    @Nullable Offsets offsets) {

  public GoldEvent {
    if (id == null || id.isEmpty()) {
      throw new IllegalArgumentException("an event needs an \"id\"");
    }
    if (type.isEmpty() || status.isEmpty()) {
      throw new IllegalArgumentException("the event %s needs a \"type\" and a \"status\"".formatted(id));
    }
    type = List.copyOf(type);
    status = List.copyOf(status);
    participants = List.copyOf(participants);
    participantsOptional = List.copyOf(participantsOptional);
    parties = List.copyOf(parties);
    partiesOptional = List.copyOf(partiesOptional);
    dateAlternatives = List.copyOf(dateAlternatives);
    place = List.copyOf(place);
    for (String day : dates(date, dateAlternatives)) {
      if (DateSpan.of(day).isEmpty()) {
        throw new IllegalArgumentException(
            "the date \"%s\" of the event %s is none: write YYYY, YYYY-MM or YYYY-MM-DD".formatted(day, id));
      }
    }
  }

  boolean hasDate() {
    return date != null && !date.isEmpty();
  }

  /** The spans of all dates that are right. */
  List<DateSpan> dateSpans() {
    return dates(date, dateAlternatives).stream().map(DateSpan::of).flatMap(Optional::stream).toList();
  }

  /** Where to look: the words of the evidence or, where there are none, their offsets. */
  public String trace() {
    return evidence != null ? evidence : offsets != null ? offsets.toString() : "";
  }

  private static List<String> dates(@Nullable String date, List<String> alternatives) {
    List<String> dates = new ArrayList<>();
    Stream.concat(Stream.ofNullable(date), alternatives.stream()).filter(day -> !day.isEmpty()).forEach(dates::add);
    return dates;
  }
}
