package org.diplograph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class NameTest {
  @Test
  void ignoresAccentsCapitalsAndPunctuation() {
    assertEquals("busra al kaya", Folding.fold("Büşra Al-Kaya"));
    assertEquals("jose s office", Folding.fold(" José’s OFFICE! "));
    assertEquals("fifi", Folding.fold("ﬁﬁ"));
  }

  @Test
  void keepsTheGapOfALetterThatNoAccentExplains() {
    assertEquals("wa esa", Folding.fold("Wałęsa"));
    assertEquals("", Folding.fold("安娜"));
  }

  @Test
  void keepsSpacesAsManyAsThereAre() {
    assertEquals("a   b", Folding.fold("a – b"));
    assertEquals("terror  and", Folding.fold("terror, and"));
  }

  /** Marks of Indic scripts and variation selectors have no combining class: they separate, accents do not. */
  @Test
  void dropsOnlyMarksThatCombine() {
    assertEquals("ab", Folding.fold("a\u0345b"));
    assertEquals("ab", Folding.fold("a\u0334\u0301b"));
    assertEquals("a b", Folding.fold("a\ufe0fb"));
    assertEquals("a b", Folding.fold("a\u093eb"));
  }

  @Test
  void agreesInTheFirstAndTheLastWord() {
    assertEquals(Name.of("Ana Rojas"), Name.of("Ana María de Rojas"));
    assertNotEquals(Name.of("Ana Rojas"), Name.of("Rojas"));
    assertNotEquals(Name.of("Ana Rojas"), Name.of("Ada Rojas"));
    assertEquals(Name.of("norland"), Name.of("Norland"));
  }
}
