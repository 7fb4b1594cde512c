package org.diplograph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An evaluation as JSON, for programs: the numbers without the listing.
 *
 * <pre>{@code
 * {"articles": 16, "lenient": [0.933, 0.622, 0.747], "strict": […],
 *  "events": {"tp": 28, "fp": 2, "fn": 17, "stp": 15, "optional_found": 4}, "slots": {"type": 1.0, …},
 *  "links": [49, 52], "agreements": […], "statements": […], "types": {"Meeting": {"lenient": …}, …}}
 * }</pre>
 *
 * Three numbers are precision, recall and F1; two are how many of how many.
 */
public final class EvaluationJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private EvaluationJson() {}

  public static String of(Evaluation evaluation) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("articles", evaluation.articles().size());
    all.putAll(numbers(evaluation.counts(), evaluation.slots()));
    all.put("links", pair(evaluation.links().share()));
    all.put("agreements", pair(evaluation.agreements().share()));
    all.put("statements", pair(evaluation.statements().share()));
    Map<String, Object> types = new LinkedHashMap<>();
    evaluation.byType().forEach((type, score) -> types.put(type, numbers(score.counts(), score.slots())));
    all.put("types", types);
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> numbers(EventCounts counts, Map<Slot, Share> slots) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("lenient", triple(counts.lenient()));
    numbers.put("strict", triple(counts.strictly()));
    Map<String, Integer> events = new LinkedHashMap<>();
    events.put("tp", counts.found());
    events.put("fp", counts.spurious());
    events.put("fn", counts.missed());
    events.put("stp", counts.strict());
    events.put("optional_found", counts.optional());
    numbers.put("events", events);
    Map<String, Double> rates = new LinkedHashMap<>();
    slots.forEach((slot, share) -> rates.put(slot.label(), share.rate()));
    numbers.put("slots", rates);
    return numbers;
  }

  private static List<Double> triple(Rates rates) {
    return List.of(rates.precision(), rates.recall(), rates.f1());
  }

  private static List<Integer> pair(Share share) {
    return List.of(share.right(), share.all());
  }
}
