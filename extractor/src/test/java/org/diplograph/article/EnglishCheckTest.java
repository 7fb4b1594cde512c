package org.diplograph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishCheckTest {
  private final EnglishCheck check = EnglishCheck.load();

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "Ministers meet.",
    "THE MINISTERS OF PERU AND CHILE MET TODAY IN LIMA, OFFICIALS SAID. THEY DID NOT SIGN THE ACCORD.",
    "Shr 34 cts vs 1.19 dlrs. Net 807,000 vs 2,858,000. Assets 510.2 mln vs 479.7 mln. Deposits 440.3 mln vs 410.9 mln. Loans 1 a s v k i o u.",
    "Present: María de los Ángeles de la Cruz, Jean-Luc de la Fontaine, Ursula von der Heide, João da Silva dos Santos, Giovanni dalla Chiesa, "
        + "Pieter van der Berg, Ana del Río, Luis de la Torre, Karl zu Wied and Carla di Lorenzo of the delegation."
  })
  void letsEnglishPass(String text) {
    assertEquals(Optional.empty(), check.otherLanguage(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Les ministres des deux pays se sont réunis lundi à Lima pour parler de la pêche et du commerce, selon un communiqué qui a été publié par leur bureau.|French",
    "Los ministros de los dos países se reunieron el lunes en Lima para hablar de la pesca y del comercio, según un comunicado que fue publicado por la tarde.|Spanish",
    "İki ülkenin bakanları pazartesi günü Lima'da bir araya geldi ve ticaret için yeni bir anlaşma olarak görülen metin ile ilgili çok olumlu konuştu, dedi.|Turkish",
    "Министры двух стран встретились в понедельник в Лиме и обсудили торговлю.|a language in another script",
    "两国外交部长星期一在利马举行会谈,讨论贸易和渔业问题并发表联合声明。|a language in another script"
  })
  void tellsOtherLanguages(String text, String language) {
    assertEquals(Optional.of(language), check.otherLanguage(text));
  }
}
