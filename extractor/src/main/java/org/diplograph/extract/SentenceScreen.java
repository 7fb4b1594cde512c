package org.diplograph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.AgreementRules.ActRule;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;

/**
 * Which sentences can tell of an event or hold a statement, by their words alone: only those are worth a parse, which costs more
 * than all else.
 *
 * <p>Example: "The ministers met in Oslo" passes, "Shares fell in Oslo" does not.
 */
final class SentenceScreen {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  /** What a word can be a sign of. */
  private enum Sign { EVENT, SAYING, SOMEONE, ACT, PRONOUN, AGREEING, UNDERTAKEN, JOINING, BODY, DRAFT, DRAFTED, ATTENDING, BY, TEAM, LEADING }

  /**
   * "Oslo said …"; "Chile suspended it"; "agreed to open embassies"; "Finland joined the alliance"; "a peace plan"; "was joined by …"; "the delegation was
   * led by …".
   */
  private static final List<Set<Sign>> COMBINATIONS = List.of(
      EnumSet.of(Sign.SAYING, Sign.SOMEONE), EnumSet.of(Sign.ACT, Sign.PRONOUN), EnumSet.of(Sign.AGREEING, Sign.UNDERTAKEN),
      EnumSet.of(Sign.JOINING, Sign.BODY), EnumSet.of(Sign.DRAFT, Sign.DRAFTED),
      EnumSet.of(Sign.ATTENDING, Sign.BY), EnumSet.of(Sign.TEAM, Sign.LEADING));

  private final RuleSet.Speech speech;
  /** Rules for events by the lemmas of their triggers. */
  private final Map<String, List<ContactRule>> verbs;
  private final Map<String, List<ContactRule>> nouns;
  /** Words any of which is enough. */
  private final Set<String> agreements = new HashSet<>(Set.of("statement"));
  /** Verbs and nouns of joining and leaving bodies. */
  private final Set<String> joining = new HashSet<>();
  private final AgreementRules acts;

  SentenceScreen(RuleSet rules) {
    speech = rules.speech();
    acts = rules.agreements();
    verbs = byLemma(rules.contact().verbs());
    nouns = byLemma(rules.contact().nouns());
    rules.agreements().nouns().values().forEach(agreements::addAll);
    rules.agreements().acts().stream().filter(ActRule::bodies).forEach(r -> Stream.of(r.verbs(), r.nouns()).forEach(joining::addAll));
  }

  boolean passes(Sentence sentence) {
    Set<Sign> found = EnumSet.noneOf(Sign.class);
    boolean rest = sentence.tokens().size() <= StatementFinder.LONGEST_REST; // "the ministry said", after a quotation
    for (Token token : sentence.tokens()) {
      add(token, rest, found);
      add(Sign.EVENT, tellsEvent(sentence, token), found);
      if (found.contains(Sign.EVENT)) {
        return true;
      }
    }
    return COMBINATIONS.stream().anyMatch(found::containsAll);
  }

  /** Whether a rule's trigger stands there, by its lemma and tag, with the words around it that the rule needs. */
  private boolean tellsEvent(Sentence sentence, Token token) {
    String tag = token.tag();
    // Some rules have adjectives among their verbs, and in headlines verbs are taken for plural nouns.
    boolean verb = tag.startsWith("VB") || tag.equals("MD") || tag.startsWith("JJ") || tag.equals("NNS");
    return verb && anyFits(verbs, sentence, token) || tag.startsWith("NN") && anyFits(nouns, sentence, token);
  }

  private static boolean anyFits(Map<String, List<ContactRule>> rules, Sentence sentence, Token token) {
    return rules.getOrDefault(token.lemma(), List.of()).stream().anyMatch(r -> r.fits(sentence, token.index()));
  }

  private static Map<String, List<ContactRule>> byLemma(List<ContactRule> rules) {
    Map<String, List<ContactRule>> byLemma = new HashMap<>();
    rules.forEach(r -> r.lemmas().forEach(lemma -> byLemma.computeIfAbsent(lemma, l -> new ArrayList<>()).add(r)));
    return byLemma;
  }

  private void add(Token token, boolean rest, Set<Sign> found) {
    String lemma = token.lemma();
    boolean verb = token.tag().startsWith("VB");
    boolean present = lemma.equals("present") && token.tag().equals("JJ"); // "also present was …"
    add(Sign.EVENT, agreements.contains(lemma) || token.text().equals("\"") || present || Attendance.isBeing(lemma), found);
    boolean says = speech.tells(lemma) || rest && speech.verbs().contains(lemma);
    add(Sign.SAYING, verb && !token.tag().equals("VB") && says, found); // "to say", "may call" assert nothing
    add(Sign.SOMEONE, rest || !token.name().equals("O") || token.tag().equals("PRP"), found);
    add(Sign.ACT, acts.telling().contains(lemma), found);
    add(Sign.PRONOUN, GRAMMAR.pronouns().contains(lemma), found);
    add(Sign.AGREEING, acts.agreeing().contains(lemma), found);
    add(Sign.UNDERTAKEN, acts.undertaken().contains(lemma), found);
    add(Sign.JOINING, joining.contains(lemma), found);
    add(Sign.BODY, token.name().equals("ORGANIZATION"), found);
    add(Sign.DRAFT, acts.drafts().containsKey(lemma), found);
    add(Sign.DRAFTED, acts.drafts().values().stream().anyMatch(w -> w.contains(lemma)), found);
    add(Sign.ATTENDING, Attendance.isAttending(lemma), found);
    add(Sign.BY, lemma.equals("by"), found);
    add(Sign.TEAM, Attendance.isTeam(lemma), found);
    add(Sign.LEADING, Attendance.isLeading(lemma), found);
  }

  private static void add(Sign sign, boolean there, Set<Sign> found) {
    if (there) {
      found.add(sign);
    }
  }
}
