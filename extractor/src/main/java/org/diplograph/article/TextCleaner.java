package org.diplograph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.diplograph.model.Article;
import org.diplograph.model.CleanText;
import org.diplograph.model.CleanText.Block;
import org.diplograph.model.OffsetMap;
import org.diplograph.model.Span;

/**
 * Leaves of an article's text what is news, in normalised characters and one paragraph a line, with the way back to the text as read.
 *
 * <p>Example: {@code "LIMA (AFP) -- Peru´s foreign minister left. Read more"} becomes the block
 * {@code "Peru's foreign minister left."} and the dateline LIMA, AFP. Cleaning never fails, and cleaning what is clean changes nothing. It does not mend capitals or spelling.
 */
public final class TextCleaner {
  /** One pass can uncover what the next removes; texts need one, rarely two. */
  private static final int MOST_PASSES = 8;

  private final List<Draft.Step> steps;

  /** With the rules of the project. */
  public TextCleaner() {
    this.steps = List.of(
        new MissingSpaces(),
        new DateLines(),
        new Appeals(Appeals.cues()),
        new NoiseRules(NoiseRule.load()),
        new CaptionCredits(Agencies.pattern()),
        new RepeatedPassages(),
        Datelines.load(),
        new Headlines());
  }

  /** The cleaned text; without blocks, where nothing of the article is news. */
  public CleanText clean(Article article) {
    Draft first = once(article, Normaliser.normalise(article.text()));
    MappedText text = text(first);
    List<Block> blocks = blocks(first.passages());
    for (int pass = 1; pass < MOST_PASSES; pass++) {
      Draft again = once(article, Normaliser.normalise(text.text()));
      MappedText changed = text(again);
      if (changed.text().equals(text.text())) {
        break;
      }
      blocks = kept(blocks(again.passages()), changed, blocks);
      text = changed.over(text);
    }
    return new CleanText(article, text.text(), text.offsets(), blocks, first.dateline(), inferredDate(article, first).orElse(null));
  }

  private Draft once(Article article, MappedText text) {
    int begin = DateHeader.of(text.text()).map(DateHeader::end).orElse(0);
    Optional<FrontMatter> front = FrontMatter.of(text.text());
    MappedText body = text.slice(front.map(FrontMatter::end).orElse(begin), text.length());
    LocalDate date = front.flatMap(FrontMatter::date).orElse(null);
    Draft draft = new Draft(article, Paragraphs.of(Tables.clear(Line.of(body))), null, date);
    for (Draft.Step step : steps) {
      draft = step.apply(draft);
    }
    return draft;
  }

  private static MappedText text(Draft draft) {
    return MappedText.join(draft.passages().stream().map(Passage::text).toList(), "\n");
  }

  private static List<Block> blocks(List<Passage> passages) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (Passage passage : passages) {
      int end = begin + passage.text().length();
      blocks.add(new Block(passage.kind(), new Span(begin, end)));
      begin = end + 1;
    }
    return blocks;
  }

  /** Blocks of a later pass with the kinds that they had before, when more of the text was there to tell. */
  private static List<Block> kept(List<Block> blocks, MappedText text, List<Block> before) {
    OffsetMap offsets = text.offsets();
    NavigableMap<Integer, Block.Kind> kinds = new TreeMap<>();
    before.forEach(block -> kinds.put(block.span().begin(), block.kind()));
    return blocks.stream()
        .map(block -> new Block(kinds.floorEntry(offsets.toSource(block.span()).begin()).getValue(), block.span()))
        .toList();
  }

  private static Optional<LocalDate> inferredDate(Article article, Draft draft) {
    if (article.published() != null) {
      return Optional.empty();
    }
    return Optional.ofNullable(draft.date()).or(() -> CaptionDate.of(draft.passages()));
  }
}
