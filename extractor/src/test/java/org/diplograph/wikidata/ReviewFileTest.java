package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.diplograph.wikidata.ReviewFile.Decision;
import org.diplograph.wikidata.ReviewFile.FaultException;
import org.diplograph.wikidata.ReviewFile.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileTest {
  private static final String ENTITY = "https://w3id.org/diplograph/person/ana-rojas";
  private static final String ITEM = CandidateReader.ITEMS + "Q900000001";

  @TempDir Path folder;

  private static String written() throws IOException {
    Subject subject = new Subject(ENTITY, "person", List.of("Ana \"Anita\" Rojas"), List.of(), List.of(), List.of(), List.of(), List.of(), null,
        null, "=SUM(A1), she said,\nand left.", Set.of());
    StringBuilder out = new StringBuilder();
    ReviewFile.write(List.of(new Outcome.Unsure(subject, List.of(
        new Outcome.Option(ITEM, "Ana Rojas", "politician, Norland", 0.55, List.of("same name", "human"))))), out);
    return out.toString();
  }

  private List<Decision> read(String text) throws IOException {
    return ReviewFile.read(Files.writeString(folder.resolve("review.csv"), text));
  }

  @Test
  void comesBackAsItWasDecided() throws IOException {
    assertTrue(read(written()).isEmpty(), "nothing is decided yet");
    Decision decision = read(written().stripTrailing() + "Same \r\n").getFirst();
    assertEquals(ENTITY, decision.entity());
    assertEquals(ITEM, decision.candidate());
    assertEquals(Verdict.SAME, decision.verdict());
  }

  @Test
  void isNoFormulaToASpreadsheet() throws IOException {
    assertTrue(written().contains("\"'=SUM(A1), she said, and left.\""), written());
  }

  @Test
  void isReadAsSpreadsheetsSaveIt() throws IOException {
    assertEquals(Verdict.NO, read("\uFEFFentity;candidate;decision\r\n%s;%s;no\r\n".formatted(ENTITY, ITEM)).getFirst().verdict());
  }

  @Test
  void tellsWhereAFaultIs() {
    String header = "entity,candidate,decision\n";
    assertTrue(fault(header + "%s,%s,sme\n".formatted(ENTITY, ITEM)).contains("review.csv:2: unknown decision \"sme\": use same, close, no"));
    assertTrue(fault(header + "%s,Q900000001,same\n".formatted(ENTITY)).contains("is no IRI"));
    assertTrue(fault("who,what\n").contains("no column entity"));
    assertTrue(fault(header + "%s,%s1,same\n%1$s,%2$s2,same\n".formatted(ENTITY, ITEM)).contains("contradict"));
  }

  private String fault(String text) {
    return assertThrows(FaultException.class, () -> read(text)).getMessage();
  }
}
