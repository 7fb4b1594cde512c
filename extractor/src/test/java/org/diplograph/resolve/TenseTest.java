package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "VBD, '', PAST",
    "VBN, have, PAST",
    "VBN, has been, PAST",
    "VBG, was, PAST",
    "VBN, may have, PAST",
    "VBN, to have, PAST",
    "VBN, '', PAST",
    "VBZ, '', PRESENT",
    "VBG, be, PRESENT",
    "VBN, is, PRESENT",
    "VB, will, FUTURE",
    "VB, would, FUTURE",
    "VB, is to, FUTURE",
    "VB, was to, FUTURE",
    "VB, to, FUTURE",
    "VBN, will have, FUTURE",
    "VBG, '', UNKNOWN",
    "VBN, would have, UNKNOWN",
    "NN, '', UNKNOWN"
  })
  void tellsTheTenseOfAVerbGroup(String tag, String auxiliaries, Tense tense) {
    assertEquals(tense, Tense.of(tag, auxiliaries.isEmpty() ? List.of() : List.of(auxiliaries.split(" "))));
  }
}
