package org.diplograph.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diplograph.model.Correction;

/**
 * Corrections in a file, one a line (JSON Lines), sorted by their ids: what several people add seldom meets in one place, so that version
 * control can merge it.
 *
 * <p>Example: {@code new CurationFile(Path.of("corrections.jsonl")).read()}. Where the file does not exist, there are none.
 */
public record CurationFile(Path path) {
  /** @throws CurationFaultException when a line cannot be understood, with its number */
  public List<Correction> read() {
    if (!Files.exists(path)) {
      return List.of();
    }
    SortedMap<String, Correction> byId = new TreeMap<>();
    try {
      List<String> lines = Files.readAllLines(path);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          Correction correction = read(lines.get(i), i + 1);
          byId.putIfAbsent(correction.id(), correction);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(byId.values());
  }

  private Correction read(String line, int number) {
    try {
      return CorrectionJson.read(line);
    } catch (IllegalArgumentException e) {
      throw new CurationFaultException(
          "%s:%d: %s. Nothing was changed; correct or delete the line.".formatted(path, number, e.getMessage()));
    }
  }

  /** Writes all corrections, in place of those that the file has. */
  public void write(Collection<Correction> corrections) {
    String text = corrections.stream()
        .collect(Collectors.toMap(Correction::id, CorrectionJson::write, (first, second) -> first, TreeMap::new))
        .values().stream().map(line -> line + "\n").collect(Collectors.joining());
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(whole, text);
      Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
