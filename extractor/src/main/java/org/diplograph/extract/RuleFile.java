package org.diplograph.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file of rules, read once and found to be in order.
 *
 * <p>Example: {@code RuleSet.load(List.of(RuleFile.read(Path.of("my-rules.yaml"))))}.
 */
public final class RuleFile {
  private final String name;
  private final String text;
  private final RuleNode root;

  private RuleFile(String name, String text, RuleNode root) {
    this.name = name;
    this.text = text;
    this.root = root;
  }

  /**
   * A sentence of a rule and what it must yield.
   *
   * @param place where it stands, as {@code my-rules.yaml:12:9}
   * @param rule the id of its rule; the name of the section for one of no rule
   * @param kind what is yielded
   */
  public record Example(String place, String rule, Kind kind, String text, List<String> yields) {
    /** What an example is about. */
    public enum Kind {
      EVENTS,
      STATEMENTS,
      TOPICS
    }

    public Example {
      yields = List.copyOf(yields);
    }
  }

  /**
   * Reads a user's own rules.
   *
   * @throws RuleFileException when it cannot be read, or something in it is wrong
   */
  public static RuleFile read(Path file) {
    String name = file.toString();
    String text = text(file, name);
    RuleNode root = RuleNode.parse(name, text);
    List<RuleFault> faults = new ArrayList<>(RuleShape.faults(root, "a file of rules", RuleSet.class));
    Map<String, RuleNode> sections = new LinkedHashMap<>();
    root.entries().forEach(e -> sections.put(e.key().text(), e.value()));
    faults.addAll(RuleMeaning.faults(sections));
    refuse(faults);
    return new RuleFile(name, text, root);
  }

  /** Reads a section of the rules that come with the program. */
  static RuleFile builtIn(String section, Class<? extends Record> shape) {
    String name = "rules/" + section + ".yaml";
    try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing: the program's jar is not complete; build it again");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      RuleNode root = RuleNode.parse(name, text);
      List<RuleFault> faults = new ArrayList<>(RuleShape.faults(root, section, shape));
      faults.addAll(RuleMeaning.faults(Map.of(section, root.get(section).orElse(root))));
      refuse(faults);
      return new RuleFile(name, text, root);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String text(Path file, String name) {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file");
    } catch (CharacterCodingException e) {
      throw unreadable(name, "this is not text in UTF-8");
    } catch (IOException e) {
      throw unreadable(name, "cannot be read: " + e.getMessage());
    }
  }

  private static RuleFileException unreadable(String name, String message) {
    return new RuleFileException(List.of(new RuleFault(name, 0, 0, message)));
  }

  private static void refuse(List<RuleFault> faults) {
    if (!faults.isEmpty()) {
      throw new RuleFileException(
          faults.stream().sorted(Comparator.comparingInt(RuleFault::line).thenComparingInt(RuleFault::column)).toList());
    }
  }

  /** As it was given. */
  public String name() {
    return name;
  }

  /** All that is in it. */
  public String text() {
    return text;
  }

  JsonNode json() {
    return root.json();
  }

  /** The examples of its rules, in their order. */
  public List<Example> examples() {
    List<Example> all = new ArrayList<>();
    for (String list : List.of("contact/verbs", "contact/nouns", "agreements/acts")) {
      String[] path = list.split("/");
      root.get(path[0]).stream().flatMap(section -> section.list(path[1]).stream())
          .forEach(rule -> examples(rule, rule.get("id").map(RuleNode::text).orElse(""), Example.Kind.EVENTS).forEach(all::add));
    }
    root.get("speech").stream().flatMap(speech -> examples(speech, "speech", Example.Kind.STATEMENTS)).forEach(all::add);
    root.list("topics").forEach(topic ->
        examples(topic, topic.get("id").map(RuleNode::text).orElse(""), Example.Kind.TOPICS).forEach(all::add));
    return List.copyOf(all);
  }

  private static Stream<Example> examples(RuleNode rule, String id, Example.Kind kind) {
    return rule.list("examples").stream().map(e -> {
      RuleFault here = e.fault("");
      return new Example(here.file() + ":" + here.line() + ":" + here.column(), id, kind,
          e.get("text").map(RuleNode::text).orElse(""), e.list("yields").stream().map(RuleNode::text).toList());
    });
  }
}
