package org.diplograph.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One JSON object a line; a line that is broken or too long costs that line only. */
final class JsonLinesFormat implements Format {
  private final ObjectReader json;
  private final ArticleRecord record;
  private final int limit;

  JsonLinesFormat(ArticleRecord record, int limit) {
    this.record = record;
    this.limit = limit;
    this.json = JsonRecord.mapper(limit).readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Override
  public Results open(InputFile file) throws IOException {
    InputStream input = file.open();
    return new Lines(file, input, new ByteLines(input, limit));
  }

  private final class Lines implements Results {
    private final InputFile file;
    private final InputStream input;
    private final ByteLines lines;
    private boolean any;

    Lines(InputFile file, InputStream input, ByteLines lines) {
      this.file = file;
      this.input = input;
      this.lines = lines;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
      try {
        Optional<String> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
          line = lines.next();
        }
        return line.isPresent() ? parse(line.get()) : end();
      } catch (RejectedInput e) {
        if (e.code() == RejectCode.BAD_GZIP) {
          throw e;
        }
        return rejected(e.code(), e.getMessage());
      }
    }

    private @Nullable ReadResult end() {
      return any ? null : rejected(RejectCode.EMPTY, "no line in it");
    }

    private ReadResult parse(String line) throws IOException {
      any = true;
      try {
        JsonNode node = json.readValue(line);
        if (!node.isObject()) {
          return rejected(
              RejectCode.BAD_JSON, "line " + lines.number() + " is no object: one {…} with the article's fields is expected");
        }
        return record.toResult(id(), where(), JsonRecord.fields(node), field -> JsonRecord.text(node, field));
      } catch (JsonProcessingException e) {
        return rejected(RejectCode.BAD_JSON, JsonRecord.problem(e, lines.number()));
      }
    }

    private ReadResult rejected(RejectCode code, String message) {
      any = true;
      return new ReadResult.Rejected(id(), where(), code, message);
    }

    private String id() {
      return file.id() + "#" + lines.number();
    }

    private String where() {
      return file.where() + ":" + lines.number();
    }

    @Override
    public void close() throws IOException {
      input.close();
    }
  }
}
