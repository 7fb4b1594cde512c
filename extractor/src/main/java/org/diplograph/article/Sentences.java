package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.Span;

/** A rough division of a paragraph into sentences, good enough to tell news from what stands beside it. */
final class Sentences {
  private static final Pattern END = Pattern.compile(
      "(?<=[\\p{Ll}\\p{Nd})\"'%]{2})[.!?][\"')]* +(?=[\"'(]*[\\p{Lu}\\p{Nd}])");
  private static final Pattern ABBREVIATION = Pattern.compile(
      "\\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Sr|No|Inc|Corp|Co|Ltd|vs|Prof|Rev)$");

  private Sentences() {}

  static List<Span> of(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    for (Matcher end = END.matcher(paragraph); end.find(); ) {
      if (!ABBREVIATION.matcher(paragraph.substring(Math.max(begin, end.start() - 6), end.start())).find()) {
        sentences.add(new Span(begin, end.end()));
        begin = end.end();
      }
    }
    sentences.add(new Span(begin, paragraph.length()));
    return sentences;
  }
}
