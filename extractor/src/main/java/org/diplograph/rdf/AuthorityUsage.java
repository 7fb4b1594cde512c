package org.diplograph.rdf;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** How titles and names are used, as {@code titles.yaml} and {@code names.yaml} say. */
@NullMarked
record AuthorityUsage(Titles titles, Names names) {
  static AuthorityUsage read(Path titles, Path names) throws IOException {
    return new AuthorityUsage(read(titles, Titles.class), read(names, Names.class));
  }

  private static <T> T read(Path file, Class<T> type) throws IOException {
    try (var in = Files.newBufferedReader(file)) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, type);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  record Titles(List<Title> titles, List<Leader> leaders) {}

  /** One group of title words; see {@code titles.yaml}. */
  record Title(
      List<String> names,
      List<String> classes,
      @Nullable List<String> styles,
      @Nullable String gender,
      @Nullable String kind,
      @Nullable Boolean represents) {
    String kindOrOffice() {
      return kind == null ? "office" : kind;
    }

    boolean representsOrDefault() {
      return represents == null ? kindOrOffice().equals("office") || kindOrOffice().equals("role") : represents;
    }
  }

  /** The class of office that leads these states and bodies; the days as {@code YYYY-MM-DD}. */
  record Leader(
      @JsonProperty("class") String officeClass, List<String> of, @Nullable String from, @Nullable String until) {}

  record Names(
      List<List<String>> spellings,
      List<String> particles,
      List<String> suffixes,
      @JsonProperty("family_name_first") List<String> familyNameFirst,
      @JsonProperty("two_family_names") List<String> twoFamilyNames,
      @JsonProperty("first_name_used") List<String> firstNameUsed) {}
}
