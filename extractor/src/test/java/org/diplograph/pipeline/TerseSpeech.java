package org.diplograph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.CleanText;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.OffsetMap;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Span;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Understands lines such as {@code MEETING HELD 2021-06-16 at=oslo within=0 topic=fish finland ada:norway}: type, status, day, and who, each
 * person with a state. Persons and the place {@code inn} are known from the article alone, which tells their names in its own way. Other
 * lines tell nothing.
 */
final class TerseSpeech implements Function<Article, ArticleFindings> {
  private static final List<String> STATES = List.of("finland", "norway", "iceland", "latvia");

  static final EntityLookup AUTHORITY = key -> Optional.ofNullable(authority(key));

  private static @Nullable Entity authority(String key) {
    String name = key.substring(key.indexOf('/') + 1);
    if (key.startsWith("state/") && STATES.contains(name)) {
      return new Entity.State(key, name, List.of(), null, List.of(), List.of(), List.of(), null, null, null, null, null);
    }
    return key.equals("place/oslo") ? new Entity.Place(key, "Oslo", List.of(), null, "capital", "state/norway", null, null) : null;
  }

  static Stages stages() {
    return Stages.of(AUTHORITY, new TerseSpeech());
  }

  @Override
  public ArticleFindings apply(Article article) {
    String text = article.text();
    Map<String, Entity> local = new TreeMap<>();
    List<EventMention> mentions = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n")) {
      if (line.matches("[A-Z]+ [A-Z]+ .*")) {
        mentions.add(mention(article, line, at, mentions, local));
      }
      at += line.length() + 1;
    }
    CleanText clean = new CleanText(article, text, OffsetMap.identity(text.length()),
        List.of(new CleanText.Block(CleanText.Block.Kind.BODY, new Span(0, text.length()))), null, null);
    return new ArticleFindings(clean, List.copyOf(local.values()), mentions, List.of(), List.of());
  }

  private static EventMention mention(Article article, String line, int at, List<EventMention> earlier, Map<String, Entity> local) {
    String[] words = line.split(" ");
    EventType type = EventType.valueOf(words[0]);
    String place = null;
    String partOf = null;
    List<String> topics = new ArrayList<>();
    List<Participation> who = new ArrayList<>();
    Map<String, String> surfaces = new HashMap<>();
    for (String word : List.of(words).subList(3, words.length)) {
      String value = word.substring(word.indexOf('=') + 1);
      if (word.startsWith("at=")) {
        place = place(value, article, local);
      } else if (word.startsWith("within=")) {
        partOf = Integer.parseInt(value) < earlier.size() ? earlier.get(Integer.parseInt(value)).id() : null;
      } else if (word.startsWith("topic=")) {
        topics.add(value);
      } else {
        who.add(participation(word, article, local));
        surfaces.put(who.getLast().actor(), word);
      }
    }
    Evidence evidence = new Evidence(new Span(at, at + line.length()), line, surfaces, List.of("event", "actor"));
    return new EventMention("e-" + at, type, null, Status.valueOf(words[1]), who, when(words[2]), place, null, topics, partOf, null, 0.9, "terse",
        List.of(evidence));
  }

  private static String place(String name, Article article, Map<String, Entity> local) {
    String key = "place/" + name;
    if (AUTHORITY.find(key).isEmpty()) {
      String in = article.id().hashCode() % 2 == 0 ? "place/oslo" : "state/latvia";
      local.put(key, new Entity.Place(key, name + " of " + article.id(), List.of(), null, "venue", in, null, null));
    }
    return key;
  }

  private static Participation participation(String word, Article article, Map<String, Entity> local) {
    int colon = word.indexOf(':');
    if (colon < 0) {
      return new Participation("state/" + word, null, null, Role.PARTICIPANT);
    }
    String key = "person/" + word.substring(0, colon);
    local.put(key, new Entity.Person(key, word + " of " + article.id(), List.of(), null, null, List.of()));
    return new Participation(key, "state/" + word.substring(colon + 1), null, Role.PARTICIPANT);
  }

  private static When when(String word) {
    return word.matches("\\d{4}-\\d\\d-\\d\\d") ? When.day(LocalDate.parse(word), word)
        : word.equals("undated") ? When.UNKNOWN : When.unresolved(word);
  }
}
