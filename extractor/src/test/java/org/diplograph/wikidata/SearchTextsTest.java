package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.diplograph.wikidata.Subject.Days;
import org.diplograph.wikidata.Subject.Known;
import org.junit.jupiter.api.Test;

class SearchTextsTest {
  private static Subject about(String name, String agreement) {
    return new Subject("https://w3id.org/diplograph/x", "x", List.of(name), List.of(new Known("Norland", null), new Known("Sudland", null)), List.of(),
        List.of(new Known("Port Ana", null), new Known("Norland", null)), List.of(), List.of(new Known(agreement, null)),
        new Days(LocalDate.of(2021, 3, 4), null), null, "", Set.of());
  }

  @Test
  void fillsInWhatIsKnown() {
    assertEquals(List.of("2021 Port Ana summit", "Norland–Sudland summit", "Sudland–Norland summit"),
        SearchTexts.of(List.of("{year} {place} summit", "{states} summit"), about("Talks", "deal")));
  }

  @Test
  void looksForNamesAndNotForWords() {
    assertEquals(List.of("signing of the Strait Treaty", "Strait Treaty"),
        SearchTexts.of(List.of("signing of the {agreement}", "{name}"), about("Strait Treaty", "Strait Treaty")));
    assertEquals(List.of(), SearchTexts.of(List.of("signing of the {agreement}", "{name}"), about("peace deal", "joint statement")));
  }
}
