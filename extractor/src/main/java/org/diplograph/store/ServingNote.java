package org.diplograph.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/**
 * What a server writes into the folder of the store it serves, so that other commands find it: {@code server.json}, for example
 * <pre>{"url":"http://localhost:3030/","pid":4711}</pre>
 * It holds no password. A note left behind by a killed server is recognised as such and ignored.
 */
record ServingNote(URI url, long pid) {
  private static final String FILE = "server.json";
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The note of a server that answers. */
  static Optional<ServingNote> live(Path folder) {
    return read(folder).filter(note -> ProcessHandle.of(note.pid).isPresent()).filter(ServingNote::answers);
  }

  private static Optional<ServingNote> read(Path folder) {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), ServingNote.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean answers() {
    HttpRequest ping = HttpRequest.newBuilder(url.resolve("$/ping")).timeout(PATIENCE).build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return client.send(ping, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Puts the note into the folder, as a whole. */
  void write(Path folder) {
    try {
      Path draft = folder.resolve(FILE + ".new");
      Files.write(draft, JSON.writeValueAsBytes(this));
      Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("Cannot write %s into %s: %s".formatted(FILE, folder, e), e);
    }
  }

  static void erase(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      throw new StoreException("Cannot delete %s in %s: %s. Delete it by hand.".formatted(FILE, folder, e), e);
    }
  }
}
