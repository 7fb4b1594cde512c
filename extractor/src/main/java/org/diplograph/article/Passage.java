package org.diplograph.article;

import org.diplograph.model.CleanText.Block.Kind;

/** A paragraph on its way to being a block of the cleaned text. */
record Passage(MappedText text, Kind kind) {
  String words() {
    return text.text();
  }

  Passage with(MappedText changed) {
    return new Passage(changed.tidy(), kind);
  }

  Passage as(Kind other) {
    return new Passage(text, other);
  }

  boolean isEmpty() {
    return text.length() == 0;
  }
}
