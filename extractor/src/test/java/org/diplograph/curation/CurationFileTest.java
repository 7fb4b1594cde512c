package org.diplograph.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.diplograph.model.Amendment;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.model.Correction.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurationFileTest {
  private static final Anchor ONE = new Anchor("a/1 \"x\".txt", "Meeting", 12, "They met – twice.\nOr so.", List.of("person/ada-lind"));
  private static final Anchor OTHER = new Anchor("b", "Signing", 0, "It was signed.", List.of());

  @TempDir Path folder;

  private static Correction of(Correction.Matter matter) {
    return new Correction(matter, "Ana Rojas", LocalDate.of(2024, 5, 2), "seen \"there\"");
  }

  private static List<Correction> all() {
    return List.of(
        of(new Correction.Same(List.of(ONE), List.of(OTHER))), of(new Correction.Different(List.of(ONE, OTHER), List.of(OTHER))),
        of(new Correction.Wrong(List.of(ONE))), of(new Correction.Right(List.of(OTHER))),
        of(new Correction.Edit(List.of(ONE), new Amendment(Amendment.Property.PARTICIPANT, "person/bo-berg for state/norway as host"))),
        of(new Link("state/norway", "https://example.org/no", Link.Kind.CLOSE)));
  }

  @Test
  void whatIsWrittenIsReadBackALineEachInTheOrderOfTheIds() throws IOException {
    CurationFile file = new CurationFile(folder.resolve("kept/corrections.jsonl"));
    assertEquals(List.of(), file.read());
    file.write(all());
    assertEquals(all().stream().sorted(Comparator.comparing(Correction::id)).toList(), file.read());
    List<String> lines = Files.readAllLines(file.path());
    assertEquals(all().size(), lines.size());
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  @Test
  void linesThatVersionControlDoubledCountOnce() throws IOException {
    CurationFile file = new CurationFile(folder.resolve("corrections.jsonl"));
    file.write(all());
    Files.write(file.path(), Files.readAllLines(file.path()), StandardOpenOption.APPEND);
    assertEquals(all().size(), file.read().size());
  }

  @Test
  void aFaultIsToldWithItsLine() throws IOException {
    CurationFile file = new CurationFile(folder.resolve("corrections.jsonl"));
    file.write(all().subList(2, 3));
    String line = Files.readString(file.path()).strip();
    assertFault(file, "<<<<<<< ours", ":2: is no line of JSON");
    assertFault(file, line.replace("\"wrong\"", "\"worng\""), "unknown kind \"worng\"");
    assertFault(file, line.replace("\"by\":\"Ana Rojas\"", "\"by\":\"\""), "\"by\" is missing");
    assertFault(file, line.replace("2024-05-02", "May"), "\"on\" is no day");
    assertFault(file, "{\"kind\":\"edit\",\"property\":\"date\",\"value\":\"May\",\"reports\":[{\"article\":\"a\",\"kind\":\"Visit\",\"quote\":\"q\"}],"
        + "\"reason\":\"r\",\"by\":\"b\",\"on\":\"2024-05-02\"}", "\"May\" is no date");
  }

  private static void assertFault(CurationFile file, String line, String message) throws IOException {
    List<String> lines = Files.readAllLines(file.path());
    Path bad = Files.write(file.path().resolveSibling("bad.jsonl"), List.of(lines.getFirst(), line));
    CurationFaultException fault = assertThrows(CurationFaultException.class, () -> new CurationFile(bad).read());
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void theSameSaidByAnotherIsTheSame() {
    Correction first = all().getFirst();
    assertEquals(first.id(), new Correction(first.matter(), "Bo", LocalDate.of(2020, 1, 1), "other").id());
    assertEquals(all().size(), all().stream().map(Correction::id).distinct().count());
  }
}
