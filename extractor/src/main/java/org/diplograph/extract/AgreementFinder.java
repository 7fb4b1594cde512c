package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.AgreementMention.Manner;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.CleanText;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.Role;
import org.jspecify.annotations.Nullable;

/** Finds the words that name or describe an agreement, and which known agreement they mean where one surely is. */
final class AgreementFinder {
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "on", "for", "with", "and", "in", "to", "between", "s");
  private static final Map<String, String> SAME_HEAD =
      Map.of("accord", "deal", "agreement", "deal", "pact", "deal", "treaty", "deal", "ceasefire", "truce", "accords", "deal",
          "agreements", "deal");

  /** So few words name an agreement that one more noun may tell another. */
  private static final int BRIEF = 2;
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final AgreementRules rules;
  private final Map<Set<String>, Entity.Agreement> byWords = new HashMap<>();
  private final Map<String, Entity.Agreement> byKey = new HashMap<>();
  private final Map<String, String> kindOf = new HashMap<>();
  /** Words of the parties' names, which alone do not tell one agreement from another. */
  private final Set<String> partyWords = new HashSet<>();

  private final EntityLookup entities;

  AgreementFinder(AgreementRules rules, Collection<Entity.Agreement> known, EntityLookup entities) {
    this.rules = rules;
    this.entities = entities;
    rules.nouns().forEach((kind, nouns) -> nouns.forEach(n -> kindOf.put(n, kind)));
    known.forEach(a -> a.parties().forEach(p -> partyWords.addAll(List.of(p.substring(p.indexOf('/') + 1).split("-")))));
    for (Entity.Agreement agreement : known) {
      byKey.put(agreement.key(), agreement);
      index(agreement, agreement.label());
      agreement.aliases().forEach(alias -> index(agreement, alias));
    }
  }

  private void index(Entity.Agreement agreement, String name) {
    Set<String> words = words(name);
    boolean telling = words.stream().anyMatch(w -> !partyWords.contains(w) && !SAME_HEAD.containsValue(w) && !YEAR.matcher(w).matches());
    if (words.size() > 1 && telling) {
      byWords.merge(words, agreement, (a, b) -> a.key().compareTo(b.key()) <= 0 ? a : b);
    }
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(SAME_HEAD.getOrDefault(word, word));
      }
    }
    return words;
  }

  List<AgreementMention> find(SentenceView view) {
    List<AgreementMention> found = new ArrayList<>();
    for (Mention m : view.mentions()) {
      named(view, m).ifPresent(found::add);
    }
    for (int i = 0; i < view.syntax().size(); i++) {
      int head = i;
      if (found.stream().noneMatch(a -> a.first() <= head && head <= a.last())) {
        described(view, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "the Paris Agreement": a name that the authority has. */
  private Optional<AgreementMention> named(SentenceView view, Mention m) {
    Entity.Agreement known = m.referents().isEmpty() ? null : byKey.get(m.referents().getFirst().actor());
    if (known == null) {
      return Optional.empty();
    }
    int last = m.last();
    int next = afterBrackets(view.syntax(), last + 1);
    boolean nounFollows = next < view.syntax().size() && kindOf.containsKey(view.syntax().lemma(next));
    int head = nounFollows ? next : view.syntax().anchor(m.first(), last);
    String kind = known.kind() == null ? "agreement" : known.kind();
    return Optional.of(new AgreementMention(
        view.index(), m.first(), head > last ? head : last, head, kind, known, null, known.label(),
        view.actors().ofNoun(head, "between", Role.SIGNATORY), year(m.surface()),
        Manner.PROPER, isHeadline(view)));
  }

  /** Bodies that states join and leave; what is done is done to the treaty that founded them. */
  List<AgreementMention> bodies(SentenceView view) {
    List<AgreementMention> found = new ArrayList<>();
    for (Mention m : view.mentions()) {
      String key = m.kind() == Kind.NAME && m.referents().size() == 1 ? m.referents().getFirst().actor() : "";
      entities.find(key).map(e -> e instanceof Entity.Organization o && rules.bodies().contains(String.valueOf(o.kind())) ? o : null)
          .ifPresent(o -> found.add(new AgreementMention(view.index(), m.first(), m.last(), m.head(), "treaty", null, o.key(),
              "founding treaty of " + o.label(), List.of(), 0, Manner.PROPER, isHeadline(view))));
    }
    return found;
  }

  /** The token after an abbreviation in brackets, where one stands there: "the Common Fisheries Area (CFA) agreement". */
  private static int afterBrackets(Syntax s, int token) {
    boolean brackets = token + 2 < s.size() && s.tag(token).equals("-LRB-") && s.tag(token + 2).equals("-RRB-");
    return brackets ? token + 3 : token;
  }

  private static boolean isHeadline(SentenceView view) {
    return view.sentence().kind() == CleanText.Block.Kind.HEADLINE;
  }

  private Optional<AgreementMention> described(SentenceView view, int head) {
    Syntax s = view.syntax();
    String lemma = s.lemma(head).toLowerCase(Locale.ROOT);
    String kind = kindOf.get(lemma);
    if (kind == null && rules.drafts().getOrDefault(lemma, Set.of()).stream().anyMatch(modifiers(s, head)::contains)) {
      kind = "agreement"; // "a peace plan"
    }
    if (kind == null && s.lemma(head).equals("statement") && modifiers(s, head).contains("joint")) {
      kind = "statement";
    }
    if (kind == null || !s.isNoun(head) || isModifierOfNoun(s, head)) {
      return Optional.empty();
    }
    Set<String> modifiers = modifiers(s, head);
    if (rules.truces().stream().anyMatch(modifiers::contains) || s.words(head - 3, head).contains("cessation of hostilities")) {
      kind = "truce"; // "a ceasefire agreement"
    }
    if (modifiers.stream().anyMatch(rules.not()::contains) || isAtHome(view, head, kind) || s.isNegated(head)) {
      return Optional.empty();
    }
    int first = firstModifier(s, head);
    String label = label(view, first, head);
    boolean definite = s.isDefinite(head) || !s.children(head, "nmod:poss").isEmpty()
        || first > 0 && GRAMMAR.definite().contains(s.words(first - 1, first - 1).toLowerCase(Locale.ROOT));
    int year = year(s.words(first, head));
    Entity.@Nullable Agreement known = definite || year > 0 ? known(view, first, head) : null;
    List<Filler> named = named(view, head).stream()
        .filter(f -> known == null || f.mention().first() > head || f.mention().last() < first).toList();
    return Optional.of(new AgreementMention(
        view.index(), first, head, head, kind, known, null, label, named, year, manner(view, head, definite), isHeadline(view)));
  }

  /** "a budget deal", "an accord on pensions"; not "a tax treaty" or "a tax deal with Chile". */
  private boolean isAtHome(SentenceView view, int head, String kind) {
    Syntax s = view.syntax();
    boolean homely = Stream.concat(modifiers(s, head).stream(), s.complements(head, "on").stream().map(s::lemma))
        .anyMatch(rules.home()::contains);
    return homely && !GRAMMAR.betweenStates().contains(kind) && view.actors().ofNoun(head, "with", Role.SIGNATORY).isEmpty();
  }

  /** "deal" in "deal maker" or "treaty" in "treaty obligations" names no agreement. */
  private boolean isModifierOfNoun(Syntax s, int head) {
    boolean proposed = rules.truces().contains(s.lemma(head)) && s.head(head) >= 0 && rules.around().contains(s.lemma(s.head(head)));
    return s.isA(head, "compound") && s.head(head) > head && !proposed; // "a ceasefire proposal"
  }

  private static Set<String> modifiers(Syntax s, int head) {
    return s.children(head).stream().filter(c -> c < head && !s.tag(c).equals("VBG")).map(s::lemma)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static int firstModifier(Syntax s, int head) {
    int first = head;
    while (first > 0 && (s.dominates(head, first - 1) || s.tag(first - 1).equals("-RRB-")) && !s.isA(first - 1, "det")
        && !s.tag(first - 1).equals("POS") && !s.tag(first - 1).equals("PRP$") && !s.isA(first - 1, "case") && !s.tag(first - 1).matches("``|''|,|:|WDT|IN|CC")) {
      first -= s.tag(first - 1).equals("-RRB-") && first > 3 && s.tag(first - 3).equals("-LRB-") ? 3 : 1;
    }
    return first;
  }

  /** The describing words with the phrase that follows, as far as it belongs to the name: "memorandum on grain exports". */
  private static String label(SentenceView view, int first, int head) {
    Syntax s = view.syntax();
    int last = head;
    for (int c : s.children(head)) {
      boolean phrase = c > head && (s.isA(c, "nmod") || s.isA(c, "acl") && s.markOf(c).equals("to"))
          && Set.of("of", "on", "for", "in", "to", "against", "").contains(s.isA(c, "acl") ? "to" : s.caseOf(c));
      boolean time = view.times().stream().anyMatch(t -> t.covers(c));
      if (phrase && !time && last == head) {
        last = s.subtree(c).getLast();
      }
    }
    last = Math.min(last, head + 9);
    return view.sentence().tokens().subList(first, last + 1).stream().map(t -> t.text()).collect(Collectors.joining(" "))
        .replace(" '", "'").replace(" - ", "-");
  }

  private static int year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? Integer.parseInt(year.group()) : 0;
  }

  private Entity.@Nullable Agreement known(SentenceView view, int first, int head) {
    Set<String> bag = new TreeSet<>();
    for (int i = first; i <= head; i++) {
      bag.addAll(words(view.syntax().token(i).text()));
    }
    for (int p : view.syntax().children(head, "nmod")) {
      boolean names = view.syntax().relation(p).equals("nmod:poss") || Set.of("with", "on").contains(view.syntax().caseOf(p));
      if (names) {
        view.syntax().subtree(p).stream().limit(6).forEach(i -> bag.addAll(words(view.syntax().token(i).text())));
      }
    }
    bag.addAll(words(SAME_HEAD.getOrDefault(view.syntax().lemma(head), view.syntax().lemma(head))));
    return byWords.entrySet().stream().filter(e -> bag.containsAll(e.getKey()) && !saysMore(view.syntax(), first, head, e.getKey()))
        .max((a, b) -> a.getKey().size() != b.getKey().size()
            ? Integer.compare(a.getKey().size(), b.getKey().size()) : b.getValue().key().compareTo(a.getValue().key()))
        .map(Map.Entry::getValue).orElse(null);
  }

  /** "the nuclear arms control pact" is not "the nuclear pact". */
  private static boolean saysMore(Syntax s, int first, int head, Set<String> name) {
    return name.size() <= BRIEF && IntStream.range(first, head).anyMatch(i -> s.tag(i).matches("NNS?") && s.isA(i, "compound")
        && !GRAMMAR.praise().contains(s.lemma(i)) && words(s.token(i).text()).stream().noneMatch(name::contains));
  }

  private static Manner manner(SentenceView view, int head, boolean definite) {
    boolean proper = definite && !isHeadline(view) && view.syntax().tag(head).startsWith("NNP");
    return proper ? Manner.PROPER : definite ? Manner.DEFINITE : Manner.NEW;
  }

  /** The parties that the agreement's own words name: "between Iran and Iraq", "its deal with Iran", "the Iran-Iraq accord". */
  private static List<Filler> named(SentenceView view, int head) {
    List<Filler> fillers = new ArrayList<>();
    for (String slot : List.of("between", "with", "among")) {
      fillers.addAll(view.actors().ofNoun(head, slot, Role.SIGNATORY));
    }
    List<Filler> modifiers = view.actors().ofNoun(head, "modifier", Role.SIGNATORY);
    boolean town = modifiers.size() == 1 && modifiers.getFirst().mention().kind() == Kind.METONYM; // "the Algiers accord"
    fillers.addAll(town ? List.of() : modifiers);
    if (!fillers.isEmpty()) { // "Chad's accord with Mali"
      view.actors().ofNoun(head, "possessor", Role.SIGNATORY).stream().filter(f -> f.mention().kind() == Kind.NAME && !f.referent().isPerson())
          .forEach(fillers::add);
    }
    return Actors.distinct(fillers);
  }
}
