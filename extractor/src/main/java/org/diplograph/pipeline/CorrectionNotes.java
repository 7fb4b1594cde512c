package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diplograph.model.Correction;
import org.diplograph.rdf.Dip;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Table;

/**
 * What became of corrections in a store, as the last build left it.
 *
 * <p>Example: {@code CorrectionNotes.of(store, files.read())}. The store may be read through its server.
 */
public final class CorrectionNotes {
  private static final String NOT_YET = "not heeded yet; the next build will, or any other correction";

  private CorrectionNotes() {}

  /**
   * A correction as it stands.
   *
   * @param applies whether it has an effect
   * @param notes why not, or why not on all that it was about
   */
  public record Noted(Correction correction, boolean applies, List<String> notes) {
    public Noted {
      notes = List.copyOf(notes);
    }
  }

  public static List<Noted> of(ReadableStore store, Collection<Correction> corrections) {
    Map<String, Boolean> applies = new HashMap<>();
    Map<String, List<String>> notes = new HashMap<>();
    Table.of(store, """
        PREFIX dip: <%s>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?c ?applies ?note { ?c dip:applies ?applies OPTIONAL { ?c skos:note ?note } } ORDER BY ?c ?note
        """.formatted(Dip.NS)).rows().forEach(row -> {
          String id = row.get("c").substring(row.get("c").lastIndexOf('/') + 1);
          applies.put(id, Boolean.valueOf(row.get("applies")));
          if (row.containsKey("note")) {
            notes.computeIfAbsent(id, k -> new ArrayList<>()).add(Objects.requireNonNull(row.get("note")));
          }
        });
    return corrections.stream().map(c -> applies.containsKey(c.id())
        ? new Noted(c, applies.get(c.id()), notes.getOrDefault(c.id(), List.of()))
        : new Noted(c, false, List.of(NOT_YET))).toList();
  }
}
