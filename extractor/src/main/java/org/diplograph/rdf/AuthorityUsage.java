package org.diplograph.rdf;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** How titles and names are used, as {@code titles.yaml} and {@code names.yaml} say. */
@NullMarked
record AuthorityUsage(Titles titles, Names names) {
  /** From files; in place of one that is null the file that comes with the program. */
  static AuthorityUsage read(@Nullable Path titles, @Nullable Path names) throws IOException {
    return new AuthorityUsage(read(titles, "titles.yaml", Titles.class), read(names, "names.yaml", Names.class));
  }

  private static <T> T read(@Nullable Path file, String name, Class<T> type) throws IOException {
    if (file == null) {
      return OntologyFiles.open("authority/" + name, in -> parse(in, name, type));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in, file.toString(), type);
    }
  }

  private static <T> T parse(InputStream in, String name, Class<T> type) throws IOException {
    try {
      return new ObjectMapper(new YAMLFactory()).readValue(in, type);
    } catch (JsonProcessingException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
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
