package org.diplograph.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.model.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Tells which articles are sources of their own. A later version of the same address takes the place of the earlier; of nearly the same
 * text in several papers only one counts.
 *
 * <p>Example: {@code new Sources(MergeRule.load()).standings(notes).get("b.txt")} is a copy of {@code a.txt}. It depends on the articles alone, not
 * on their order.
 */
public final class Sources {
  /** With bands of six hashes, texts that share seven tenths of their runs meet in one of twenty bands nine times in ten. */
  private static final int BAND = 6;

  /** The one of which most is to be learnt, then the first to appear, stands for its copies. */
  private static final Comparator<Note> BY_WORTH = Comparator.<Note>comparingInt(note -> note.sketch() == null ? 0 : -note.sketch().words())
      .thenComparing(Note::issued, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Note::article);

  private static final Comparator<Note> BY_AGE =
      Comparator.comparing(Note::issued, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).thenComparing(Note::article);

  private final MergeRule.Copies rule;

  public Sources(MergeRule rule) {
    this.rule = rule.copies();
  }

  /**
   * What has to be known of an article.
   *
   * @param url where it was published
   */
  public record Note(String article, @Nullable LocalDate issued, @Nullable String url, @Nullable Sketch sketch) {}

  /** Why an article does not count as a source. */
  public sealed interface Standing {
    String article();

    /** Nearly the same text as another article, which counts. */
    record CopyOf(String article) implements Standing {}

    /** An earlier version of an article at the same address. */
    record ReplacedBy(String article) implements Standing {}
  }

  /** By article, for those that do not count. */
  public SortedMap<String, Standing> standings(Collection<Note> notes) {
    SortedMap<String, Standing> standings = new TreeMap<>();
    Map<String, List<Note>> byUrl = new HashMap<>();
    notes.stream().filter(note -> note.url() != null)
        .forEach(note -> byUrl.computeIfAbsent(note.url(), url -> new ArrayList<>()).add(note));
    byUrl.values().forEach(versions -> replace(versions, standings));
    copies(notes.stream().filter(note -> note.sketch() != null && !standings.containsKey(note.article())).sorted(BY_WORTH)
        .toList(), standings);
    return standings;
  }

  /** Only where the texts resemble each other: a paper's front page may stand as the address of all its articles. */
  private void replace(List<Note> versions, Map<String, Standing> standings) {
    versions.sort(BY_AGE);
    for (int i = 0; i < versions.size(); i++) {
      Note version = versions.get(i);
      versions.subList(i + 1, versions.size()).stream().filter(later -> likeness(version, later) >= rule.correction()).findFirst()
          .ifPresent(later -> standings.put(version.article(), new Standing.ReplacedBy(later.article())));
    }
  }

  private static double likeness(Note a, Note b) {
    return a.sketch() == null || b.sketch() == null ? 0 : a.sketch().likeness(b.sketch());
  }

  private void copies(List<Note> byWorth, Map<String, Standing> standings) {
    Map<String, List<Note>> counting = new HashMap<>();
    for (Note note : byWorth) {
      List<String> bands = bands(note);
      Set<Note> akin = new LinkedHashSet<>();
      bands.forEach(band -> akin.addAll(counting.getOrDefault(band, List.of())));
      akin.stream().filter(other -> isCopy(note, other)).min(BY_WORTH).ifPresentOrElse(
          original -> standings.put(note.article(), new Standing.CopyOf(original.article())),
          () -> bands.forEach(band -> counting.computeIfAbsent(band, b -> new ArrayList<>(1)).add(note)));
    }
  }

  private static List<String> bands(Note note) {
    String hashes = note.sketch() == null ? "" : note.sketch().hashes();
    List<String> bands = new ArrayList<>();
    for (int at = 0; at + BAND <= hashes.length(); at += BAND) {
      bands.add((char) at + hashes.substring(at, at + BAND));
    }
    return bands;
  }

  private boolean isCopy(Note note, Note other) {
    boolean late = note.issued() != null && other.issued() != null
        && Math.abs(ChronoUnit.DAYS.between(note.issued(), other.issued())) > rule.days();
    boolean brief = note.sketch() == null || note.sketch().words() < rule.fewestWords();
    return !late && likeness(note, other) >= (brief ? 1 : rule.likeness());
  }
}
