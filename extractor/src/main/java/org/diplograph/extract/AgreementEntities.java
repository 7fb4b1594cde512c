package org.diplograph.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.extract.AgreementRegister.Group;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Evidence;
import org.diplograph.model.When;

/**
 * Makes entities of the agreements that an article speaks of: the authority's own, or one named by what the article says, as "border
 * accord" or, where its words say less than that, "accord of Chad and Sudan, 2010".
 */
final class AgreementEntities {
  private static final int LONGEST = 60;
  private static final int MOST_PARTIES = 4;

  private final EntityLookup entities;
  private final String article;

  /**
   * @param entities where the parties are described
   * @param article id of the article, which tells apart agreements that their words do not
   */
  AgreementEntities(EntityLookup entities, String article) {
    this.entities = entities;
    this.article = article;
  }

  Entity.Agreement of(Group group, Evidence evidence) {
    if (group.known != null) {
      return group.known;
    }
    AgreementMention first = group.mentions.getFirst();
    When when = group.concluded != null && group.concluded.isKnown() ? group.concluded : year(group.year());
    if (group.body != null) {
      return new Entity.Agreement("agreement/" + slugged(first.label()), first.label(), List.of(), null, first.kind(), When.UNKNOWN,
          List.of(), evidence);
    }
    String words = group.mentions.stream().map(AgreementMention::label).max(Comparator.comparingInt(AgreementEntities::weight))
        .orElseThrow();
    String label = words.contains(" ") ? words : described(words, group, when);
    Set<String> aliases = aliases(group);
    aliases.add(words);
    aliases.remove(label);
    return new Entity.Agreement("agreement/" + slug(group, words, when), label, List.copyOf(aliases), null, first.kind(), when,
        group.parties.stream().sorted().toList(), evidence);
  }

  private static Set<String> aliases(Group group) {
    Set<String> aliases = new TreeSet<>();
    for (AgreementMention m : group.mentions) {
      aliases.add(m.label());
      String[] words = m.label().split(" ");
      int kindWords = m.last() - m.first() + 1;
      aliases.add(String.join(" ", List.of(words).subList(0, Math.min(kindWords, words.length))));
      aliases.add(m.kind());
    }
    return aliases;
  }

  /** "truce of Chad and Sudan, 2010", where the article says no more than "the truce". */
  private String described(String noun, Group group, When when) {
    List<String> parties = group.parties.stream().map(p -> entities.find(p).map(Entity::label).orElse(p)).sorted().toList();
    String of = parties.isEmpty() || parties.size() > MOST_PARTIES ? "" : Stream.of(
            String.join(", ", parties.subList(0, parties.size() - 1)), parties.getLast())
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" and ", " of ", ""));
    return noun + of + (when.earliest() == null ? "" : ", " + when.earliest().getYear());
  }

  private static int weight(String label) {
    return Math.min(label.length(), LONGEST);
  }

  private static When year(int year) {
    return year == 0
        ? When.UNKNOWN
        : new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
  }

  /** Two parties, kind and year name an agreement across articles; less than that names it within one. */
  private String slug(Group group, String label, When when) {
    String kind = group.mentions.getFirst().kind();
    List<String> parties = group.parties.stream().map(p -> p.substring(p.indexOf('/') + 1)).sorted().limit(MOST_PARTIES).toList();
    if (parties.size() >= 2 && when.earliest() != null) {
      return String.join("-", parties) + "-" + kind + "-" + when.earliest().getYear();
    }
    return slugged(label) + "-" + slugged(article);
  }

  private static String slugged(String text) {
    String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
  }
}
