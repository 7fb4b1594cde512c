package org.diplograph.article;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells text in another language by its function words: those of that language must stand in it, and outnumber the English ones.
 *
 * <p>Example: {@code otherLanguage("Der Minister ist am Montag nach Wien gereist, um mit der Delegation zu sprechen …")} is
 * "German". Short text, tables of figures and lists of foreign names, which hold few function words of any language, pass.
 */
final class EnglishCheck {
  private static final int LOOKED_AT = 4000;
  private static final int WORDS_NEEDED = 20;
  private static final int DIFFERENT_NEEDED = 4;
  private static final double SHARE_NEEDED = 0.15;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String ENGLISH = "English";

  private final Map<String, List<String>> languagesOfWord = new HashMap<>();

  private EnglishCheck(Map<String, List<String>> words) {
    words.forEach((language, list) -> list.forEach(
        word -> languagesOfWord.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
  }

  /** With the word lists of the project. */
  static EnglishCheck load() {
    return new EnglishCheck(Data.read("function-words.yaml", new TypeReference<Map<String, List<String>>>() {}));
  }

  /** The language of a text that is surely not English. */
  Optional<String> otherLanguage(String text) {
    String start = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    long letters = start.codePoints().filter(Character::isLetter).count();
    long latin = start.codePoints().filter(EnglishCheck::isLatin).count();
    if (letters >= WORDS_NEEDED && latin * 2 < letters) {
      return Optional.of("a language in another script");
    }
    return byFunctionWords(start.toLowerCase(Locale.ROOT));
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private Optional<String> byFunctionWords(String text) {
    Map<String, Integer> hits = new HashMap<>();
    Map<String, Set<String>> different = new HashMap<>();
    int words = 0;
    for (Matcher word = WORD.matcher(text); word.find(); words++) {
      for (String language : languagesOfWord.getOrDefault(word.group(), List.of())) {
        hits.merge(language, 1, Integer::sum);
        different.computeIfAbsent(language, l -> new HashSet<>()).add(word.group());
      }
    }
    int needed = (int) Math.max(words * SHARE_NEEDED, hits.getOrDefault(ENGLISH, 0) + 1);
    if (words < WORDS_NEEDED) {
      return Optional.empty();
    }
    return hits.entrySet().stream()
        .filter(e -> !e.getKey().equals(ENGLISH) && e.getValue() >= needed && different.get(e.getKey()).size() >= DIFFERENT_NEEDED)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
