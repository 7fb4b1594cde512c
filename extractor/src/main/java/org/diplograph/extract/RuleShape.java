package org.diplograph.extract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.RuleNode.Entry;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;

/**
 * Whether rules have the form of the records in {@link RuleSet}: no keys but theirs, values of their types, and all that must be there.
 * What the values mean is left to {@link RuleMeaning}.
 */
final class RuleShape {
  private static final Map<Class<?>, List<String>> REQUIRED = Map.of(
      RuleSet.ContactRule.class, List.of("id", "type", "lemmas", "roles"),
      AgreementRules.ActRule.class, List.of("id", "act", "verbs"),
      RuleSet.TopicRule.class, List.of("id", "words"),
      RuleSet.Example.class, List.of("text", "yields"));

  private static final Map<Class<?>, String> CHOICES = Map.of(Role.class, "role", EventType.class, "type", Act.class, "act");

  private final List<RuleFault> faults = new ArrayList<>();

  private RuleShape() {}

  /** The faults of a mapping that should have the keys of a record. */
  static List<RuleFault> faults(RuleNode root, String name, Type type) {
    RuleShape shape = new RuleShape();
    shape.check(root, name, type);
    return shape.faults;
  }

  private void check(RuleNode node, String name, Type type) {
    switch (type) {
      case Class<?> c when c.isRecord() -> checkRecord(node, name, c);
      case Class<?> c when c.isEnum() -> checkChoice(node, c);
      case Class<?> c when c == boolean.class ->
          require(node.text().matches("true|false"), node, "\"" + name + "\" needs true or false");
      case Class<?> c when c == int.class -> require(node.text().matches("\\d{1,3}"), node, "\"" + name + "\" needs a number, such as 2");
      case ParameterizedType p when p.getRawType() == Map.class -> checkMap(node, name, p.getActualTypeArguments()[1]);
      case ParameterizedType p -> checkList(node, name, p.getActualTypeArguments()[0]);
      default -> require(node.isText(), node, "\"" + name + "\" needs words; put them in quotes where they have a colon or brackets");
    }
  }

  private void require(boolean holds, RuleNode node, String message) {
    if (!holds) {
      faults.add(node.fault(message));
    }
  }

  private void checkRecord(RuleNode node, String name, Class<?> type) {
    if (!node.isMapping()) {
      faults.add(node.fault("\"" + name + "\" needs keys with values: " + String.join(", ", keys(type))));
      return;
    }
    requireDifferentKeys(node);
    KnownWords known = new KnownWords(keys(type));
    for (Entry entry : node.entries()) {
      String key = entry.key().text();
      Arrays.stream(type.getRecordComponents()).filter(c -> c.getName().equals(key)).findFirst().ifPresentOrElse(
          c -> check(entry.value(), key, c.getGenericType()),
          () -> faults.add(entry.key().fault("unknown key \"" + key + "\"" + known.hint(key))));
    }
    REQUIRED.getOrDefault(type, List.of()).stream().filter(key -> node.get(key).isEmpty())
        .forEach(key -> faults.add(node.fault("\"" + key + "\" is missing")));
  }

  private static List<String> keys(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private void requireDifferentKeys(RuleNode node) {
    Set<String> seen = new HashSet<>();
    node.entries().stream().map(Entry::key).filter(key -> !seen.add(key.text()))
        .forEach(key -> faults.add(key.fault("the key \"" + key.text() + "\" stands here twice")));
  }

  private void checkChoice(RuleNode node, Class<?> type) {
    KnownWords known = new KnownWords(Stream.of(type.getEnumConstants()).filter(c -> c != EventType.AGREEMENT_ACT)
        .map(c -> c.toString().toLowerCase(Locale.ROOT)).toList());
    String word = node.text().toLowerCase(Locale.ROOT);
    require(known.contains(word), node,
        "unknown " + CHOICES.getOrDefault(type, "word") + " \"" + node.text() + "\"" + known.hint(word));
  }

  private void checkMap(RuleNode node, String name, Type values) {
    require(node.isMapping(), node, "\"" + name + "\" needs keys with values, as {key: value}");
    requireDifferentKeys(node);
    node.entries().forEach(e -> check(e.value(), e.key().text(), values));
  }

  private void checkList(RuleNode node, String name, Type items) {
    require(node.isList(), node, "\"" + name + "\" needs a list, as [one, two]");
    node.items().forEach(item -> check(item, name, items));
  }
}
