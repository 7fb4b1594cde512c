package org.diplograph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.EventMention;
import org.diplograph.model.Participation;

/**
 * What was found in a text, in the words of a rule's example: {@code meeting held Kenya Uganda}, {@code statement Kenya}. Persons are
 * told by the party that they stand for.
 */
public final class ExampleYield {
  private final EntityLookup authority;

  public ExampleYield(EntityLookup authority) {
    this.authority = authority;
  }

  /** Type or act, status, and parties by name. */
  public List<String> events(ArticleFindings findings) {
    return findings.events().stream().map(event -> told(event, findings)).toList();
  }

  /** The state that the speaker stands for, or else the speaker. */
  public List<String> statements(ArticleFindings findings) {
    return findings.statements().stream().map(s -> "statement " + party(s.speaker(), findings)).toList();
  }

  /** The topics of its events and statements. */
  public List<String> topics(ArticleFindings findings) {
    return Stream.concat(findings.events().stream().flatMap(e -> e.topics().stream()),
        findings.statements().stream().flatMap(s -> s.topics().stream())).distinct().sorted().toList();
  }

  /** What an example of a kind compares. */
  public List<String> of(RuleFile.Example.Kind kind, ArticleFindings findings) {
    return switch (kind) {
      case EVENTS -> events(findings);
      case STATEMENTS -> statements(findings);
      case TOPICS -> topics(findings);
    };
  }

  private String told(EventMention event, ArticleFindings findings) {
    TreeSet<String> parties = new TreeSet<>();
    for (Participation p : event.participations()) {
      if (p.behalf() != null) {
        parties.add(label(p.behalf(), findings));
      } else if (!p.actor().startsWith("person/")) {
        parties.add(label(p.actor(), findings));
      }
    }
    String type = event.act() == null ? event.type().name() : event.act().name();
    return ((type + " " + event.status()).toLowerCase(Locale.ROOT) + " " + String.join(" ", parties)).strip();
  }

  private String party(String speaker, ArticleFindings findings) {
    Optional<Entity> person = find(speaker, findings);
    Optional<String> state = person.filter(Entity.Person.class::isInstance).map(Entity.Person.class::cast)
        .flatMap(p -> p.tenures().stream().findFirst()).flatMap(tenure -> find(tenure.office(), findings))
        .map(office -> office instanceof Entity.Office o ? o.of() : null).flatMap(of -> find(of, findings))
        .map(of -> of instanceof Entity.Organization o && o.state() != null ? label(o.state(), findings) : of.label());
    return state.orElseGet(() -> label(speaker, findings));
  }

  private String label(String key, ArticleFindings findings) {
    return find(key, findings).map(Entity::label).orElse(key);
  }

  private Optional<Entity> find(String key, ArticleFindings findings) {
    return authority.find(key).or(() -> findings.entities().stream().filter(e -> e.key().equals(key)).findFirst());
  }
}
