package org.diplograph.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the space back between sentences that were glued together: {@code "the talks.Later"} becomes {@code "the talks. Later"}.
 * Addresses ({@code example.Com}, {@code user@host.Org}), abbreviations and numbers stay.
 */
final class MissingSpaces implements Draft.Step {
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2})[.!?](\"?)(?=\\p{Lu}[\\p{Ll}' ])");
  private static final Pattern ADDRESS = Pattern.compile(
      "[@/_=\\\\]|^www\\.|\\.(?:Com|Org|Net|Gov|Edu|Info|Co|Uk|Js|Io|Tv|Me|Html?|Php|Aspx?|Pdf)\\b");

  @Override
  public Draft apply(Draft draft) {
    return draft.each(passage -> passage.with(mend(passage.text())));
  }

  static MappedText mend(MappedText text) {
    Matcher glued = GLUED.matcher(text.text());
    MappedText.Builder mended = new MappedText.Builder();
    int done = 0;
    while (glued.find()) {
      if (!ADDRESS.matcher(wordAround(text.text(), glued.start())).find()) {
        int gap = opensQuotation(text.text(), glued.start(1), glued.end(1)) ? glued.start(1) : glued.end();
        mended.add(text.slice(done, gap)).insert(" ");
        done = gap;
      }
    }
    return done == 0 ? text : mended.add(text.slice(done, text.length())).build();
  }

  private static boolean opensQuotation(String text, int begin, int end) {
    return begin < end && text.substring(0, begin).chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private static String wordAround(String text, int at) {
    int begin = text.lastIndexOf(' ', at) + 1;
    int end = text.indexOf(' ', at);
    return text.substring(begin, end < 0 ? text.length() : end);
  }
}
