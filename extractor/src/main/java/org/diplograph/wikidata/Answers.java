package org.diplograph.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a service has answered, kept in a folder, a compressed file an answer, so that nothing is asked twice, by this run or a later one.
 *
 * <p>Example: {@code new Answers(store.resolve("wikidata-cache"), api, null).find("item-Q900000001")}. A file appears when it is
 * complete; one that cannot be read counts as missing. Deleting the folder makes everything be asked again.
 */
public final class Answers {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Of 256 bits, as many as never meet by chance. */
  private static final int HASH_BYTES = 16;

  private final Path folder;
  private final @Nullable Instant since;

  /**
   * @param root the folder for all services; each has its own below it
   * @param oldest answers that are older count as missing; null where age does not matter
   */
  public Answers(Path root, URI service, @Nullable Duration oldest) {
    this.folder = root.resolve(String.valueOf(service.getAuthority()).replaceAll("[^\\w.-]", "_"));
    this.since = oldest == null ? null : Instant.now().minus(oldest);
  }

  private record Kept(String question, String asked, JsonNode answer) {}

  Optional<JsonNode> find(String name) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(name)))) {
      Kept kept = JSON.readValue(in, Kept.class);
      return since == null || Instant.parse(kept.asked()).isAfter(since) ? Optional.of(kept.answer()) : Optional.empty();
    } catch (NoSuchFileException notAsked) {
      return Optional.empty();
    } catch (IOException | DateTimeParseException e) {
      LOG.warn("{} cannot be read, and is asked for again: {}", file(name), e.toString());
      return Optional.empty();
    }
  }

  void keep(String name, String question, JsonNode answer) {
    Path file = file(name);
    Path draft = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
        JSON.writeValue(out, new Kept(question, Instant.now().toString(), answer));
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep an answer in %s: %s. Is the disk full?".formatted(folder, e.getMessage()), e);
    }
  }

  /** A name for the answer to a question that has no short one. */
  static String name(String kind, String question) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
      return kind + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".json.gz");
  }
}
