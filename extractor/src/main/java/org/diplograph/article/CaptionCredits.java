package org.diplograph.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diplograph.model.CleanText.Block.Kind;

/**
 * Knows captions by the credit in brackets at their end, as in {@code … after their talks. [Ana Example/Agency]} or
 * {@code … on Monday. (AFP-Yonhap)}, and takes the credit off.
 *
 * <p>An agency alone in brackets at the end of the last paragraph, or of many, is the source of the news, not of a picture.
 */
final class CaptionCredits implements Draft.Step {
  private static final int SHORTEST = 30;
  private static final int LONGEST = 450;
  private static final int TAIL = 120;
  private static final int MANY = 3;
  private final Pattern credit;
  private final Pattern agencyAlone;

  /** @param agency a pattern of agencies' names */
  CaptionCredits(String agency) {
    String name = "[\\p{L}\\d][\\p{L}\\d .,&'-]{0,50}?";
    String more = "[^()\\[\\]]{0,60}";
    String credits = String.join("|",
        "(?:File|Photo|Picture|Image)" + more,
        name + " ?/ ?" + agency + more,
        agency + "(?: ?[-/] ?| via )" + name,
        agency + " (?:Photo|File|Pool|Images|Handout)" + more,
        agency);
    this.credit = Pattern.compile(" *(?:\\[[^\\[\\]]{0,40}/[^\\[\\]]{1,60}\\]|[(\\[](?:" + credits + ")[)\\]])\\.?$");
    this.agencyAlone = Pattern.compile(" *[(\\[]" + agency + "[)\\]]\\.?$");
  }

  @Override
  public Draft apply(Draft draft) {
    long alone = draft.passages().stream().filter(p -> at(agencyAlone, p.words()) >= 0).count();
    List<Passage> passages = draft.passages();
    return draft.with(IntStream.range(0, passages.size())
        .mapToObj(i -> credited(passages.get(i), alone >= MANY || i == passages.size() - 1))
        .toList());
  }

  private Passage credited(Passage passage, boolean sourceOfNews) {
    int begin = at(credit, passage.words());
    boolean source = sourceOfNews && begin > 0 && at(agencyAlone, passage.words()) >= 0;
    if (!source && (begin < SHORTEST || passage.text().length() > LONGEST)) {
      return passage;
    }
    Passage rest = passage.with(passage.text().slice(0, begin));
    return source ? rest : rest.as(Kind.CAPTION);
  }

  private static int at(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    matcher.region(Math.max(0, words.length() - TAIL), words.length());
    return matcher.find() ? matcher.start() : -1;
  }
}
