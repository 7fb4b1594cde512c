package org.diplograph.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Links that are for a person to decide, as a table (CSV after RFC 4180) that spreadsheets open: a row a candidate, with an empty column
 * {@code decision} for {@code same}, {@code close} or {@code no}.
 *
 * <p>Example: {@code ReviewFile.write(unsure, writer)}, and when it is filled in {@code ReviewFile.read(file)}.
 */
public final class ReviewFile {
  private static final String[] COLUMNS =
      {"entity", "name", "kind", "sentence", "candidate", "label", "description", "score", "reasons", "decision"};
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
  /** Spreadsheets put it first, and may save semicolons for commas. */
  private static final String BYTE_ORDER_MARK = "^\uFEFF";

  private ReviewFile() {}

  /** What a person found of one candidate. */
  public enum Verdict {
    SAME,
    CLOSE,
    NO
  }

  /**
   * A row with a decision.
   *
   * @param entity the IRI of what is linked
   * @param candidate the IRI of the item
   * @param place file and line, for messages
   */
  public record Decision(String entity, String candidate, Verdict verdict, String place) {}

  /** A file of decisions has a fault; nothing of it was used. */
  public static final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FaultException(String message) {
      super(message);
    }
  }

  public static void write(List<Outcome.Unsure> unsure, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    for (Outcome.Unsure outcome : unsure) {
      Subject subject = outcome.subject();
      for (Outcome.Option option : outcome.options()) {
        printer.printRecord(subject.iri(), text(subject.name()), subject.kind(), text(subject.sentence()), option.iri(),
            text(option.label()), text(option.description()), String.format(Locale.ROOT, "%.2f", option.score()), text(String.join("; ", option.reasons())), "");
      }
    }
    printer.flush();
  }

  /** What others wrote must not be taken for a formula by a spreadsheet. */
  private static String text(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.matches("[=+\\-@].*") ? "'" + line : line;
  }

  /**
   * The rows that have a decision.
   *
   * @throws FaultException when a row cannot be understood, or two decisions contradict each other
   */
  public static List<Decision> read(Path file) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    try {
      String text = Files.readString(file).replaceFirst(BYTE_ORDER_MARK, "");
      char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
      CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(true).setTrailingDelimiter(false).get();
      try (CSVParser parser = CSVParser.parse(text, format)) {
        requireColumns(file, parser.getHeaderNames());
        for (CSVRecord row : parser) {
          decision(file + ":" + parser.getCurrentLineNumber(), row).ifPresent(decisions::add);
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new FaultException("%s is no table that can be read: %s".formatted(file, e.getMessage()));
    }
    requireOneSame(decisions);
    return decisions;
  }

  private static void requireColumns(Path file, List<String> columns) {
    List<String> missing = List.of("entity", "candidate", "decision").stream().filter(column -> !columns.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new FaultException("%s has no column %s; its first line must be: %s"
          .formatted(file, String.join(", ", missing), String.join(",", COLUMNS)));
    }
  }

  private static Optional<Decision> decision(String place, CSVRecord row) {
    String decision = row.isSet("decision") ? row.get("decision").strip() : "";
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = Arrays.stream(Verdict.values()).filter(known -> known.name().equalsIgnoreCase(decision)).findFirst()
        .orElseThrow(() -> new FaultException("%s: unknown decision \"%s\": use %s, or leave it empty".formatted(place, decision,
            Arrays.stream(Verdict.values()).map(known -> known.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
    String candidate = row.get("candidate").strip();
    if (!candidate.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new FaultException("%s: \"%s\" is no IRI of a candidate".formatted(place, candidate));
    }
    return Optional.of(new Decision(row.get("entity").strip(), candidate, verdict, place));
  }

  private static void requireOneSame(List<Decision> decisions) {
    Map<String, Decision> sames = new HashMap<>();
    Map<String, Decision> rows = new HashMap<>();
    for (Decision decision : decisions) {
      Decision row = rows.putIfAbsent(decision.entity() + " " + decision.candidate(), decision);
      if (row != null && row.verdict() != decision.verdict()) {
        throw contradiction(row, decision);
      }
      Decision same = decision.verdict() == Verdict.SAME ? sames.putIfAbsent(decision.entity(), decision) : null;
      if (same != null && !same.candidate().equals(decision.candidate())) {
        throw contradiction(same, decision);
      }
    }
  }

  private static FaultException contradiction(Decision one, Decision other) {
    return new FaultException("%s and %s contradict each other about %s. Decide for one, and run the command again."
        .formatted(one.place(), other.place(), one.entity()));
  }
}
