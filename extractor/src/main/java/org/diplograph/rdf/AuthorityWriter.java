package org.diplograph.rdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Entity;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the binary form of the authority.
 *
 * <p>Format, version 2, big-endian: magic {@code DIPA}, version; the distinct strings, each with its length in UTF-8; then the body, which names a string by its number
 * and "none" by -1: the entities by key, each with a byte for its kind, its common fields, and those of its kind; the titles; the classes
 * of office that lead states; the groups of spellings; the lists on family names. A list is its size and its members; a day is its epoch
 * day, none is {@link Integer#MIN_VALUE}.
 */
@NullMarked
final class AuthorityWriter {
  private static final int MAGIC = 0x44495041;
  private static final int VERSION = 2;
  private static final int NO_NUMBER = Integer.MIN_VALUE;

  private final OutputStream out;
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 20);
  private final DataOutputStream body = new DataOutputStream(buffer);

  AuthorityWriter(OutputStream out) {
    this.out = out;
  }

  void write(List<AuthorityEntry> entries, AuthorityUsage usage) throws IOException {
    body.writeInt(entries.size());
    for (AuthorityEntry entry : entries) {
      entry(entry);
    }
    usage(usage);
    DataOutputStream file = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    file.writeInt(MAGIC);
    file.writeInt(VERSION);
    file.writeInt(strings.size());
    for (String string : strings.keySet()) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      file.writeInt(bytes.length);
      file.write(bytes);
    }
    buffer.writeTo(file);
    file.flush();
  }

  private void entry(AuthorityEntry entry) throws IOException {
    Entity e = entry.entity();
    body.writeByte(kind(e));
    string(e.key());
    string(e.label());
    strings(e.aliases());
    string(e.wikidata());
    strings(e.closeMatches());
    strings(entry.ambiguous());
    strings(entry.adjectives());
    strings(entry.metonyms());
    switch (e) {
      case Entity.Person p -> person(p);
      case Entity.State s -> state(s);
      case Entity.Organization o -> {
        pair(o.kind(), o.state());
        year(o.from());
        year(o.to());
      }
      case Entity.Office o -> {
        pair(o.officeClass(), o.of());
        strings(entry.styles());
      }
      case Entity.Place p -> {
        pair(p.kind(), p.partOf());
        number(p.lat());
        number(p.lon());
      }
      case Entity.Agreement a -> agreement(a);
    }
  }

  private static int kind(Entity e) {
    return switch (e) {
      case Entity.Person p -> 0;
      case Entity.State s -> 1;
      case Entity.Organization o -> 2;
      case Entity.Office o -> 3;
      case Entity.Place p -> 4;
      case Entity.Agreement a -> 5;
    };
  }

  private void person(Entity.Person p) throws IOException {
    string(p.gender());
    body.writeInt(p.tenures().size());
    for (Entity.Tenure t : p.tenures()) {
      string(t.office());
      day(t.start());
      day(t.end());
      string(t.source());
    }
  }

  private void state(Entity.State s) throws IOException {
    strings(s.nationals());
    string(s.capital());
    pair(s.iso2(), s.iso3());
    year(s.from());
    year(s.to());
  }

  private void agreement(Entity.Agreement a) throws IOException {
    string(a.kind());
    day(a.when().earliest());
    day(a.when().latest());
    strings(a.parties());
  }

  private void usage(AuthorityUsage usage) throws IOException {
    body.writeInt(usage.titles().titles().size());
    for (AuthorityUsage.Title t : usage.titles().titles()) {
      strings(t.names());
      strings(t.classes());
      strings(t.styles() == null ? List.of() : t.styles());
      string(t.gender());
      string(t.kindOrOffice());
      body.writeBoolean(t.representsOrDefault());
    }
    body.writeInt(usage.titles().leaders().size());
    for (AuthorityUsage.Leader l : usage.titles().leaders()) {
      string(l.officeClass());
      strings(l.of());
      day(l.from() == null ? null : LocalDate.parse(l.from()));
      day(l.until() == null ? null : LocalDate.parse(l.until()));
    }
    AuthorityUsage.Names names = usage.names();
    body.writeInt(names.spellings().size());
    for (List<String> group : names.spellings()) {
      strings(group);
    }
    for (List<String> list : List.of(names.particles(), names.suffixes(), names.familyNameFirst(), names.twoFamilyNames(), names.firstNameUsed())) {
      strings(new ArrayList<>(list));
    }
  }

  private void string(@Nullable String value) throws IOException {
    body.writeInt(value == null ? -1 : strings.computeIfAbsent(value, v -> strings.size()));
  }

  private void pair(@Nullable String first, @Nullable String second) throws IOException {
    string(first);
    string(second);
  }

  private void strings(List<String> values) throws IOException {
    body.writeInt(values.size());
    for (String value : values) {
      string(value);
    }
  }

  private void year(@Nullable Integer value) throws IOException {
    body.writeInt(value == null ? NO_NUMBER : value);
  }

  private void day(@Nullable LocalDate value) throws IOException {
    body.writeInt(value == null ? NO_NUMBER : Math.toIntExact(value.toEpochDay()));
  }

  private void number(@Nullable Double value) throws IOException {
    body.writeDouble(value == null ? Double.NaN : value);
  }
}
