package org.diplograph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.Entity;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that one article speaks of: which of its words mean the same one. "The accord" is the agreement last spoken of that
 * it can be; "the 2015 agreement" is one of that year.
 */
final class AgreementRegister {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final List<Group> groups = new ArrayList<>();
  private final Map<AgreementMention, Group> groupOf = new HashMap<>();

  /** One agreement and all the words for it. */
  static final class Group {
    final List<AgreementMention> mentions = new ArrayList<>();
    final Set<String> parties = new LinkedHashSet<>();
    Entity.@Nullable Agreement known;
    @Nullable String body;
    @Nullable When concluded;

    int year() {
      return mentions.stream().mapToInt(AgreementMention::year).max().orElse(0);
    }
  }

  /** Takes the next mention, in the order of the text. */
  void add(AgreementMention mention) {
    Group group = groups.reversed().stream().filter(g -> g.body == null && mention.body() == null ? same(g, mention)
        : g.body != null && g.body.equals(mention.body())).findFirst().orElse(null);
    if (group == null) {
      group = new Group();
      groups.add(group);
    }
    group.mentions.add(mention);
    group.parties.addAll(mention.parties());
    if (group.known == null) {
      group.known = mention.known();
    }
    group.body = mention.body();
    groupOf.put(mention, group);
  }

  /** Takes a mention that an act met, such as a pronoun, where it is not known yet. */
  void meet(AgreementMention mention) {
    if (!groupOf.containsKey(mention)) {
      add(mention);
    }
  }

  Group of(AgreementMention mention) {
    return groupOf.get(mention);
  }

  List<Group> groups() {
    return groups;
  }

  private static boolean same(Group group, AgreementMention mention) {
    if (mention.known() != null && group.known != null) {
      return mention.known().key().equals(group.known.key());
    }
    if (mention.year() != 0 && group.year() != 0 && mention.year() != group.year()) {
      return false;
    }
    if (group.mentions.stream().allMatch(AgreementMention::headline) && compatible(group, mention)) {
      return true;
    }
    boolean sameLabel = group.mentions.stream().anyMatch(m -> m.label().equalsIgnoreCase(mention.label()));
    if (sameLabel && mention.definite()) {
      return true;
    }
    return mention.definite() && isBare(mention) && compatible(group, mention);
  }

  /** Words that say no more than what kind of document it is: "the deal", "the 2015 agreement", "the landmark accord". */
  private static boolean isBare(AgreementMention mention) {
    String label = mention.label().toLowerCase(Locale.ROOT).replaceAll("\\b(19|20)\\d\\d\\b", "").strip();
    return mention.last() - mention.first() <= 2 && label.split(" ").length <= 2 && mention.parties().isEmpty();
  }

  private static boolean compatible(Group group, AgreementMention mention) {
    return group.mentions.stream().anyMatch(m -> m.kind().equals(mention.kind()) || kin(m.kind(), mention.kind()));
  }

  private static boolean kin(String a, String b) {
    return GRAMMAR.bilateral().contains(a) && GRAMMAR.bilateral().contains(b) || a.equals("truce") && GRAMMAR.bilateral().contains(b);
  }
}
