package org.diplograph.article;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The data files beside these classes; that one is missing or broken is a fault of the build, so an exception. */
final class Data {
  private Data() {}

  static <T> T read(String file, TypeReference<T> type) {
    try (InputStream input = Data.class.getResourceAsStream(file)) {
      if (input == null) {
        throw new FileNotFoundException("no " + file + " beside " + Data.class.getName() + ": build the project again");
      }
      return new YAMLMapper().readValue(input, type);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }
}
