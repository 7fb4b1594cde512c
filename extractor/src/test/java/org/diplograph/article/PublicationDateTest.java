package org.diplograph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "2022-01-09", "2022-1-9", "2022/01/09", "2022-01-09T23:59:59+03:00", "2022-01-09 08:00", "20220109", "20220109T080000Z", "9 January 2022",
    "Jan 9, 2022", "Jan. 9, 2022", "January 9th, 2022", "Sunday, January 9, 2022", "Sun, 09 Jan 2022 10:00:00 GMT", "9 Jan 2022 at 10:00 PM"
  })
  void readsCommonForms(String text) {
    assertEquals(Optional.of(LocalDate.of(2022, 1, 9)), PublicationDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "01/09/2022", "2022", "January 2022", "2022-13-40", "31 February 2022x"})
  void doesNotGuess(String text) {
    assertEquals(Optional.empty(), PublicationDate.parse(text));
  }
}
