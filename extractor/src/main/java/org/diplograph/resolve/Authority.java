package org.diplograph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.jspecify.annotations.Nullable;

/**
 * The actors, offices, places and agreements that the program knows before it reads a word, and how texts name them.
 *
 * <pre>{@code
 * Authority authority = Authority.load();
 * authority.longestMatches(List.of("the", "Iranian", "president"), 1);           // Iran, ADJECTIVE
 * authority.titled("president", "state/iran", LocalDate.parse("2017-03-28"));    // Hassan Rouhani
 * }</pre>
 *
 * <p>It gives all readings of a name; which one a text means is for the resolvers to say. Immutable, and safe for use by many threads.
 */
public final class Authority implements EntityLookup {
  private static final String RESOURCE = "authority.bin";
  private static final String LEADER = "leader";
  private static final List<String> USUAL_LEADERS = List.of("head of state", "head of government", "supreme leader", "party leader");
  private static final int MOST_PARTS = 8;
  private static final int LONGEST_TITLE = 10;

  private final Map<String, Entity> entities;
  private final NameIndex names;
  private final FamilyNameIndex familyNames;
  private final OfficeIndex offices;
  private final TitleIndex titles;
  private final Portfolios portfolios = Portfolios.load();
  private final List<AuthorityData.Leader> leaders;

  private Authority(AuthorityData data) {
    Map<String, Entity> byKey = LinkedHashMap.newLinkedHashMap(data.entries().size());
    List<Entity.Person> people = new ArrayList<>();
    Map<String, String> servedBy = new HashMap<>();
    for (AuthorityData.Entry entry : data.entries()) {
      byKey.put(entry.entity().key(), entry.entity());
      if (entry.entity() instanceof Entity.Person person) {
        people.add(person);
      } else if (entry.entity() instanceof Entity.Office office && office.of() != null) {
        servedBy.put(office.key(), office.of());
      }
    }
    Spelling spelling = new Spelling(data.spellings());
    this.entities = Collections.unmodifiableMap(byKey);
    this.names = new NameIndex(data.entries(), spelling);
    this.familyNames = new FamilyNameIndex(people, data.familyNames(), servedBy, spelling);
    this.offices = new OfficeIndex(data.entries());
    this.titles = new TitleIndex(data.titles(), spelling);
    this.leaders = data.leaders();
  }

  /** The authority that the build compiled from {@code ontology/authority}. */
  public static Authority load() {
    try (InputStream in = Authority.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks org/diplograph/resolve/" + RESOURCE + ": run the build, which compiles it");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("org/diplograph/resolve/" + RESOURCE + " cannot be read: run the build again", e);
    }
  }

  /** An authority in the binary form that {@code AuthorityCompiler} of package {@code rdf} writes, as of a user's own files. */
  public static Authority read(InputStream in) throws IOException {
    return new Authority(new AuthorityReader(in).read());
  }

  @Override
  public Optional<Entity> find(String key) {
    return Optional.ofNullable(entities.get(key));
  }

  /** All entities, by key. */
  public Collection<Entity> entities() {
    return entities.values();
  }

  /** The agreements, by key. */
  public List<Entity.Agreement> agreements() {
    return entities.values().stream().filter(Entity.Agreement.class::isInstance).map(Entity.Agreement.class::cast)
        .sorted(Comparator.comparing(Entity::key)).toList();
  }

  /**
   * All readings of the longest name that starts at a token, the likelier first; a text with usual capitals must show those of the name.
   *
   * <p>Example: at "Guinea" of {@code ["Guinea", "-", "Bissau", "'s"]} the state of that name, three tokens long.
   */
  public List<NameMatch> longestMatches(List<String> tokens, int from) {
    return names.longestMatches(tokens, from, false);
  }

  /** The same for a text all in capitals, or without any: {@link NameMatch#casing} says what a usual text would have to show. */
  public List<NameMatch> longestMatchesAnyCase(List<String> tokens, int from) {
    return names.longestMatches(tokens, from, true);
  }

  /** The people whom a text may call by this name alone: "Assad", "al-Assad", "de Mistura", "Xi"; by key. */
  public List<Entity.Person> bySurname(String surname) {
    return familyNames.find(surname);
  }

  /** The office of a class, such as {@code head of state}, of a state or body; see {@link OfficeClass}. */
  public Optional<Entity.Office> office(String officeClass, String of) {
    return offices.office(officeClass, of);
  }

