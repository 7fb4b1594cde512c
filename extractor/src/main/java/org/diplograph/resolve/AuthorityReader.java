package org.diplograph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Entity;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Reads the binary form of the authority; its format stands with {@code AuthorityWriter} in package {@code rdf}, which writes it. */
final class AuthorityReader {
  private static final int MAGIC = 0x44495041;
  private static final int VERSION = 2;
  private static final int NO_NUMBER = Integer.MIN_VALUE;

  private final ByteBuffer in;
  private String[] strings = new String[0];

  AuthorityReader(InputStream in) throws IOException {
    this.in = ByteBuffer.wrap(in.readAllBytes());
  }

  AuthorityData read() throws IOException {
    try {
      return readAll();
    } catch (BufferUnderflowException e) {
      throw new IOException("the authority in binary form is cut off; build it again", e);
    }
  }

  private AuthorityData readAll() throws IOException {
    if (in.getInt() != MAGIC) {
      throw new IOException("not an authority in binary form; build it again with the project's build");
    }
    int version = in.getInt();
    if (version != VERSION) {
      throw new IOException("the authority has format " + version + ", this program reads " + VERSION + "; build both together");
    }
    strings = new String[in.getInt()];
    for (int i = 0; i < strings.length; i++) {
      int length = in.getInt();
      strings[i] = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    return new AuthorityData(list(this::entry), titles(), list(this::leader), list(this::strings),
        new AuthorityData.FamilyNames(strings(), strings(), strings(), strings(), strings()));
  }

  private AuthorityData.Entry entry() throws IOException {
    int kind = in.get();
    Names n = new Names(needed(), needed(), strings(), string(), strings());
    List<String> ambiguous = strings();
    List<String> adjectives = strings();
    List<String> metonyms = strings();
    List<String> styles = List.of();
    Entity entity;
    if (kind == 3) {
      entity = new Entity.Office(n.key, n.label, n.aliases, n.wikidata, n.closeMatches, string(), string());
      styles = strings();
    } else {
      entity = entity(kind, n, adjectives, metonyms);
    }
    return new AuthorityData.Entry(entity, ambiguous, adjectives, metonyms, styles);
  }

  private Entity entity(int kind, Names n, List<String> adjectives, List<String> metonyms) throws IOException {
    return switch (kind) {
      case 0 -> new Entity.Person(n.key, n.label, n.aliases, n.wikidata, string(), list(this::tenure));
      case 1 -> new Entity.State(n.key, n.label, n.aliases, n.wikidata, adjectives, strings(), metonyms, string(), string(), string(),
          number(), number());
      case 2 -> new Entity.Organization(n.key, n.label, n.aliases, n.wikidata, string(), string(), number(), number());
      case 4 -> new Entity.Place(n.key, n.label, n.aliases, n.wikidata, n.closeMatches, string(), string(), coordinate(), coordinate());
      case 5 -> new Entity.Agreement(n.key, n.label, n.aliases, n.wikidata, string(), new When(day(), day(), null), strings(), null);
      default -> throw new IOException("the authority has an entity of the unknown kind " + kind);
    };
  }

  private record Names(String key, String label, List<String> aliases, @Nullable String wikidata, List<String> closeMatches) {}

  private Entity.Tenure tenure() throws IOException {
    return new Entity.Tenure(needed(), day(), day(), string());
  }

  private List<Title> titles() throws IOException {
    List<Title> titles = new ArrayList<>();
    int groups = in.getInt();
    for (int i = 0; i < groups; i++) {
      List<String> phrases = strings();
      Title group = new Title(0, "", Title.Kind.OFFICE, strings(), strings(), string(), false, false);
      Title.Kind kind = Title.Kind.of(needed());
      boolean represents = in.get() != 0;
      for (String phrase : phrases) {
        titles.add(new Title(0, phrase, kind, group.officeClasses(), group.styles(), group.gender(), represents, false));
      }
    }
    return titles;
  }

  private AuthorityData.Leader leader() throws IOException {
    return new AuthorityData.Leader(needed(), strings(), day(), day());
  }

  private interface Item<T> {
    T read() throws IOException;
  }

  private <T> List<T> list(Item<T> item) throws IOException {
    int size = in.getInt();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.read());
    }
    return items;
  }

  private List<String> strings() throws IOException {
    int size = in.getInt();
    if (size == 0) {
      return List.of();
    }
    String[] values = new String[size];
    for (int i = 0; i < size; i++) {
      values[i] = strings[in.getInt()];
    }
    return List.of(values);
  }

  private @Nullable String string() throws IOException {
    int number = in.getInt();
    return number < 0 ? null : strings[number];
  }

  private String needed() throws IOException {
    return strings[in.getInt()];
  }

  private @Nullable LocalDate day() throws IOException {
    int day = in.getInt();
    return day == NO_NUMBER ? null : LocalDate.ofEpochDay(day);
  }

  private @Nullable Integer number() throws IOException {
    int number = in.getInt();
    return number == NO_NUMBER ? null : number;
  }

  private @Nullable Double coordinate() throws IOException {
    double value = in.getDouble();
    return Double.isNaN(value) ? null : value;
  }
}
