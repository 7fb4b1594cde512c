package org.diplograph.article;

import org.diplograph.model.Article;

/** The last look at an article before it is let in: whether there is text, and in English. */
final class Admission {
  private final EnglishCheck english;

  Admission(EnglishCheck english) {
    this.english = english;
  }

  ReadResult admit(Article article, String where) {
    if (article.text().isBlank()) {
      return new ReadResult.Rejected(article.id(), where, RejectCode.EMPTY, "nothing but white space");
    }
    return english
        .otherLanguage(article.text())
        .<ReadResult>map(language -> new ReadResult.Rejected(
            article.id(), where, RejectCode.NOT_ENGLISH, "looks like " + language + "; only English is read"))
        .orElseGet(() -> new ReadResult.Read(article, where));
  }
}
