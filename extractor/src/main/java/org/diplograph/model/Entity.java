package org.diplograph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something with a name that the graph knows by one key, such as {@code person/vladimir-putin}: the path of its IRI below the base.
 * Entities come from the authority, or, with what the text alone says, from an article.
 */
public sealed interface Entity {
  /** The path of the IRI below the base: kind, slash, slug. */
  String key();

  /** The usual English name. */
  String label();

  /** Other names and spellings, sorted. */
  List<String> aliases();

  /** The Wikidata item, such as {@code Q7747}, where it is confirmed. */
  @Nullable String wikidata();

  /** Wikidata items that may be the same, where it is not sure that one is. */
  default List<String> closeMatches() {
    return List.of();
  }

  /** Whether it existed in a year, or an agreement was about to; true where its years do not matter. */
  default boolean existedIn(int year) {
    return switch (this) {
      case State s -> (s.from() == null || year >= s.from()) && (s.to() == null || year <= s.to());
      case Organization o -> (o.from() == null || year >= o.from()) && (o.to() == null || year <= o.to());
      case Agreement a -> a.when().earliest() == null || year >= a.when().earliest().getYear() - Agreement.YEARS_OF_DRAFTING;
      default -> true;
    };
  }

  /** Whether it is a state or body of the past. */
  default boolean isHistoric() {
    return this instanceof State s && s.to() != null || this instanceof Organization o && o.to() != null;
  }

  /** A person, with the offices held where they are known. */
  record Person(
      String key, String label, List<String> aliases, @Nullable String wikidata, @Nullable String gender, List<Tenure> tenures)
      implements Entity {
    public Person {
      aliases = List.copyOf(aliases);
      tenures = List.copyOf(tenures);
    }
  }

  /**
   * Someone's holding of an office over time.
   *
   * @param office key of the office
   * @param start first possible day, null where unknown
   * @param end last day, null where open or unknown
   * @param source where the fact comes from, such as {@code wikidata}
   */
  record Tenure(String office, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String source) {}

  /**
   * A state, present or historic.
   *
   * @param adjectives as in "Iranian"
   * @param nationals as in "Iranians"
   * @param metonyms names that stand for its government, as "Tehran", "Kremlin"
   * @param capital key of its capital's place
   * @param from first year of a historic state, null where it does not matter
   * @param to last year of a historic state
   */
  record State(
      String key,
      String label,
      List<String> aliases,
      @Nullable String wikidata,
      List<String> adjectives,
      List<String> nationals,
      List<String> metonyms,
      @Nullable String capital,
      @Nullable String iso2,
      @Nullable String iso3,
      @Nullable Integer from,
      @Nullable Integer to)
      implements Entity {
    public State {
      aliases = List.copyOf(aliases);
      adjectives = List.copyOf(adjectives);
      nationals = List.copyOf(nationals);
      metonyms = List.copyOf(metonyms);
    }
  }

  /**
   * An international body, bloc, armed group, ministry, government or news agency.
   *
   * @param kind such as {@code intergovernmental organisation}, {@code armed group}, {@code news agency}, {@code ministry}
   * @param state key of the state that it belongs to, where it does
   * @param from first year of one that took the place of another, null where it does not matter
   * @param to last year of a former one
   */
  record Organization(
      String key,
      String label,
      List<String> aliases,
      @Nullable String wikidata,
      @Nullable String kind,
      @Nullable String state,
      @Nullable Integer from,
      @Nullable Integer to)
      implements Entity {
    public Organization {
      aliases = List.copyOf(aliases);
    }

    /** One whose years do not matter. */
    public Organization(
        String key, String label, List<String> aliases, @Nullable String wikidata, @Nullable String kind, @Nullable String state) {
      this(key, label, aliases, wikidata, kind, state, null, null);
    }
  }

  /**
   * A post, such as President of Russia.
   *
   * @param officeClass the kind of post, such as {@code head of state} or {@code foreign minister}
   * @param of key of the state or body that it serves
   */
  record Office(
      String key,
      String label,
      List<String> aliases,
      @Nullable String wikidata,
      List<String> closeMatches,
      @Nullable String officeClass,
      @Nullable String of)
      implements Entity {
    public Office {
      aliases = List.copyOf(aliases);
      closeMatches = List.copyOf(closeMatches);
    }

    /** One that is surely linked, or not at all. */
    public Office(
        String key, String label, List<String> aliases, @Nullable String wikidata, @Nullable String officeClass, @Nullable String of) {
      this(key, label, aliases, wikidata, List.of(), officeClass, of);
    }
  }

  /**
   * A city, venue or region.
   *
   * @param kind such as {@code capital}, {@code city}, {@code region}, {@code venue}
   * @param partOf key of the place or state that it lies in
   * @param lat degrees north, null where unknown
   * @param lon degrees east, null where unknown
   */
  record Place(
      String key,
      String label,
      List<String> aliases,
      @Nullable String wikidata,
      List<String> closeMatches,
      @Nullable String kind,
      @Nullable String partOf,
      @Nullable Double lat,
      @Nullable Double lon)
      implements Entity {
    public Place {
      aliases = List.copyOf(aliases);
      closeMatches = List.copyOf(closeMatches);
    }

    /** One that is surely linked, or not at all. */
    public Place(
        String key,
        String label,
        List<String> aliases,
        @Nullable String wikidata,
        @Nullable String kind,
        @Nullable String partOf,
        @Nullable Double lat,
        @Nullable Double lon) {
      this(key, label, aliases, wikidata, List.of(), kind, partOf, lat, lon);
    }
  }

  /**
   * A treaty, accord, deal, memorandum, truce or joint statement: a document, never an event.
   *
   * @param kind such as {@code treaty}, {@code deal}, {@code truce}
   * @param when when it was concluded, as far as known
   * @param parties keys of states and bodies
   * @param evidence where an article names it; null in the authority
   */
  record Agreement(
      String key,
      String label,
      List<String> aliases,
      @Nullable String wikidata,
      @Nullable String kind,
      When when,
      List<String> parties,
      @Nullable Evidence evidence)
      implements Entity {
    /** For so long an agreement may be spoken of under its name before it is concluded. */
    private static final int YEARS_OF_DRAFTING = 2;

    public Agreement {
      aliases = List.copyOf(aliases);
      parties = List.copyOf(parties);
    }
  }
}
