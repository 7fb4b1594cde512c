package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private final Spelling spelling = new Spelling(List.of(List.of("sergey", "sergei")));

  @ParameterizedTest
  @CsvSource({"U.S., us", "Guinea-Bissau, guinea bissau", "Côte d’Ivoire, cote divoire", "Łódź, lodz", "Türkiye, turkiye", "Đặng, dang",
      "Sergei, sergey", "P5+1, p5+1", "'Washington, D.C.', washington dc", "Özal, ozal"})
  void foldsToOneForm(String written, String key) {
    assertEquals(key, spelling.key(written));
  }

  @Test
  void givesNothingForMarks() {
    assertEquals(List.of(), spelling.atoms("--"));
  }

  @ParameterizedTest
  @CsvSource({"president, presidents", "secretary of state, secretaries of state", "spokesman, spokesmen", "envoy, envoys", "deputy, deputies",
      "minister for foreign affairs, ministers for foreign affairs", "president elect, presidents elect", "boss, bosses"})
  void makesThePluralOfATitle(String singular, String plural) {
    assertEquals(plural, TitleIndex.plural(singular));
  }
}
