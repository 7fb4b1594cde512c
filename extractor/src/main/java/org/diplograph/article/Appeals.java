package org.diplograph.article;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diplograph.model.Span;

/**
 * Takes out what a publisher tells its readers about itself: appeals for donations, subscriptions and sign-ups, notices on cookies.
 *
 * <p>News speaks of others, and where it says "we" and "you" it quotes. A paragraph in which most sentences, quotations apart, address
 * the reader or speak as the newsroom is an appeal if it asks for something and names what newsrooms ask for; see
 * {@code appeals.yaml}.
 * Such paragraphs in a row need to do so only together. News before it in its first paragraph and after it in its last stays.
 */
final class Appeals implements Draft.Step {
  private final Pattern asks;
  private final Pattern anchors;
  private final Pattern voice;

  /**
   * The file {@code appeals.yaml}.
   *
   * @param asks patterns of asking the reader for something
   * @param anchors patterns of what newsrooms speak of when they ask
   * @param voice pattern of speaking as "we" or to "you"
   * @param examples texts of several paragraphs, with what is left
   */
  record Cues(List<String> asks, List<String> anchors, String voice, List<NoiseRule.Example> examples) {}

  /** What the sentences of a paragraph show. */
  private record Look(List<Span> sentences, List<Boolean> voices, int asks, int anchors) {
    boolean mostly() {
      return voices.stream().filter(voiced -> voiced).count() * 2 >= sentences.size();
    }

    boolean wholly() {
      return !voices.contains(false);
    }

    /** Where the first sentence of the appeal begins. */
    int begin() {
      return sentences.get(Math.max(0, voices.indexOf(true))).begin();
    }

    /** Where its last sentence ends. */
    int end() {
      return sentences.get(Math.max(0, voices.lastIndexOf(true))).end();
    }
  }

  Appeals(Cues cues) {
    this.asks = anyOf(cues.asks());
    this.anchors = anyOf(cues.anchors());
    this.voice = Pattern.compile(cues.voice(), Pattern.CASE_INSENSITIVE);
  }

  static Cues cues() {
    return Data.read("appeals.yaml", new TypeReference<Cues>() {});
  }

  private static Pattern anyOf(List<String> patterns) {
    return Pattern.compile(patterns.stream().collect(Collectors.joining("|", "\\b(?:", ")")), Pattern.CASE_INSENSITIVE);
  }

  @Override
  public Draft apply(Draft draft) {
    List<Look> looks = draft.passages().stream().map(passage -> look(passage.words())).toList();
    List<Passage> kept = new ArrayList<>();
    for (int i = 0; i < looks.size(); ) {
      int end = endOfRun(looks, i);
      if (end > i && isAppeal(looks.subList(i, end))) {
        Passage first = draft.passages().get(i);
        Passage last = draft.passages().get(end - 1);
        kept.add(first.with(first.text().slice(0, looks.get(i).begin())));
        kept.add(last.with(last.text().slice(looks.get(end - 1).end(), last.text().length())));
        i = end;
      } else {
        kept.add(draft.passages().get(i++));
      }
    }
    return draft.with(kept);
  }

  private Look look(String words) {
    List<Span> sentences = Sentences.of(words);
    String unquoted = withoutQuotations(words);
    List<Boolean> voices = new ArrayList<>();
    int asked = 0;
    int anchored = 0;
    for (Span sentence : sentences) {
      String said = sentence.of(unquoted);
      boolean asks = this.asks.matcher(said).find();
      boolean speaks = asks || voice.matcher(said).find();
      voices.add(speaks);
      asked += asks ? 1 : 0;
      anchored += speaks && anchors.matcher(said).find() ? 1 : 0;
    }
    return new Look(sentences, voices, asked, anchored);
  }

  /** The end of the paragraphs from here on that mostly speak as an appeal does, up to the last one that asks or is anchored. */
  private static int endOfRun(List<Look> looks, int begin) {
    int end = begin;
    for (int i = begin; i < looks.size() && looks.get(i).mostly(); i++) {
      if (looks.get(i).asks() + looks.get(i).anchors() > 0) {
        end = i + 1;
      }
    }
    return end > begin && looks.get(begin).asks() + looks.get(begin).anchors() > 0 ? end : begin;
  }

  /** One paragraph must be an appeal from end to end; of several, it is enough that they ask repeatedly. */
  private static boolean isAppeal(List<Look> run) {
    int asks = run.stream().mapToInt(Look::asks).sum();
    int anchors = run.stream().mapToInt(Look::anchors).sum();
    boolean single = run.size() == 1 && run.getFirst().wholly() && asks >= 1 && anchors >= 1;
    return single || asks >= 2 && anchors >= 2;
  }

  /** The words with blanks in place of what stands between quotation marks; one that is not closed reaches to the end. */
  private static String withoutQuotations(String words) {
    StringBuilder unquoted = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      quoted ^= c == '"';
      unquoted.append(quoted || c == '"' ? ' ' : c);
    }
    return unquoted.toString();
  }
}
