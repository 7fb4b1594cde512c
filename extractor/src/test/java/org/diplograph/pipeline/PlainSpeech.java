package org.diplograph.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.diplograph.article.ReadResult;
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

/**
 * Understands articles of one sentence, {@code Finland met Norway on 2021-06-16}, without any language model; also {@code plans-to-meet},
 * {@code calls-off}, {@code puts-off} and {@code denies-meeting}, and {@code on an unknown day}. Those that say
 * {@code breaks}, {@code overflows}, {@code invents} or {@code exaggerates} make it do just that.
 */
final class PlainSpeech implements Function<Article, ArticleFindings> {
  static final EntityLookup AUTHORITY = key -> Optional.ofNullable(Map.<String, Entity>of(
      "state/finland", state("Finland", "Q33"), "state/norway", state("Norway", "Q20")).get(key));

  private static final Map<String, Status> STATUSES = Map.of(
      "met", Status.HELD, "plans-to-meet", Status.PLANNED, "calls-off", Status.CANCELLED, "puts-off", Status.POSTPONED,
      "denies-meeting", Status.DENIED);

  private static Entity.State state(String name, String item) {
    return new Entity.State(
        "state/" + name.toLowerCase(Locale.ROOT), name, List.of(), item, List.of(), List.of(), List.of(), null, null, null, null, null);
  }

  static Stages stages() {
    return Stages.of(AUTHORITY, new PlainSpeech());
  }

  static ReadResult read(String id, String text) {
    return new ReadResult.Read(new Article(id, text, null, null, null, null), id + ".txt");
  }

  @Override
  public ArticleFindings apply(Article article) {
    String text = article.text();
    if (text.contains("breaks")) {
      throw new IllegalArgumentException("broken on purpose");
    }
    if (text.contains("overflows")) {
      overflow(0);
    }
    String[] words = text.split(" ");
    CleanText clean = new CleanText(article, text, OffsetMap.identity(text.length()),
        List.of(new CleanText.Block(CleanText.Block.Kind.BODY, new Span(0, text.length()))), null, null);
    return new ArticleFindings(clean, List.of(), STATUSES.containsKey(words[1]) ? List.of(meeting(text, words)) : List.of(), List.of(), List.of());
  }

  private static EventMention meeting(String text, String[] words) {
    Participation first = party(words[0]);
    Participation second = party(words[2]);
    Evidence evidence = new Evidence(new Span(0, text.length()), text.contains("invents") ? text.replace('m', 'n') : text,
        Map.of(first.actor(), words[0], second.actor(), words[2]), List.of("event", "actor", "date"));
    return new EventMention("e-0-meeting", EventType.MEETING, null, STATUSES.get(words[1]), List.of(first, second), when(words[4]), null, null, List.of(), null, null, text.contains("exaggerates") ? 7 : 0.9, "meet",
        List.of(evidence));
  }

  private static When when(String word) {
    return word.matches("\\d{4}-\\d\\d-\\d\\d") ? When.day(LocalDate.parse(word), word) : When.unresolved(word);
  }

  private static Participation party(String name) {
    return new Participation("state/" + name.toLowerCase(Locale.ROOT), null, null, Role.PARTICIPANT);
  }

  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }
}