  /** What the holder of an office is called: {@code president}, {@code monarch}, {@code prime minister}; empty where its class says it. */
  public List<String> styles(Entity.Office office) {
    return offices.styles(office);
  }

  /** Who held an office on a day, the surest and then the latest to come first; on the day of a handover both. */
  public List<Holding> holders(String officeClass, String of, LocalDate date) {
    return office(officeClass, of).map(office -> offices.holders(office, date)).orElse(List.of());
  }

  /** All offices that someone held, the latest first within equal certainty. */
  public List<Holding> holdings(Entity.Person person) {
    return offices.holdings(person, tenure -> null);
  }

  /** The offices that someone held on a day, the surest first. */
  public List<Holding> holdings(Entity.Person person, LocalDate date) {
    return offices.holdings(person, tenure -> date);
  }

  /** The longest title that starts at a token, in any case: "Prime Minister", "special envoys", "Gen.". */
  public Optional<Title> title(List<String> tokens, int from) {
    Optional<Title> listed = titles.at(tokens, from);
    Optional<Title> made = portfolios.at(tokens, from);
    return made.filter(m -> listed.isEmpty() || listed.get().length() < m.length()).or(() -> listed);
  }

  /** The longest title that ends before a token: the last two of "the prime minister", for 3. */
  Optional<Title> titleEndingAt(List<String> tokens, int end) {
    return IntStream.range(Math.max(0, end - LONGEST_TITLE), end).boxed()
        .flatMap(from -> title(tokens, from).filter(t -> from + t.length() == end).stream()).findFirst();
  }

  /**
   * Whom a title of a state or body meant on a day, the likeliest first: "president" of Iran, "king" of Saudi Arabia, "leader" of Japan.
   * Empty for a title that the state does not have ("king" of Russia), that the authority does not know, or whose holder it does not know.
   */
  public List<Entity.Person> titled(String title, String of, LocalDate date) {
    return titles.find(title).map(t -> titled(t, of, date)).orElse(List.of());
  }

  /** The same for a title found by {@link #title}. */
  public List<Entity.Person> titled(Title title, String of, LocalDate date) {
    Set<Entity.Person> found = new LinkedHashSet<>();
    for (String officeClass : classes(title, of, date)) {
      offices.office(officeClass, of)
          .filter(office -> offices.isStyled(office, title.styles()))
          .ifPresent(office -> offices.holders(office, date).stream()
              .map(Holding::person)
              .filter(p -> title.gender() == null || p.gender() == null || p.gender().equals(title.gender()))
              .forEach(found::add));
    }
    return List.copyOf(found);
  }

  private List<String> classes(Title title, String of, LocalDate date) {
    if (!title.officeClasses().contains(LEADER)) {
      return title.officeClasses();
    }
    Set<String> classes = new LinkedHashSet<>();
    leaders.stream().filter(l -> l.of().contains(of) && isWithin(date, l.from(), l.until())).forEach(l -> classes.add(l.officeClass()));
    classes.addAll(USUAL_LEADERS);
    return List.copyOf(classes);
  }

  private static boolean isWithin(LocalDate date, @Nullable LocalDate from, @Nullable LocalDate until) {
    return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
  }

  /** What an entity lies in or belongs to, from the nearest to the state: Kremlin gives Moscow, Russia. */
  public List<Entity> partOf(Entity entity) {
    List<Entity> parts = new ArrayList<>();
    Optional<Entity> next = parent(entity);
    while (next.isPresent() && parts.size() < MOST_PARTS) {
      parts.add(next.get());
      next = parent(next.get());
    }
    return List.copyOf(parts);
  }

  private Optional<Entity> parent(Entity entity) {
    @Nullable String key = switch (entity) {
      case Entity.Place place -> place.partOf();
      case Entity.Organization organization -> organization.state();
      case Entity.Office office -> office.of();
      default -> null;
    };
    return Optional.ofNullable(key).flatMap(this::find);
  }

  /** The state in which a place lies, or to which an office or organisation belongs; a state itself. */
  public Optional<Entity.State> stateOf(Entity entity) {
    if (entity instanceof Entity.State state) {
      return Optional.of(state);
    }
    return partOf(entity).stream().filter(Entity.State.class::isInstance).map(Entity.State.class::cast).findFirst();
  }

  /** The capital of a state. */
  public Optional<Entity.Place> capitalOf(Entity.State state) {
    return Optional.ofNullable(state.capital()).flatMap(this::find).filter(Entity.Place.class::isInstance).map(Entity.Place.class::cast);
  }
}
