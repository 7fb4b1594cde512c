package org.diplograph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Entity;
import org.diplograph.model.EventMention;
import org.diplograph.model.Evidence;
import org.diplograph.model.Participation;
import org.diplograph.model.Span;
import org.diplograph.model.StatementMention;

/**
 * Checks that nothing is invented: every quote equals the article's text at its offsets, every claimed actor is named by some
 * sentence of the claim, and the words that name an actor stand in that sentence. It runs on every build.
 *
 * <p>Example: a mention whose quote was taken one character too late gives {@code e-1204-meeting quote: not the text at 120 to
 * 164 …}. It says nothing of whether the sentence means what the mention claims.
 */
public final class EvidenceCheck {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What does not hold, in the order of the findings; {@link Violation#node} is the id of the mention, or the key of the agreement. */
  public List<Violation> check(ArticleFindings findings) {
    String text = findings.source().article().text();
    List<Violation> violations = new ArrayList<>();
    findings.events().forEach(mention -> event(mention, text, reporter(mention.id(), violations)));
    findings.statements().forEach(mention -> statement(mention, text, reporter(mention.id(), violations)));
    for (Entity entity : findings.entities()) {
      if (entity instanceof Entity.Agreement agreement && agreement.evidence() != null) {
        evidence(agreement.evidence(), text, reporter(agreement.key(), violations));
      }
    }
    return List.copyOf(violations);
  }

  private static void event(EventMention mention, String text, BiConsumer<String, String> report) {
    Set<String> named = new HashSet<>();
    for (Evidence evidence : mention.evidence()) {
      evidence(evidence, text, report);
      named.addAll(evidence.surfaces().keySet());
    }
    for (Participation participation : mention.participations()) {
      if (!named.contains(participation.actor())) {
        report.accept("actor", "no sentence of it names " + participation.actor());
      }
    }
  }

  private static void statement(StatementMention mention, String text, BiConsumer<String, String> report) {
    quote(mention.words(), mention.span(), text, report);
    evidence(mention.evidence(), text, report);
    if (!mention.evidence().surfaces().containsKey(mention.speaker())) {
      report.accept("speaker", "its sentence does not name " + mention.speaker());
    }
  }

  private static void evidence(Evidence evidence, String text, BiConsumer<String, String> report) {
    quote(evidence.quote(), evidence.span(), text, report);
    for (Map.Entry<String, String> surface : new TreeMap<>(evidence.surfaces()).entrySet()) {
      if (surface.getValue().isBlank() || !spaced(evidence.quote()).contains(spaced(surface.getValue()))) {
        report.accept("surface", "\"" + surface.getValue() + "\", said to name " + surface.getKey()
            + ", does not stand in \"" + shortened(evidence.quote()) + "\"");
      }
    }
  }

  private static void quote(String quote, Span span, String text, BiConsumer<String, String> report) {
    if (quote.isBlank()) {
      report.accept("quote", "empty");
    } else if (span.end() > text.length()) {
      report.accept("quote", "ends at " + span.end() + ", but the text has " + text.length() + " characters");
    } else if (!span.of(text).equals(quote)) {
      report.accept("quote", "not the text at " + span.begin() + " to " + span.end() + ": quoted \"" + shortened(quote)
          + "\", the text has \"" + shortened(span.of(text)) + "\"");
    } else if (splitsPair(text, span.begin()) || splitsPair(text, span.end())) {
      report.accept("quote", "begins or ends inside a character of two UTF-16 units");
    }
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** A name may run over the end of a line in the text as read. */
  private static String spaced(String words) {
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  private static String shortened(String words) {
    return words.length() <= 80 ? words : words.substring(0, 77) + "…";
  }

  private static BiConsumer<String, String> reporter(String node, List<Violation> violations) {
    return (path, message) -> violations.add(new Violation(node, path, message, Violation.Severity.VIOLATION));
  }
}
