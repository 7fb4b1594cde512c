package org.diplograph.rdf.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.diplograph.rdf.ExternalSort;
import org.jspecify.annotations.Nullable;

/**
 * Rows of text, brought together by their first field in bounded memory, whatever the order in which they come; rows that are the same
 * count once.
 *
 * <p>Example: {@code rows.add("event/1", "status", "Held")} for each, then {@code rows.forEachGroup((key, group) -> …)}.
 */
final class Rows implements Closeable {
  private static final long SORT_BYTES = 32L << 20;
  // An array of texts in JSON keeps every character, and sorts by the first field first.
  private static final JsonMapper JSON = new JsonMapper();

  private final ExternalSort sort = new ExternalSort(SORT_BYTES);

  /** Takes all rows with one first field. */
  @FunctionalInterface
  interface GroupUse {
    void accept(String key, List<List<String>> group) throws IOException;
  }

  void add(String... fields) throws IOException {
    sort.add(JSON.writeValueAsBytes(fields));
  }

  /** Hands out the groups, and the rows in each, in an order that depends on nothing but them; to be called once. */
  void forEachGroup(GroupUse use) throws IOException {
    List<List<String>> group = new ArrayList<>();
    String key = null;
    for (Iterator<byte[]> records = sort.sorted(); records.hasNext(); ) {
      List<String> row = List.of(JSON.readValue(records.next(), String[].class));
      if (!row.getFirst().equals(key)) {
        hand(key, group, use);
        group = new ArrayList<>();
        key = row.getFirst();
      }
      group.add(row);
    }
    hand(key, group, use);
  }

  private static void hand(@Nullable String key, List<List<String>> group, GroupUse use) throws IOException {
    if (key != null) {
      use.accept(key, group);
    }
  }

  @Override
  public void close() throws IOException {
    sort.close();
  }
}
