package org.diplograph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.ResolvedText;
import org.jspecify.annotations.Nullable;

/** Whom an article gives as the source of what a sentence says: "according to the state news agency". */
final class Attribution {
  private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to ([^,.;\"]{3,80})");
  private static final Pattern REPORTED =
      Pattern.compile(",\\s+((?:[A-Z][\\w.]*|state|official|local|government|media|news|television|agency|radio|TV)(?: [\\w.']+){0,5}?) "
          + "(?:reported|has reported)\\b");

  private static final Pattern CHARGED =
      Pattern.compile("(?:^|, )((?:[A-Z][\\w.]*|the)(?: [\\w.']+){0,5}?) (?:said|says|claimed|charged|alleged|complained)\\b");

  private Attribution() {}

  static @Nullable String of(ResolvedText text, int sentence) {
    return first(text, sentence, ACCORDING, REPORTED);
  }

  /** Who says so of a violation, which its reporter as a rule has from one side: ", the ministry said". */
  static @Nullable String ofCharge(ResolvedText text, int sentence) {
    return first(text, sentence, ACCORDING, REPORTED, CHARGED);
  }

  private static @Nullable String first(ResolvedText text, int sentence, Pattern... patterns) {
    String words = text.text().sentences().get(sentence).span().of(text.text().source().text());
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        return matcher.group(1).strip();
      }
    }
    return null;
  }
}
