package org.diplograph.resolve;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The titles of those in charge of some matter, by the words for matters in {@code portfolios.yaml}: there are too many to list.
 *
 * <p>Example: "trade and industry minister", "Under-Secretary of State for Economic Affairs".
 */
record Portfolios(Set<String> subjects, Set<String> joints, Set<String> heads, Set<String> ranks, Set<String> lower, Set<String> middle) {
  private static final int LONGEST_RANK = 7;

  Portfolios {
    subjects = Set.copyOf(subjects);
    joints = Set.copyOf(joints);
    heads = Set.copyOf(heads);
    ranks = Set.copyOf(ranks);
    lower = Set.copyOf(lower);
    middle = Set.copyOf(middle);
  }

  static Portfolios load() {
    try (InputStream in = Portfolios.class.getResourceAsStream("portfolios.yaml")) {
      return new YAMLMapper().readValue(in, Portfolios.class);
    } catch (IOException e) {
      throw new IllegalStateException("portfolios.yaml cannot be read: " + e.getMessage() + "; build the program anew", e);
    }
  }

  /** The longest such title that starts at a token. */
  Optional<Title> at(List<String> tokens, int from) {
    return subjectFirst(tokens, from).or(() -> rankFirst(tokens, from));
  }

  /** "Deputy energy and mines minister". */
  private Optional<Title> subjectFirst(List<String> tokens, int from) {
    int start = from;
    while (start < tokens.size() && lower.contains(word(tokens, start))) {
      start++;
    }
    int end = subjectsEnd(tokens, start);
    int last = end;
    while (end > start && middle.contains(word(tokens, end))) {
      end++;
    }
    String head = word(tokens, end);
    boolean plural = head.endsWith("s");
    boolean title = last > start && heads.contains(singular(head));
    return title ? Optional.of(title(tokens, from, end + 1, plural)) : Optional.empty();
  }

  /** "Minister of Trade and Industry", "Assistant Secretary of State for Economic Affairs". */
  private Optional<Title> rankFirst(List<String> tokens, int from) {
    for (int end = Math.min(tokens.size(), from + LONGEST_RANK); end > from; end--) {
      // Asked of every token: what is cheap to see comes first.
      boolean before = word(tokens, end).equals("of") || word(tokens, end).equals("for");
      String rank = before ? phrase(tokens, from, end) : "";
      if (before && (ranks.contains(rank) || ranks.contains(singular(rank)))) {
        int start = word(tokens, end + 1).equals("the") ? end + 2 : end + 1;
        int last = subjectsEnd(tokens, start);
        return last > start ? Optional.of(title(tokens, from, last, !ranks.contains(rank))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where a run of subjects ends that may be joined: "trade and industry", "transport, energy and climate". */
  private int subjectsEnd(List<String> tokens, int from) {
    int end = from;
    while (end < tokens.size()) {
      boolean joined = end > from && joints.contains(word(tokens, end));
      int next = joined ? end + 1 : end;
      if (joined && word(tokens, next).equals("and")) {
        next++;
      }
      if (!subjects.contains(word(tokens, next))) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  private static Title title(List<String> tokens, int from, int end, boolean plural) {
    return new Title(end - from, phrase(tokens, from, end), Title.Kind.OFFICE, List.of("minister"), List.of(), null, true, plural);
  }

  /** The words with hyphens taken for spaces: "under-secretary" and "under - secretary" give {@code under secretary}. */
  private static String phrase(List<String> tokens, int from, int end) {
    return String.join(" ", tokens.subList(from, end)).toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll(" +", " ").strip();
  }

  /** "ministers of state" gives {@code minister of state}, "secretaries" {@code secretary}. */
  private static String singular(String title) {
    return title.replaceFirst("ies\\b", "y").replaceFirst("ers\\b", "er");
  }

  private static String word(List<String> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).toLowerCase(Locale.ROOT) : "";
  }
}
