package org.diplograph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.extract.RuleSet.Example;
import org.diplograph.model.Act;

/**
 * Nouns for agreements and acts on them, as {@code rules/agreements.yaml} has them.
 *
 * <p>Example: by {@code nouns} "memorandum" names an agreement, and by one of {@code acts} "initialled a memorandum" tells of a signing.
 *
 * @param nouns the kind of agreement and the nouns that name it
 * @param truces nouns that parties "agree to", "announce" or "call"
 * @param doubtful nouns that more often mean something else: "settlement"
 * @param drafts nouns that name one only beside other words, and those words: "a peace plan"
 * @param legislative those of {@code behalf} who ratify
 * @param witnessing verbs of those at whose signing others sign
 * @param dating prepositions by which an agreement tells the beginning of something
 * @param processes nouns that stand for the act that a noun before them tells: "the ratification process"
 * @param not modifiers of agreements that are not between states
 * @param home what agreements within one state are about: "a budget deal", "a deal on the budget"
 * @param bodies kinds of bodies that states join and leave, which are acts on the treaty that founded them
 * @param around nouns through which one acts on the agreement behind them: "its participation in the treaty"
 * @param unnamed nouns for those who act for parties that other words name: "negotiators"
 * @param behalf nouns for what acts in the name of the state beside it: "Kenyan troops"
 * @param telling words that tell of an act even where the agreement is only "it"
 * @param agreeing verbs after which an infinitive tells what was agreed, as "agreed to reopen the border"
 * @param deeds such infinitives
 * @param undertaken what they are done to
 * @param instruments nouns for what one signs to act on an agreement: "a decree suspending the treaty"
 * @param apart kinds of bodies that conclude no agreements of states
 */
public record AgreementRules(
    Map<String, Set<String>> nouns,
    Map<String, Set<String>> drafts,
    Set<String> legislative,
    Set<String> witnessing,
    Set<String> dating,
    Set<String> processes,
    Set<String> truces,
    Set<String> doubtful,
    Set<String> not,
    Set<String> home,
    Set<String> bodies,
    Set<String> around,
    Set<String> unnamed,
    Set<String> behalf,
    Set<String> telling,
    Set<String> agreeing,
    Set<String> deeds,
    Set<String> undertaken,
    Set<String> instruments,
    Set<String> apart,
    List<ActRule> acts) {
  public AgreementRules {
    nouns = Map.copyOf(nouns);
    drafts = Map.copyOf(drafts);
    legislative = Set.copyOf(legislative);
    witnessing = Set.copyOf(witnessing);
    processes = Set.copyOf(processes);
    dating = Set.copyOf(dating);
    truces = Set.copyOf(new HashSet<>(truces));
    doubtful = Set.copyOf(new HashSet<>(doubtful));
    not = Set.copyOf(new HashSet<>(not));
    home = Set.copyOf(new HashSet<>(home));
    bodies = Set.copyOf(new HashSet<>(bodies));
    around = Set.copyOf(new HashSet<>(around));
    unnamed = Set.copyOf(new HashSet<>(unnamed));
    behalf = Set.copyOf(new HashSet<>(behalf));
    telling = Set.copyOf(new HashSet<>(telling));
    agreeing = Set.copyOf(agreeing);
    deeds = Set.copyOf(new HashSet<>(deeds));
    undertaken = Set.copyOf(new HashSet<>(undertaken));
    instruments = Set.copyOf(instruments);
    apart = Set.copyOf(apart);
    acts = List.copyOf(acts);
  }

  /**
   * One act on an agreement.
   *
   * @param prepositions how the agreement hangs on the verb; an empty string for the object
   * @param subject whether the agreement itself is the subject, as in "the treaty expired"
   * @param truce whether the verb tells an act only with a truce, or with talks behind it
   * @param subjects nouns of which one must be the subject, whose own words then name the parties: "talks between"
   * @param bodies whether joining or leaving a body is such an act on the treaty that founded it
   * @param firm whether a noun that more often means something else must be told to be an agreement
   * @param joint whether it is an act only of several, or of a body of states
   * @param mediated whether those who act bring it about between others: "a truce brokered by Egypt"
   * @param agreed whether to agree to do it is to do it: "agreed to extend the truce"
   * @param passive whether the verb tells the act in the passive only, whose subject then does it: "was admitted to"
   * @param dated whether the act is told by naming the agreement with its day or month: "since the accord of May 1994"
   * @param deed whether the agreement is told by what was agreed to do: "agreed to reopen the border"
   */
  public record ActRule(
      String id,
      Act act,
      Set<String> verbs,
      List<String> prepositions,
      Set<String> nouns,
      Set<String> needs,
      boolean subject,
      boolean truce,
      Set<String> subjects,
      boolean bodies,
      boolean firm,
      boolean joint,
      boolean mediated,
      boolean agreed,
      boolean deed,
      boolean passive,
      boolean dated,
      List<Example> examples) {
    public ActRule {
      verbs = Set.copyOf(new HashSet<>(verbs));
      prepositions = prepositions == null ? List.of("") : List.copyOf(prepositions);
      nouns = nouns == null ? Set.of() : Set.copyOf(new HashSet<>(nouns));
      needs = needs == null ? Set.of() : Set.copyOf(new HashSet<>(needs));
      subjects = subjects == null ? Set.of() : Set.copyOf(new HashSet<>(subjects));
      examples = examples == null ? List.of() : List.copyOf(examples);
    }
  }
}
