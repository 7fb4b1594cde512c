package org.diplograph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether rules can work: each with an id of its own, words that can stand in a text, and slots that a sentence has. */
final class RuleMeaning {
  private final List<RuleFault> faults = new ArrayList<>();
  private final Map<String, Integer> lineOf = new HashMap<>();

  private RuleMeaning() {}

  /** The faults of the rules in some sections of one file. */
  static List<RuleFault> faults(Map<String, RuleNode> sections) {
    RuleMeaning meaning = new RuleMeaning();
    if (sections.get("contact") instanceof RuleNode contact) {
      contact.list("verbs").forEach(rule -> meaning.checkContact(rule, Slots.OF_VERBS, "a verb"));
      contact.list("nouns").forEach(rule -> meaning.checkContact(rule, Slots.OF_NOUNS, "a noun"));
    }
    if (sections.get("agreements") instanceof RuleNode agreements) {
      agreements.list("acts").forEach(meaning::checkAct);
    }
    if (sections.get("topics") instanceof RuleNode topics) {
      topics.items().forEach(meaning::checkId);
    }
    return meaning.faults;
  }

  private void checkContact(RuleNode rule, KnownWords slots, String trigger) {
    checkId(rule);
    checkTriggers(rule, "lemmas");
    rule.get("lemmas").filter(lemmas -> lemmas.isList() && lemmas.items().isEmpty())
        .ifPresent(lemmas -> faults.add(lemmas.fault("\"lemmas\" is empty; name at least one word that tells of the event")));
    rule.get("roles").ifPresent(roles -> {
      roles.entries().forEach(slot -> checkSlot(slot.key(), slots, trigger));
      if (roles.isMapping() && roles.entries().isEmpty()) {
        faults.add(roles.fault("\"roles\" is empty; say who takes part, as {subject: participant}"));
      }
    });
    rule.list("destination").forEach(slot -> checkSlot(slot, Slots.OF_DESTINATIONS, "a destination"));
  }

  private void checkAct(RuleNode rule) {
    checkId(rule);
    checkTriggers(rule, "verbs");
    checkTriggers(rule, "nouns");
    rule.get("verbs").filter(verbs -> verbs.isList() && verbs.items().isEmpty() && rule.list("nouns").isEmpty())
        .ifPresent(verbs -> faults.add(verbs.fault("\"verbs\" is empty; name at least one word that tells of the act")));
    rule.list("prepositions").forEach(slot -> checkSlot(slot, Slots.OF_AGREEMENTS, "a preposition"));
  }

  private void checkId(RuleNode rule) {
    rule.get("id").ifPresent(id -> {
      if (id.text().isBlank()) {
        faults.add(id.fault("\"id\" is empty"));
        return;
      }
      Integer before = lineOf.putIfAbsent(id.text(), id.line());
      if (before != null) {
        faults.add(id.fault("the id \"%s\" is taken by the rule in line %d".formatted(id.text(), before)));
      }
    });
  }

  /** Words are compared with base forms in lower case, one at a time. */
  private void checkTriggers(RuleNode rule, String key) {
    for (RuleNode word : rule.list(key)) {
      if (word.text().strip().contains(" ")) {
        faults.add(word.fault("\"%s\" is more than one word; name the one, and the others under \"needs\"".formatted(word.text())));
      } else if (!word.text().equals(word.text().toLowerCase(Locale.ROOT))) {
        faults.add(word.fault("\"%s\" must be in lower case".formatted(word.text())));
      }
    }
  }

  private void checkSlot(RuleNode slot, KnownWords known, String of) {
    if (!known.contains(slot.text())) {
      faults.add(slot.fault("unknown slot \"%s\" of %s%s".formatted(slot.text(), of, known.hint(slot.text()))));
    }
  }
}
