package org.diplograph.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.diplograph.wikidata.WikibaseApi.Detail;
import org.diplograph.wikidata.WikibaseApi.Items;

/**
 * Compares entries of an authority with the items that they are linked to: names that Wikidata has and the authority lacks, tenures that
 * have begun, and tenures that have ended since.
 *
 * <p>Example: {@code new AuthorityRefresh(api, rules).of(authority, List.of("person/ana-rojas")).news()} says "person/ana-rojas: also
 * called Ana M. Rojas". It takes nothing away, and leaves the authority it is given as it is.
 */
public final class AuthorityRefresh {
  /** So many items are held in memory at a time; some are large. */
  private static final int CHUNK = 500;

  private final WikibaseApi api;
  private final LinkingRules.Properties properties;

  public AuthorityRefresh(WikibaseApi api, LinkingRules rules) {
    this.api = api;
    this.properties = rules.properties();
  }

  /**
   * What is new.
   *
   * @param entries each entry with something new as a whole, with its tenures
   * @param news what is new, a line a thing
   * @param compared entries that were compared
   * @param missing keys of entries of whose items there was no answer
   * @param unknownOffices tenures of positions that the authority does not have
   */
  public record Renewed(Graph entries, List<String> news, int compared, List<String> missing, int unknownOffices) {
    public Renewed {
      news = List.copyOf(news);
      missing = List.copyOf(missing);
    }
  }

  /**
   * @param keys the entries to compare, such as {@code person/ana-rojas}; all of them if empty
   * @throws IllegalArgumentException when one of the keys is that of no entry with an item
   */
  public Renewed of(Graph authority, Collection<String> keys) {
    AuthorityEntries entries = new AuthorityEntries(authority);
    Map<String, Node> linked = new TreeMap<>();
    authority.find(Node.ANY, OWL2.sameAs.asNode(), Node.ANY).forEachRemaining(triple -> {
      String key = AuthorityEntries.key(triple.getSubject());
      if (triple.getObject().getURI().startsWith(CandidateReader.ITEMS) && (keys.isEmpty() || keys.contains(key))) {
        linked.put(key, triple.getSubject());
      }
    });
    keys.stream().filter(key -> !linked.containsKey(key)).findFirst().ifPresent(key -> {
      throw new IllegalArgumentException("the authority has no entry \"%s\" that is linked to Wikidata".formatted(key));
    });
    return compare(entries, linked);
  }

  private Renewed compare(AuthorityEntries entries, Map<String, Node> linked) {
    Graph changed = GraphMemFactory.createDefaultGraphSameTerm();
    List<String> news = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int unknown = 0;
    List<String> all = List.copyOf(linked.keySet());
    for (int i = 0; i < all.size(); i += CHUNK) {
      List<String> chunk = all.subList(i, Math.min(i + CHUNK, all.size()));
      Items items = api.items(chunk.stream().map(key -> entries.item(linked.get(key))).toList(), Detail.ALL);
      for (String key : chunk) {
        String id = entries.item(linked.get(key));
        if (items.missing().containsKey(id)) {
          missing.add(key);
        } else if (items.found().containsKey(id)) {
          EntryRefresh refresh = new EntryRefresh(entries, linked.get(key), properties);
          news.addAll(refresh.compare(items.found().get(id)));
          refresh.whole().forEachRemaining(changed::add);
          unknown += refresh.unknownOffices();
        }
      }
    }
    return new Renewed(changed, news, all.size() - missing.size(), missing, unknown);
  }
}
