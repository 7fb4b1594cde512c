package org.diplograph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.model.Entity;
import org.diplograph.model.Evidence;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that one article speaks of: which of its words mean the same one. "The accord" is the agreement last spoken of that
 * it can be; "the 2015 agreement" is one of that year.
 */
final class AgreementRegister {
  private static final Set<String> BILATERAL = Set.of("deal", "accord", "agreement", "pact", "treaty", "settlement");

  private final List<Group> groups = new ArrayList<>();
  private final Map<AgreementMention, Group> groupOf = new HashMap<>();

  /** One agreement and all the words for it. */
  static final class Group {
    final List<AgreementMention> mentions = new ArrayList<>();
    final Set<String> parties = new LinkedHashSet<>();
    Entity.@Nullable Agreement known;
    @Nullable When concluded;

    int year() {
      return mentions.stream().mapToInt(AgreementMention::year).max().orElse(0);
    }
  }

  /** Takes the next mention, in the order of the text. */
  void add(AgreementMention mention) {
    Group group = groups.reversed().stream().filter(g -> same(g, mention)).findFirst().orElse(null);
    if (group == null) {
      group = new Group();
      groups.add(group);
    }
    group.mentions.add(mention);
    group.parties.addAll(mention.parties());
    if (group.known == null) {
      group.known = mention.known();
    }
    groupOf.put(mention, group);
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
    return BILATERAL.contains(a) && BILATERAL.contains(b) || a.equals("truce") && BILATERAL.contains(b);
  }

  /**
   * The agreement as an entity: the authority's own, or one made from what the article says.
   *
   * @param article id of the article, which tells apart agreements that their words do not
   */
  static Entity.Agreement entity(Group group, String article, @Nullable Evidence evidence) {
    if (group.known != null) {
      return group.known;
    }
    AgreementMention first = group.mentions.getFirst();
    String label = group.mentions.stream().map(AgreementMention::label).max(Comparator.comparingInt(AgreementRegister::weight)).orElseThrow();
    Set<String> aliases = new TreeSet<>();
    for (AgreementMention m : group.mentions) {
      aliases.add(m.label());
      String[] words = m.label().split(" ");
      int kindWords = m.last() - m.first() + 1;
      aliases.add(String.join(" ", List.of(words).subList(0, Math.min(kindWords, words.length))));
      aliases.add(m.kind());
    }
    aliases.remove(label);
    When when = group.concluded != null && group.concluded.isKnown() ? group.concluded : year(group.year());
    return new Entity.Agreement(
        "agreement/" + slug(group, label, when, article), label, List.copyOf(aliases), null, first.kind(), when,
        group.parties.stream().sorted().toList(), evidence);
  }

  private static int weight(String label) {
    return Math.min(label.length(), 60);
  }

  private static When year(int year) {
    return year == 0
        ? When.UNKNOWN
        : new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
  }

  /** Two parties, kind and year name an agreement across articles; less than that names it within one. */
  private static String slug(Group group, String label, When when, String article) {
    String kind = group.mentions.getFirst().kind();
    List<String> parties = group.parties.stream().map(p -> p.substring(p.indexOf('/') + 1)).sorted().limit(4).toList();
    if (parties.size() >= 2 && when.earliest() != null) {
      return String.join("-", parties) + "-" + kind + "-" + when.earliest().getYear();
    }
    return slugged(label) + "-" + slugged(article);
  }

  private static String slugged(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.length() > 60 ? slug.substring(0, 60).replaceAll("-$", "") : slug;
  }
}
