package org.diplograph.article;

import org.diplograph.model.Article;

/** What became of one item of the input: an article, or the reason why there is none. */
public sealed interface ReadResult {
  /** The article's id, or the one that it would have had. */
  String id();

  /** File and, within a file of many, line or number of the record: {@code news.jsonl:17}. */
  String where();

  /** An article that can be cleaned and annotated. */
  record Read(Article article, String where) implements ReadResult {
    @Override
    public String id() {
      return article.id();
    }
  }

  /**
   * An item that is no article.
   *
   * @param message what is wrong and what to do about it, in one line
   */
  record Rejected(String id, String where, RejectCode code, String message) implements ReadResult {
    public RejectCode.Kind kind() {
      return code.kind();
    }
  }
}
