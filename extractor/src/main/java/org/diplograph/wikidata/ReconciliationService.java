package org.diplograph.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diplograph.wikidata.Subject.Days;
import org.jspecify.annotations.Nullable;

/**
 * A service that speaks the W3C Reconciliation API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/),
 * as many libraries and registers have one. It is asked for many names at once, by name only, since what else can be asked differs from
 * service to service.
 */
public final class ReconciliationService implements CandidateSource {
  /** Where the manifest does not say how many queries it takes at once. */
  private static final int BATCH = 20;

  private final PoliteClient client;
  private final Answers answers;
  private final URI address;
  private final LinkingRules rules;

  public ReconciliationService(PoliteClient client, Answers answers, URI address, LinkingRules rules) {
    this.client = client;
    this.answers = answers;
    this.address = address;
    this.rules = rules;
  }

  @Override
  public List<Found> find(List<Subject> subjects) {
    Manifest manifest;
    try {
      manifest = manifest();
    } catch (ServiceException e) {
      return subjects.stream().map(subject -> Found.of(subject, e)).toList();
    }
    Map<String, JsonNode> results = new HashMap<>();
    Map<String, ServiceException> failures = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String text : subjects.stream().flatMap(subject -> rules.questions(subject).stream()).distinct().toList()) {
      answers.find(name(text)).ifPresentOrElse(known -> results.put(text, known), () -> unknown.add(text));
    }
    for (int i = 0; i < unknown.size(); i += manifest.batch()) {
      List<String> batch = unknown.subList(i, Math.min(i + manifest.batch(), unknown.size()));
      try {
        results.putAll(ask(batch));
      } catch (ServiceException e) {
        batch.forEach(text -> failures.put(text, e));
      }
    }
    return subjects.stream().map(subject -> gather(subject, manifest, results, failures)).toList();
  }

  /** What the service says of itself. */
  private record Manifest(String identifiers, int batch) {}

  private Manifest manifest() throws ServiceException {
    Question question = Question.get(address, Map.of());
    Optional<JsonNode> known = answers.find("manifest");
    JsonNode manifest = known.isPresent() ? known.get() : client.ask(question);
    String identifiers = manifest.path("identifierSpace").asText();
    if (!identifiers.matches("https?://.+")) {
      throw new ServiceException.NoMore("%s does not say where its identifiers belong (identifierSpace); is it a reconciliation service?"
          .formatted(address));
    }
    if (known.isEmpty()) {
      answers.keep("manifest", question.text(), manifest);
    }
    return new Manifest(identifiers, manifest.path("batchSize").asInt(BATCH));
  }

  private Map<String, JsonNode> ask(List<String> texts) throws ServiceException {
    ObjectNode queries = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < texts.size(); i++) {
      queries.putObject("q" + i).put("query", texts.get(i)).put("limit", rules.candidates());
    }
    Question question = Question.post(address, Map.of("queries", queries.toString()));
    JsonNode answer = client.ask(question);
    Map<String, JsonNode> results = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      JsonNode result = answer.path("q" + i);
      if (result.path("result").isArray()) {
        answers.keep(name(texts.get(i)), texts.get(i), result);
        results.put(texts.get(i), result);
      }
    }
    return results;
  }

  private static String name(String text) {
    return Answers.name("reconcile", text);
  }

  private Found gather(
      Subject subject, Manifest manifest, Map<String, JsonNode> results, Map<String, ServiceException> failures) {
    Map<String, Candidate> candidates = new HashMap<>();
    for (String text : rules.questions(subject)) {
      ServiceException failure = failures.get(text);
      if (failure != null) {
        return Found.of(subject, failure);
      }
      @Nullable JsonNode result = results.get(text);
      if (result == null) {
        return new Found.Failure(subject, address.getAuthority() + " left the query out of its answer");
      }
      result.path("result").forEach(hit -> candidates.merge(hit.path("id").asText(), candidate(hit, manifest),
          (one, other) -> one.matched() ? one : other));
    }
    return new Found.Candidates(subject, List.copyOf(candidates.values()));
  }

  private static Candidate candidate(JsonNode hit, Manifest manifest) {
    List<String> types = new ArrayList<>();
    hit.path("type").forEach(type -> types.add(type.isObject() ? type.path("name").asText(type.path("id").asText()) : type.asText()));
    return new Candidate(manifest.identifiers() + hit.path("id").asText(), hit.path("name").asText(), List.of(),
        hit.path("description").asText(), types, List.of(), List.of(), List.of(), List.of(), List.of(), new Days(null, null), null,
        hit.path("match").asBoolean());
  }
}
