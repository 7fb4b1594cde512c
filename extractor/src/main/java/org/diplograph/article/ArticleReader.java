package org.diplograph.article;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Turns paths into articles, one after the other; whatever cannot be read becomes a {@link ReadResult.Rejected}, never an exception.
 *
 * <pre>{@code
 * try (Stream<ReadResult> results = new ArticleReader().read(List.of("news/", "more.jsonl.gz"))) {
 *   results.forEach(result -> …);
 * }
 * }</pre>
 *
 * <p>Reads {@code .txt}, {@code .html}, {@code .htm}, {@code .jsonl}, {@code .json}, {@code .csv}, feeds ({@code .rss}, {@code .atom},
 * {@code .rdf}, {@code .xml}) and web archives ({@code .warc}), each also with {@code .gz}; folders with all below them, in the order of
 * their names, hidden ones left out; {@code -} for standard input, as JSONL. Ids that occur twice are not noticed here.
 */
public final class ArticleReader {
  /** The largest file of one article, line, or record that is read, in bytes. */
  public static final int DEFAULT_LIMIT = 20_000_000;

  private final Formats formats;
  private final InputStream standardInput;

  /** With the usual field names and limit, and without standard input. */
  public ArticleReader() {
    this(FieldNames.DEFAULT, DEFAULT_LIMIT, InputStream.nullInputStream());
  }

  /**
   * @param limit the largest file of one article, line, or record, in bytes
   * @param standardInput what {@code -} stands for
   */
  public ArticleReader(FieldNames names, int limit, InputStream standardInput) {
    this.formats = Formats.with(names, limit);
    this.standardInput = standardInput;
  }

  /** The results in order, read only as far as they are asked for; closing the stream closes the file being read. */
  public Stream<ReadResult> read(List<String> inputs) {
    ResultIterator results = new ResultIterator(new InputWalk(inputs, standardInput), formats);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, traits), false).onClose(results::close);
  }
}
