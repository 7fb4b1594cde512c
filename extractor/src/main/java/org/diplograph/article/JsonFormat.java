package org.diplograph.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** One JSON object, an array of them, or several one after the other; read one object at a time. */
final class JsonFormat implements Format {
  private final JsonMapper json;
  private final ArticleRecord record;
  private final int limit;

  JsonFormat(ArticleRecord record, int limit) {
    this.record = record;
    this.limit = limit;
    this.json = JsonRecord.mapper(limit);
  }

  @Override
  public Results open(InputFile file) throws IOException {
    Charset charset = TextDecoder.charsetOf(file);
    LimitedInput input = new LimitedInput(file.open(), limit);
    return new Objects(file, input, json.createParser(TextDecoder.reader(input, charset)));
  }

  private final class Objects implements Results {
    private final InputFile file;
    private final LimitedInput input;
    private final JsonParser parser;
    private int number;
    private boolean inArray;
    private boolean ended;

    Objects(InputFile file, LimitedInput input, JsonParser parser) {
      this.file = file;
      this.input = input;
      this.parser = parser;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
      if (ended) {
        return null;
      }
      try {
        return parse();
      } catch (JsonProcessingException e) {
        ended = true;
        return rejected(RejectCode.BAD_JSON, JsonRecord.problem(e, 0) + after());
      }
    }

    private @Nullable ReadResult parse() throws IOException {
      input.startRecord();
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        inArray |= token == JsonToken.START_ARRAY;
        token = parser.nextToken();
      }
      if (token == null) {
        ended = true;
        return number == 0 ? rejected(RejectCode.EMPTY, "no object in it") : null;
      }
      number++;
      if (token != JsonToken.START_OBJECT) {
        return rejected(RejectCode.BAD_JSON, "number " + number + " is no object: {…} with the article's fields is expected");
      }
      JsonNode node = parser.readValueAsTree();
      return record.toResult(id(), where(), JsonRecord.fields(node), field -> JsonRecord.text(node, field));
    }

    private String after() {
      return number == 0 ? "" : " (the rest of the file after its first " + number + " is lost)";
    }

    private ReadResult rejected(RejectCode code, String message) {
      return new ReadResult.Rejected(id(), where(), code, message);
    }

    private String id() {
      return inArray || number > 1 ? file.id() + "#" + number : file.id();
    }

    private String where() {
      return inArray || number > 1 ? file.where() + "#" + number : file.where();
    }

    @Override
    public void close() throws IOException {
      parser.close();
    }
  }
}
