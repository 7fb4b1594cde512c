package org.diplograph.wikidata;

import static org.diplograph.wikidata.AuthorityEntries.dip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.wikidata.Item.Claim;
import org.diplograph.wikidata.Value.OfTime;

/** One entry of the authority, renewed by its item. It is used once, by one thread. */
final class EntryRefresh {
  /** Two sources give the first day of a tenure by election, oath or decree. */
  private static final int DAYS_APART = 31;
  private static final String START = "startDate";
  private static final String END = "endDate";

  private final AuthorityEntries entries;
  private final Node entry;
  private final LinkingRules.Properties properties;
  private final Graph own = GraphMemFactory.createDefaultGraphSameTerm();
  private final AuthorityEntries renewed = new AuthorityEntries(own);
  private final List<String> news = new ArrayList<>();
  private int unknownOffices;

  EntryRefresh(AuthorityEntries entries, Node entry, LinkingRules.Properties properties) {
    this.entries = entries;
    this.entry = entry;
    this.properties = properties;
  }

  /** What is new, a line a thing. */
  List<String> compare(Item item) {
    Stream.concat(Stream.of(entry), entries.tenures(entry).stream())
        .forEach(node -> entries.graph().find(node, Node.ANY, Node.ANY).forEachRemaining(own::add));
    names(item);
    if (entries.isPerson(entry)) {
      item.all(properties.office()).forEach(this::tenure);
    }
    return List.copyOf(news);
  }

  /** The whole entry with what is new, or nothing where nothing is. */
  Iterator<Triple> whole() {
    return news.isEmpty() ? Collections.emptyIterator() : own.find();
  }

  int unknownOffices() {
    return unknownOffices;
  }

  private void names(Item item) {
    Set<String> known = entries.names(entry).stream().map(NameForm::of).collect(Collectors.toSet());
    for (String name : Stream.concat(Stream.of(item.label()), item.aliases().stream()).toList()) {
      if (isReadable(name) && known.add(NameForm.of(name))) {
        own.add(entry, SKOS.altLabel.asNode(), NodeFactory.createLiteralString(name));
        if (NameForm.words(name).size() == 1) {
          // A single word can be many things; texts must support it.
          own.add(entry, dip("ambiguousName"), NodeFactory.createLiteralString(name));
        }
        say("also called " + name);
      }
    }
  }

  /** In Latin letters, as English texts write names. */
  private static boolean isReadable(String name) {
    return name.length() > 1 && name.codePoints().filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
        && name.codePoints().anyMatch(Character::isLetter);
  }

  private void tenure(Claim claim) {
    if (!(claim.value() instanceof Value.OfItem(String position))) {
      return;
    }
    Optional<Node> office = entries.office(position);
    Optional<OfTime> start = claim.time(properties.from());
    Optional<LocalDate> end = claim.time(properties.until()).map(OfTime::latest);
    if (office.isEmpty()) {
      unknownOffices++;
      return;
    }
    Optional<Node> same = renewed.tenures(entry).stream().filter(tenure -> renewed.isOf(tenure, office.get()))
        .filter(tenure -> isSame(tenure, start, end)).findFirst();
    if (same.isPresent()) {
      end.filter(day -> renewed.day(same.get(), END).isEmpty()).ifPresent(day -> end(same.get(), office.get(), day));
    } else if (start.isPresent()) {
      begin(office.get(), start.get().earliest(), end);
    }
  }

  /** Whether a tenure is the one that Wikidata tells of: begun at about the same time, or at least not at another. */
  private boolean isSame(Node tenure, Optional<OfTime> start, Optional<LocalDate> end) {
    Optional<LocalDate> begun = renewed.day(tenure, START);
    if (start.isEmpty() || begun.isEmpty()) {
      return true;
    }
    boolean near = !begun.get().isBefore(start.get().earliest().minusDays(DAYS_APART))
        && !begun.get().isAfter(start.get().latest().plusDays(DAYS_APART));
    Optional<LocalDate> ended = renewed.day(tenure, END);
    boolean apart = ended.isPresent() && !ended.get().isAfter(start.get().earliest())
        || end.isPresent() && !end.get().isAfter(begun.get());
    return near || ended.isPresent() && !apart;
  }

  private void end(Node tenure, Node office, LocalDate day) {
    own.add(tenure, dip(END), day(day));
    sourced(tenure);
    say("no longer %s, since %s".formatted(entries.label(office), day));
  }

  private void begin(Node office, LocalDate start, Optional<LocalDate> end) {
    Node tenure = AuthorityEntries.node("tenure/%s-%s-%s".formatted(AuthorityEntries.slug(entry), AuthorityEntries.slug(office), start));
    own.add(tenure, RDF.type.asNode(), dip("Tenure"));
    own.add(tenure, dip("holder"), entry);
    own.add(tenure, dip("office"), office);
    own.add(tenure, dip(START), day(start));
    end.ifPresent(last -> own.add(tenure, dip(END), day(last)));
    sourced(tenure);
    say("%s from %s%s".formatted(entries.label(office), start, end.map(last -> " to " + last).orElse("")));
  }

  private void sourced(Node tenure) {
    own.find(tenure, DCTerms.source.asNode(), Node.ANY).toList().forEach(own::delete);
    own.add(tenure, DCTerms.source.asNode(), NodeFactory.createLiteralString("Wikidata"));
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private void say(String what) {
    news.add(AuthorityEntries.key(entry) + ": " + what);
  }
}
