package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.extract.RuleFile;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
  private static final Edition EDITION = new Edition("1", "rules");
  private static final Article ARTICLE = new Article("id", "text", "title", LocalDate.of(2021, 6, 16), "publisher", "http://example.org/1");

  @Test
  void everythingThatIsKnownOfAnArticleCounts() {
    List<Article> others = List.of(
        new Article("di", "text", "title", ARTICLE.published(), "publisher", ARTICLE.url()),
        new Article("id", "text ", "title", ARTICLE.published(), "publisher", ARTICLE.url()),
        new Article("id", "text", null, ARTICLE.published(), "publisher", ARTICLE.url()),
        new Article("id", "text", "title", null, "publisher", ARTICLE.url()),
        new Article("id", "text", "title", ARTICLE.published(), "-", ARTICLE.url()),
        new Article("id", "text", "title", ARTICLE.published(), null, ARTICLE.url()),
        new Article("id", "text", "title", ARTICLE.published(), "publisher", null),
        ARTICLE);
    assertEquals(others.size(), others.stream().map(EDITION::fingerprint).distinct().count());
  }

  @Test
  void theVersionAndTheRulesCount() {
    assertEquals(3, Stream.of(EDITION, new Edition("2", "rules"), new Edition("1", "others"))
        .map(edition -> edition.fingerprint(ARTICLE)).distinct().count());
    assertEquals(EDITION.fingerprint(ARTICLE), new Edition("1", "rules").fingerprint(ARTICLE));
  }

  @Test
  void theRulesOfTheProgramHaveAFingerprint() {
    assertEquals(Edition.current(), Edition.current());
    assertNotEquals("e3b0c44298fc1c149afbf4c8", Edition.current().rules(), "that of nothing at all");
  }

  @Test
  void aUsersRulesCountByContentAndOrder(@TempDir Path folder) throws IOException {
    RuleFile some = RuleFile.read(Files.writeString(folder.resolve("some.yaml"), "sport: [curling]"));
    RuleFile same = RuleFile.read(Files.writeString(folder.resolve("same.yaml"), "sport: [curling]"));
    RuleFile other = RuleFile.read(Files.writeString(folder.resolve("other.yaml"), "sport: [luge]"));
    assertEquals(EDITION, EDITION.with(List.of()));
    assertEquals(EDITION.with(List.of(some)), EDITION.with(List.of(same)));
    assertEquals(5, Stream.of(List.<RuleFile>of(), List.of(some), List.of(other), List.of(some, other), List.of(other, some))
        .map(own -> EDITION.with(own).fingerprint(ARTICLE)).distinct().count());
  }
}
