package org.diplograph.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/** One article a row below a header line; commas, semicolons or tabs, whichever the header has most of. */
final class CsvFormat implements Format {
  private static final int HEADER_LIMIT = 1 << 13;
  private final ArticleRecord record;
  private final int limit;

  CsvFormat(ArticleRecord record, int limit) {
    this.record = record;
    this.limit = limit;
  }

  @Override
  public Results open(InputFile file) throws IOException {
    Charset charset = TextDecoder.charsetOf(file);
    LimitedInput input = new LimitedInput(file.open(), limit);
    BufferedReader reader = new BufferedReader(TextDecoder.reader(input, charset), HEADER_LIMIT);
    CSVFormat format = CSVFormat.DEFAULT.builder()
        .setDelimiter(delimiter(reader))
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
        .get();
    return new Rows(file, input, CSVParser.parse(reader, format));
  }

  private static char delimiter(BufferedReader reader) throws IOException {
    reader.mark(HEADER_LIMIT);
    char[] start = new char[HEADER_LIMIT];
    int length = Math.max(0, reader.read(start));
    reader.reset();
    String header = new String(start, 0, length).lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String header, char wanted) {
    return header.chars().filter(c -> c == wanted).count();
  }

  private final class Rows implements Results {
    private final InputFile file;
    private final LimitedInput input;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private boolean ended;
    private long number;

    Rows(InputFile file, LimitedInput input, CSVParser parser) {
      this.file = file;
      this.input = input;
      this.parser = parser;
      this.rows = parser.iterator();
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
      if (ended) {
        return null;
      }
      input.startRecord();
      try {
        if (rows.hasNext()) {
          number++;
          return article(rows.next());
        }
        ended = true;
        return number == 0 ? rejected(RejectCode.EMPTY, "no row below the header") : null;
      } catch (UncheckedIOException e) {
        ended = true;
        if (e.getCause() instanceof RejectedInput rejected) {
          throw rejected;
        }
        return rejected(RejectCode.BAD_CSV, "near line " + parser.getCurrentLineNumber() + ": " + e.getCause().getMessage()
            + " (the rest of the file is lost): look for an unclosed quotation mark");
      }
    }

    private ReadResult article(CSVRecord row) {
      return record.toResult(
          id(), where(), parser.getHeaderNames(), name -> row.isSet(name.toLowerCase(Locale.ROOT)) ? row.get(name) : null);
    }

    private ReadResult rejected(RejectCode code, String message) {
      return new ReadResult.Rejected(id(), where(), code, message);
    }

    private String id() {
      return file.id() + "#" + number;
    }

    private String where() {
      return file.where() + ":" + parser.getCurrentLineNumber();
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
