package org.diplograph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.diplograph.model.Act;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Entity;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Source;
import org.diplograph.model.Span;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Findings of any shape over texts of any characters; the same seed gives the same findings. */
final class RandomFindings {
  private static final List<String> PIECES =
      List.of("a", "Ø", "😀", "𝔘", "\n", "\t", "\"", "\\", "'", "\r\n", "é", "e\u0301", "\u00a0", "\u2028", "<", "&", "\f", "\u0001", "met ", "漢");

  private final Random random;

  RandomFindings(long seed) {
    random = new Random(seed);
  }

  ArticleFindings next() {
    StringBuilder text = new StringBuilder("Text ");
    for (int i = 0; i < 200; i++) {
      text.append(one(PIECES));
    }
    Article article = new Article("a " + words(), text.toString(), maybe(this::words), maybe(this::day), maybe(this::words), null);
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      mentions.add(mention("e-" + i + one(PIECES), article.text()));
    }
    return new ArticleFindings(NorthernWorld.clean(article), entities(article.text()), mentions, List.of(), List.of());
  }

  private EventMention mention(String id, String text) {
    EventType type = one(List.of(EventType.values()));
    List<Evidence> evidence = many(3, () -> evidence(text));
    evidence.add(evidence(text));
    return new EventMention(id, type, type == EventType.AGREEMENT_ACT ? one(List.of(Act.values())) : null, one(List.of(Status.values())),
        many(12, this::participation), when(), maybe(() -> key("place")), maybe(() -> key("agreement")), set(() -> slug()),
        maybe(() -> "e-0"), maybe(() -> new Source(words(), maybe(() -> key("organization")))), random.nextInt(1001) / 1000.0, "rule." + slug(), evidence);
  }

  private Evidence evidence(String text) {
    int begin = boundary(text, random.nextInt(text.length() - 40));
    int end = boundary(text, begin + 1 + random.nextInt(38));
    end = end == begin ? begin + Character.charCount(text.codePointAt(begin)) : end;
    Map<String, String> surfaces = new TreeMap<>();
    many(3, () -> surfaces.put(key("person"), words()));
    return new Evidence(new Span(begin, end), text.substring(begin, end), surfaces, set(() -> one(List.of("event", "actor", "date"))));
  }

  private static int boundary(String text, int at) {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
  }

  private Participation participation() {
    return new Participation(key("person"), maybe(() -> key("state")), maybe(() -> key("office")), one(List.of(Role.values())));
  }

  private List<Entity> entities(String text) {
    return List.of(
        new Entity.Agreement("agreement/" + slug(), words(), set(this::words), null, maybe(this::kind), when(), set(() -> key("state")),
            maybe(() -> evidence(text))),
        new Entity.Office("office/" + slug(), words(), set(this::words), null, maybe(this::kind), maybe(() -> key("state"))),
        new Entity.Organization("organization/" + slug(), words(), set(this::words), "Q20", maybe(this::kind), maybe(() -> key("state"))),
        new Entity.Person("person/" + slug(), words(), set(this::words), null, maybe(this::words),
            List.of(new Entity.Tenure("office/a", null, day(), null), new Entity.Tenure("office/b", null, null, words()))),
        new Entity.Place("place/" + slug(), words(), set(this::words), null, maybe(this::kind), maybe(() -> key("place")),
            maybe(() -> random.nextInt(1800) / 10.0 - 90), maybe(() -> random.nextInt(3600) / 10.0 - 180)),
        new Entity.State("state/" + slug(), words(), set(this::words), "Q33", set(this::words), set(this::words), set(this::words),
            maybe(() -> key("place")), maybe(() -> "FI"), maybe(() -> "FIN"), maybe(() -> 1800 + random.nextInt(200)), maybe(() -> 987)));
  }

  private When when() {
    LocalDate from = day();
    return one(List.of(When.UNKNOWN, When.unresolved(words()), When.day(from, null), When.day(from, words()),
        new When(from, from.plusDays(random.nextInt(40)), words())));
  }

  private String kind() {
    return one(List.of("treaty", "joint statement", "head of state", "government / cabinet", "well-known kind", "capital"));
  }

  private LocalDate day() {
    return LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String words() {
    return "w" + one(PIECES) + one(PIECES) + random.nextInt(1000);
  }

  private String slug() {
    return "s-" + random.nextInt(100_000);
  }

  private String key(String folder) {
    return folder + "/" + slug();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> List<T> many(int limit, Supplier<T> supplier) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(limit + 1); i > 0; i--) {
      list.add(supplier.get());
    }
    return list;
  }

  private List<String> set(Supplier<String> supplier) {
    return List.copyOf(new TreeSet<>(many(4, supplier)));
  }

  private <T> @Nullable T maybe(Supplier<T> supplier) {
    return random.nextBoolean() ? supplier.get() : null;
  }
}
