package org.diplograph.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping, list or word of a file of rules, which knows where it stands: {@code RuleNode.parse(name, text).get("contact")}. */
record RuleNode(String file, Node node) {
  /** A key of a mapping, and what it has. */
  record Entry(RuleNode key, RuleNode value) {}

  static RuleNode parse(String file, String text) {
    try {
      @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root == null) {
        throw new RuleFileException(List.of(new RuleFault(file, 1, 1, "there are no rules in this file")));
      }
      return new RuleNode(file, root);
    } catch (MarkedYAMLException e) {
      throw new RuleFileException(List.of(new RuleFault(
          file, e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1, "this is not YAML: " + e.getProblem())));
    } catch (YAMLException e) {
      throw new RuleFileException(List.of(new RuleFault(file, 0, 0, "this is not YAML: " + e.getMessage().lines().findFirst().orElse(""))));
    }
  }

  RuleFault fault(String message) {
    return new RuleFault(file, line(), node.getStartMark().getColumn() + 1, message);
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isText() {
    return node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
  }

  /** The word; empty for what is none. */
  String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The items of a list; none for what is no list. */
  List<RuleNode> items() {
    return node instanceof SequenceNode list ? list.getValue().stream().map(n -> new RuleNode(file, n)).toList() : List.of();
  }

  /** The entries of a mapping; none for what is no mapping. */
  List<Entry> entries() {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream().map(t -> new Entry(new RuleNode(file, t.getKeyNode()), new RuleNode(file, t.getValueNode()))).toList()
        : List.of();
  }

  Optional<RuleNode> get(String key) {
    return entries().stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
  }

  /** The items of the list under a key; none where there is no such list. */
  List<RuleNode> list(String key) {
    return get(key).map(RuleNode::items).orElse(List.of());
  }

  /** The same without places; of a tree that was found to be in order, as one that contains itself has no end. */
  JsonNode json() {
    if (isMapping()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      entries().forEach(e -> object.set(e.key().text(), e.value().json()));
      return object;
    }
    if (isList()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      items().forEach(item -> array.add(item.json()));
      return array;
    }
    return JsonNodeFactory.instance.textNode(text());
  }
}
