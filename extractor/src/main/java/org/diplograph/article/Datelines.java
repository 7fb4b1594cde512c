package org.diplograph.article;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.CleanText.Block.Kind;
import org.diplograph.model.CleanText.Dateline;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes the dateline off the paragraph that it opens, and keeps its place, agency and, where it is a full one, its date. */
final class Datelines implements Draft.Step {
  private static final int LOOKED_AT = 5;
  private static final int LONGEST = 150;
  private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}[\\p{Lu}.' -]{1,40}: .*", Pattern.DOTALL);

  private final List<Form> forms;
  private final Pattern noPlace;

  /**
   * One way to write a dateline.
   *
   * @param pattern with groups {@code place}, {@code agency} and {@code date}, as far as the form has them
   * @param weak true for a form that tells nothing before a headline, nor in a text all in capitals
   * @param examples for a beginning of a paragraph, what is found in it
   */
  record Form(String id, String pattern, boolean weak, List<Example> examples) {}

  /** What a form finds; nulls where it finds nothing, and no {@code rest} where it does not hold. */
  record Example(String text, @Nullable String place, @Nullable String agency, @Nullable String date, @Nullable String rest) {}

  /** The file {@code datelines.yaml}; {@code parts} may be used in patterns as {@code {name}}. */
  record Forms(Map<String, String> parts, String noPlace, List<Form> forms) {}

  /** A form with its pattern ready to use. */
  private record Ready(Form form, Pattern pattern) {}

  private final List<Ready> ready = new ArrayList<>();

  Datelines(Forms forms, String agency) {
    this.forms = forms.forms();
    this.noPlace = Pattern.compile(forms.noPlace());
    for (Form form : forms.forms()) {
      String pattern = form.pattern();
      for (int depth = 0; depth < 3; depth++) {
        for (Map.Entry<String, String> part : forms.parts().entrySet()) {
          pattern = pattern.replace("{" + part.getKey() + "}", part.getValue());
        }
      }
      ready.add(new Ready(form, Pattern.compile(pattern.replace("{agency}", agency))));
    }
  }

  static Datelines load() {
    return new Datelines(Data.read("datelines.yaml", new TypeReference<Forms>() {}), Agencies.pattern());
  }

  List<Form> forms() {
    return forms;
  }

  /** A dateline at the beginning of some words, up to {@code end}. */
  record Found(@Nullable String place, @Nullable String agency, @Nullable LocalDate date, int end) {}

  @Override
  public Draft apply(Draft draft) {
    List<Passage> passages = new ArrayList<>(draft.passages());
    boolean transcript = passages.stream().filter(p -> SPEAKER.matcher(p.words()).matches()).count() > 1;
    for (int i = 0; i < Math.min(LOOKED_AT, passages.size()); i++) {
      Passage passage = passages.get(i);
      Optional<Found> found = passage.kind() == Kind.BODY && !transcript ? find(passage.words()) : Optional.empty();
      if (found.isPresent()) {
        Found it = found.get();
        passages.set(i, passage.with(passage.text().slice(it.end(), passage.text().length())));
        Span source = passage.text().slice(0, it.end()).tidy().source();
        Dateline dateline = it.place() == null ? null : new Dateline(it.place(), it.agency(), source);
        return draft.with(passages).with(dateline).withDate(it.date());
      }
    }
    return draft;
  }

  Optional<Found> find(String words) {
    for (Ready candidate : ready) {
      Matcher matcher = candidate.pattern().matcher(words).region(0, Math.min(LONGEST, words.length()));
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt()) {
        Found found = found(candidate.pattern(), matcher);
        boolean place = found.place() == null || !noPlace.matcher(found.place()).matches();
        if (place && !(candidate.form().weak() && isWeak(words.substring(found.end())))) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static Found found(Pattern pattern, Matcher matcher) {
    String date = group(pattern, matcher, "date");
    List<FullDates.Found> full = date == null ? List.of() : FullDates.in(date);
    return new Found(
        group(pattern, matcher, "place"),
        group(pattern, matcher, "agency"),
        full.isEmpty() ? null : full.getFirst().date(),
        matcher.end());
  }

  private static @Nullable String group(Pattern pattern, Matcher matcher, String name) {
    return pattern.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }

  private static boolean isWeak(String rest) {
    return rest.isEmpty() || rest.chars().noneMatch(Character::isLowerCase) || Headlines.looksLikeHeadline(rest);
  }
}
