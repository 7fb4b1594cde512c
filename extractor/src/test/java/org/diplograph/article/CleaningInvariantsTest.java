package org.diplograph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.diplograph.model.Article;
import org.diplograph.model.CleanText;
import org.diplograph.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any text at all, tried on texts thrown together from pieces that rules react to, and from plain rubbish. */
class CleaningInvariantsTest {
  private static final List<String> PIECES = List.of(
      "LIMA (AFP) -- ", "Oslo, May 3, 2020 (Reuters) - ", " date 2020-01-02 ", "---\n", "title: x\n", "|", " | ", "\n", "\n\n", "\r\n", "    ", "\t", " ",
      "The minister of Peru met his guest in Lima", " on Monday", ".", "?", "!", "\"", "“", "”", "´", "''", "``", "and they talked", "Read more", "READ: ",
      "Image caption ", "Your support helps us pay our journalists.", " We need you to donate to our newsroom.", "(AFP-Yonhap)", "[A/B]", "By Jane Example",
      "Reuter", "(END)", "— X (@x) July 14, 2015", "May 4, 2021", "📅 2021-05-04", "\u00a0", "\u200b", "\uFEFF", "\ud83d", "\u0000", "Ünïcödé", "HE SAID", "3.5", "talks.Later",
      "-", "a long-", "Media playback is unsupported on your device", "More:", "((((", "]]", "\\###", "#Peru ");

  private final TextCleaner cleaner = new TextCleaner();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void cleaningNeverFailsChangesNothingTwiceAndLeadsBack(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(random.nextInt(12) == 0 ? String.valueOf((char) random.nextInt(0x2100)) : PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString(), random);
    }
  }

  private void check(String text, Random random) {
    CleanText clean = clean(text);
    assertEquals(clean.text(), clean(clean.text()).text(), () -> "cleaned twice: " + text);
    assertEquals(clean.text().length(), clean.offsets().length());
    assertEquals(clean.text(), String.join("\n", clean.blocks().stream().map(b -> b.span().of(clean.text())).toList()));
    clean.blocks().forEach(block -> assertFalse(block.span().of(clean.text()).isBlank()));
    for (int end = 1, last = 0; end <= clean.text().length(); end++) {
      Span source = clean.toSource(new Span(end - 1, end));
      assertTrue(source.begin() >= last || Character.isLowSurrogate(clean.text().charAt(end - 1)), () -> "runs backwards: " + text);
      last = source.begin();
      char c = clean.text().charAt(end - 1);
      assertTrue(!Character.isLetterOrDigit(c) || source.of(text).indexOf(c) >= 0, () -> c + " is not at its place: " + text);
    }
    if (!clean.text().isEmpty()) {
      int begin = random.nextInt(clean.text().length());
      assertFalse(clean.toSource(new Span(begin, clean.text().length())).of(text).isEmpty() && clean.text().charAt(begin) != ' ');
    }
  }

  private CleanText clean(String text) {
    return cleaner.clean(new Article("a", text, null, null, null, null));
  }
}
