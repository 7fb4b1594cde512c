package org.diplograph.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;

/**
 * The rules of extraction, as the files in {@code rules/} tell them: which words tell of an event, who takes part in it by grammar,
 * and what makes it planned, cancelled or merely wished.
 *
 * <p>Example: {@code RuleSet.load().contact().verbs()} holds the rule {@code meet}.
 */
public record RuleSet(
    Contact contact, Statuses status, AgreementRules agreements, Speech speech, List<TopicRule> topics, Set<String> sport) {
  public RuleSet {
    topics = List.copyOf(topics);
    sport = Set.copyOf(sport);
  }

  /** The rules that come with the program. */
  public static RuleSet load() {
    return load(List.of());
  }

  /** The rules that come with the program, and a user's own beside them, of which the later ones weigh more. */
  public static RuleSet load(List<RuleFile> own) {
    ObjectNode builtIn = JsonNodeFactory.instance.objectNode();
    builtIn.set("contact", RuleFile.builtIn("contact", Contact.class).json());
    builtIn.set("status", RuleFile.builtIn("status", Statuses.class).json());
    builtIn.set("agreements", RuleFile.builtIn("agreements", AgreementRules.class).json());
    builtIn.set("speech", RuleFile.builtIn("speech", Speech.class).json());
    builtIn.set("topics", RuleFile.builtIn("topics", Subjects.class).json().get("topics"));
    builtIn.set("sport", RuleFile.builtIn("sport", Sport.class).json().get("words"));
    JsonNode all = builtIn;
    for (RuleFile file : own) {
      all = RuleMerge.of(all, file.json());
    }
    try {
      return JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build().treeToValue(all, RuleSet.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the rules do not fit together: " + e.getOriginalMessage(), e);
    }
  }

  /** A sentence and what it must yield, such as {@code meeting held Kenya Uganda}. */
  public record Example(String text, List<String> yields) {}

  /**
   * Rules for meetings, summits, visits, calls and negotiations.
   *
   * @param errands nouns whose owner takes part in what is told of beside them, as "her visit, which included a summit with …"
   * @param agendas those of them that tell of what is still to come
   * @param bodies kinds and keys of the bodies that states make up and whose members may meet among themselves
   */
  public record Contact(
      List<ContactRule> verbs, List<ContactRule> nouns, Set<String> errands, Set<String> agendas, Set<String> bodies) {
    public Contact {
      agendas = Set.copyOf(agendas);
      bodies = Set.copyOf(bodies);
      errands = Set.copyOf(errands);
      verbs = List.copyOf(verbs);
      nouns = List.copyOf(nouns);
    }

    /** Ids of the rules whose words leave open how those who took part were in contact. */
    Set<String> open() {
      return Stream.of(verbs, nouns).flatMap(List::stream).filter(ContactRule::open).map(ContactRule::id).collect(Collectors.toSet());
    }
  }

  /**
   * One trigger and its grammar.
   *
   * @param roles what fills each grammatical slot
   * @param destination the slots that name where a visit goes
   * @param least the least number of different parties
   * @param persons the least number of participants that must be persons, or parties standing for themselves
   * @param reach how many words after the noun "between" may stand, as in "an effort to end the rift between …"
   * @param plural whether only the plural counts, as "talks"
   * @param titled whether the traveller must be known to hold an office
   * @param support whether the noun must be carried by a verb such as "hold"
   * @param alone whether the verb must have no predicate beside its object, as "called her a friend" has
   * @param close whether the complement by "with" must follow the verb at once
   * @param open whether its words do not tell if they met or telephoned, so that it belongs to the meeting or call told elsewhere, if any
   * @param ahead whether what it tells of is still to come, as of one who "is due" somewhere
   * @param stay whether the noun is an errand that makes of being in a place a visit, as "talks" in "is in Oslo for talks"
   * @param itinerary whether the noun is a journey of which other words of the sentence are the goals, as "route" in "Peru is on her route"
   * @param body whether the members of one international body are enough, as in "NATO ministers met"
   * @param process modifiers and carrying verbs that make the noun a negotiation
   * @param carriers the verbs whose subject takes part, where not any supporting verb will do
   * @param compound nouns that the trigger may modify and still tell the event, as "mediation" in "mediation effort"
   */
  public record ContactRule(
      String id,
      EventType type,
      List<String> lemmas,
      List<String> needs,
      List<String> not,
      Map<String, Role> roles,
      List<String> destination,
      int least,
      int persons,
      int reach,
      boolean plural,
      boolean titled,
      boolean support,
      boolean alone,
      boolean close,
      boolean open,
      boolean ahead,
      boolean stay,
      boolean itinerary,
      boolean body,
      Set<String> process,
      Set<String> carriers,
      Set<String> compound,
      List<Example> examples) {
    /** So many words before and after a trigger may be those that a rule needs or forbids. */
    private static final int BEFORE = 12;
    private static final int AFTER = 14;

    public ContactRule {
      lemmas = List.copyOf(lemmas);
      needs = needs == null ? List.of() : List.copyOf(needs);
      not = not == null ? List.of() : List.copyOf(not);
      roles = Map.copyOf(roles);
      destination = destination == null ? List.of() : List.copyOf(destination);
      process = process == null ? Set.of() : Set.copyOf(process);
      carriers = carriers == null ? Set.of() : Set.copyOf(carriers);
      compound = compound == null ? Set.of() : Set.copyOf(compound);
      examples = examples == null ? List.of() : List.copyOf(examples);
    }

    /** Whether the words around a token allow the rule, whatever their grammar: a cheap first look. */
    boolean fits(Sentence sentence, int token) {
      String text = sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
      if (plural && !text.endsWith("s")) {
        return false;
      }
      String clause = needs.isEmpty() && not.isEmpty() ? "" : " " + sentence.words(token - BEFORE, token + AFTER) + " ";
      return (needs.isEmpty() || needs.stream().anyMatch(w -> clause.contains(" " + w + " ")))
          && not.stream().noneMatch(w -> clause.contains(" " + w + " "));
    }
  }

  /** Words around a trigger and the status that they give it. */
  public record Statuses(
      Words planned,
      Words wished,
      Words cancelled,
      Words postponed,
      Words denied,
      Set<String> accepting,
      Set<String> scheduled,
      Set<String> declaring,
      Set<String> commenting,
      Set<String> support,
      Set<String> mediating,
      Set<String> joining,
      Set<String> background) {
    public Statuses {
      background = Set.copyOf(background);
      accepting = Set.copyOf(accepting);
      scheduled = Set.copyOf(scheduled);
      mediating = Set.copyOf(mediating);
      declaring = Set.copyOf(declaring);
      commenting = Set.copyOf(commenting);
      support = Set.copyOf(new HashSet<>(support));
      joining = Set.copyOf(new HashSet<>(joining));
    }
  }

  /** Lemmas of auxiliaries, governing verbs and adjectives, modifiers, prepositions, conjunctions and governing nouns. */
  public record Words(
      Set<String> auxiliaries,
      Set<String> governors,
      Set<String> modifiers,
      Set<String> prepositions,
      Set<String> marks,
      Set<String> nouns) {
    public Words {
      auxiliaries = copy(auxiliaries);
      governors = copy(governors);
      modifiers = copy(modifiers);
      prepositions = copy(prepositions);
      marks = copy(marks);
      nouns = copy(nouns);
    }

    private static Set<String> copy(Set<String> words) {
      return words == null ? Set.of() : Set.copyOf(new HashSet<>(words));
    }
  }

  /** Words of reports on sport. */
  private record Sport(Set<String> words) {}

  /** The topics of the file that comes with the program. */
  private record Subjects(List<TopicRule> topics) {}

  /**
   * What events and statements may be about.
   *
   * @param id the last part of the topic's IRI
   * @param words base forms, of one word or several ("human right"), any of which tells the topic
   * @param not phrases in which such a word does not count ("trade union")
   */
  public record TopicRule(String id, List<String> words, List<String> not, List<Example> examples) {
    public TopicRule {
      words = List.copyOf(words);
      not = not == null ? List.of() : List.copyOf(not);
      examples = examples == null ? List.of() : List.copyOf(examples);
    }
  }

  /**
   * Words of saying.
   *
   * @param verbs those by which one is quoted
   * @param addressed those of them whose object is the one spoken to
   * @param clauses those whose clause tells what was said ("said that …")
   * @param infinitives those that an infinitive follows ("pledged to …")
   * @param appeals those that ask someone for something ("urged Norway to …", "called for …")
   * @param accusations those that say what someone did ("accused Norway of …")
   * @param characterizations those that say what something is ("called the deal a mistake")
   * @param themes those whose object tells what was said ("stressed the need for …")
   * @param unheard kinds of bodies that are no actors of international affairs
   * @param own nouns for those who speak for themselves, whatever their nationality: "a French lawyer"
   * @param documents nouns for what says something on behalf of whoever issued it: "a statement by the ministry"
   * @param offices nouns for those who speak for a state even in an article that tells of no event
   */
  public record Speech(
      Set<String> verbs,
      Set<String> addressed,
      Set<String> clauses,
      Set<String> infinitives,
      Set<String> appeals,
      Set<String> accusations,
      Set<String> characterizations,
      Set<String> themes,
      Set<String> unheard,
      Set<String> own,
      Set<String> documents,
      Set<String> offices,
      List<Example> examples) {
    public Speech {
      verbs = Set.copyOf(new HashSet<>(verbs));
      addressed = Set.copyOf(new HashSet<>(addressed));
      clauses = Set.copyOf(new HashSet<>(clauses));
      infinitives = Set.copyOf(new HashSet<>(infinitives));
      appeals = Set.copyOf(new HashSet<>(appeals));
      accusations = Set.copyOf(new HashSet<>(accusations));
      characterizations = Set.copyOf(new HashSet<>(characterizations));
      themes = Set.copyOf(new HashSet<>(themes));
      unheard = Set.copyOf(new HashSet<>(unheard));
      own = Set.copyOf(new HashSet<>(own));
      documents = Set.copyOf(new HashSet<>(documents));
      offices = Set.copyOf(new HashSet<>(offices));
      examples = examples == null ? List.of() : List.copyOf(examples);
    }

    /** Whether a verb can introduce indirect speech. */
    boolean tells(String lemma) {
      return Stream.of(clauses, infinitives, appeals, accusations, characterizations, themes).anyMatch(words -> words.contains(lemma));
    }
  }
}
