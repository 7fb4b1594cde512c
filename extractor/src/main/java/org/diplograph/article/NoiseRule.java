package org.diplograph.article;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.CleanText.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A kind of text that is no news, as {@code noise.yaml} has it.
 *
 * @param id stable name
 * @param of what the rule removes, in a few words
 * @param scope which part of a paragraph the pattern must match, and what then becomes of it
 * @param where in which paragraphs of the text it may stand
 * @param max the longest paragraph that the rule looks at, in characters
 * @param examples paragraphs with what is left of them; also of such that look alike and stay
 */
record NoiseRule(
    String id, String of, Scope scope, @Nullable Where where, @Nullable Integer max, Pattern pattern, List<Example> examples) {
  private static final int EDGE = 6;
  private static final int LONGEST = 400;

  NoiseRule {
    examples = List.copyOf(examples);
  }

  /** What the pattern must match. */
  enum Scope {
    /** All of the paragraph, which is dropped. */
    WHOLE,
    /** Its beginning, which is cut off. */
    START,
    /** Its end, which is cut off. */
    END,
    /** Any part of it, which is cut out. */
    WITHIN,
    /** Its beginning, which is cut off and tells that the rest is a caption. */
    CAPTION
  }

  /** In which paragraphs. */
  enum Where {
    HEAD,
    TAIL,
    EDGES
  }

  /** What a paragraph becomes; an empty {@code leaves} says that it goes. */
  record Example(String text, String leaves) {}

  static List<NoiseRule> load() {
    return Data.read("noise.yaml", new TypeReference<List<NoiseRule>>() {});
  }

  /** Whether the rule holds for a paragraph at this place of the text. */
  boolean reaches(int index, int count) {
    boolean head = index < EDGE;
    boolean tail = index >= count - EDGE;
    return switch (where) {
      case null -> true;
      case HEAD -> head;
      case TAIL -> tail;
      case EDGES -> head || tail;
    };
  }

  Passage apply(Passage passage) {
    if (scope == Scope.WITHIN) {
      return cutAll(passage);
    }
    int longest = max == null ? LONGEST : max;
    boolean partial = scope == Scope.END || scope == Scope.START || scope == Scope.CAPTION;
    if (passage.text().length() > longest && !partial) {
      return passage;
    }
    Matcher matcher = pattern.matcher(passage.words());
    int length = passage.text().length();
    matcher.region(scope == Scope.END ? Math.max(0, length - longest) : 0, scope == Scope.END ? length : Math.min(length, longest));
    matcher.useAnchoringBounds(false).useTransparentBounds(true);
    boolean found = switch (scope) {
      case WHOLE -> matcher.matches();
      case START, CAPTION -> matcher.lookingAt();
      case END, WITHIN -> matcher.find() && matcher.end() == length;
    };
    return found ? remove(passage, matcher) : passage;
  }

  private Passage remove(Passage passage, Matcher matcher) {
    Passage rest = passage.with(passage.text().cut(matcher.start(), matcher.end()));
    return scope == Scope.CAPTION ? rest.as(Kind.CAPTION) : rest;
  }

  private Passage cutAll(Passage passage) {
    Matcher matcher = pattern.matcher(passage.words());
    Passage rest = passage;
    while (matcher.find()) {
      rest = rest.with(rest.text().cut(matcher.start(), matcher.end()));
      matcher = pattern.matcher(rest.words());
    }
    return rest;
  }
}
