package org.diplograph.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An annotated text in which it is known who, where and when is spoken of.
 *
 * @param mentions by sentence and position; they may nest ("the foreign minister of Iran" holds "Iran")
 * @param times by sentence and position
 * @param entities by key, those that the mentions name and the authority does not have
 * @param dateline the place in the dateline, where it is known, with the state that it lies in: what "here" means
 */
public record ResolvedText(
    AnnotatedText text,
    List<Mention> mentions,
    List<TimeMention> times,
    Map<String, Entity> entities,
    @Nullable Mention dateline) {
  public ResolvedText {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    entities = Map.copyOf(entities);
  }

  /** How a mention names what it names. */
  public enum Kind {
    /** "Vladimir Putin", "Mr Putin", "NATO", "Iran". */
    NAME,
    /** "Moscow" or "the Kremlin", which may be a government or a place. */
    METONYM,
    /** "Iranian", "U.S." before a noun. */
    NATIONALITY,
    /** "the Russian leader", "his Turkish counterpart", "the two presidents". */
    DESCRIPTION,
    /** "he", "they". */
    PRONOUN
  }

  /**
   * Words that name one or more actors, or a place.
   *
   * @param first index of the first token in the sentence
   * @param last index of the last token, included
   * @param head index of the token on which the rest depends
   * @param referents the actors; empty for what is only a place
   * @param place key of the place, for what can be read as one
   * @param surface the words as written
   */
  public record Mention(
      int sentence,
      int first,
      int last,
      int head,
      Kind kind,
      List<Referent> referents,
      @Nullable String place,
      String surface) {
    public Mention {
      referents = List.copyOf(referents);
    }

    public boolean covers(int token) {
      return first <= token && token <= last;
    }

    /** The same words, read as naming no actor. */
    public Mention asPlace() {
      return new Mention(sentence, first, last, head, kind, List.of(), place, surface);
    }
  }

  /**
   * One actor meant by a mention.
   *
   * @param actor key of a person, state or organisation
   * @param behalf key of the state or body that the person stands for at the time of the article
   * @param office key of the office held
   * @param named whether the text names a person, here or earlier; false for "the Russian president" when nobody is named
   */
  public record Referent(String actor, @Nullable String behalf, @Nullable String office, boolean named) {
    public boolean isPerson() {
      return actor.startsWith("person/");
    }

    /** The state or body concerned: that for which a person stands, or the actor itself. */
    public Optional<String> party() {
      return isPerson() ? Optional.ofNullable(behalf) : Optional.of(actor);
    }
  }

  /**
   * Words that tell a time.
   *
   * @param past what they mean in a clause about the past, {@code future} in one about the future, {@code plain} otherwise
   * @param after what they mean after another time, for "two days later"; null for other expressions
   * @param edge the day at the end of an open span: that of "until Friday"; null for other expressions
   * @param habitual as "every Tuesday"
   */
  public record TimeMention(
      int sentence,
      int first,
      int last,
      When past,
      When future,
      When plain,
      @Nullable UnaryOperator<When> after,
      @Nullable When edge,
      Reach reach,
      boolean habitual) {
    public boolean covers(int token) {
      return first <= token && token <= last;
    }

    /** Whether the time is the one named, or opens or closes a longer one. */
    public enum Reach {
      AT,
      SINCE,
      UNTIL,
      BY
    }
  }
}
