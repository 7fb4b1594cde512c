package org.diplograph.extract;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.ActDoers.Doers;
import org.diplograph.extract.AgreementRules.ActRule;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.model.Act;
import org.diplograph.model.CleanText;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Finds what parties do to agreements in one sentence, by the rules in {@code rules/agreements.yaml}. */
final class ActFinder {
  /** What parties do together, so that all whom the words name have a part in it. */
  private static final Set<Act> JOINT = Set.of(Act.SIGNING, Act.PROPOSAL, Act.ENTRY_INTO_FORCE, Act.EXPIRY);

  /** So many sentences may lie between the words for an agreement and those that only mean it. */
  private static final int NEAR = 2;

  /** So many days are as long as a month. */
  private static final int MONTH = 31;

  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final RuleSet rules;
  private final StatusReader statuses;
  private final ActDoers doers;
  private final Undertakings undertakings;

  ActFinder(RuleSet rules, EntityLookup entities) {
    this.rules = rules;
    this.statuses = new StatusReader(rules.status());
    this.doers = new ActDoers(rules.agreements(), entities);
    this.undertakings = new Undertakings(rules.agreements());
  }

  /**
   * The acts in a sentence.
   *
   * @param named the agreements and bodies that the sentence names
   * @param last the agreement last spoken of before, which "it" may mean
   */
  List<Candidate> find(SentenceView view, List<AgreementMention> named, @Nullable AgreementMention last) {
    List<AgreementMention> agreements = new ArrayList<>(named);
    List<AgreementMention> documents = named.stream().filter(a -> a.body() == null).toList();
    agreements.addAll(AgreementPronouns.of(view, documents, last));
    ActObjects objects = new ActObjects(rules.agreements(), view.syntax(), agreements, undertakings.find(view));
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < view.syntax().size(); i++) {
      for (ActRule rule : rules.agreements().acts()) {
        if (view.syntax().isVerb(i)) {
          found.addAll(byVerb(rule, view, i, objects));
        } else {
          byNoun(rule, view, i, objects).ifPresent(found::add);
          byDate(rule, view, i, documents).ifPresent(found::add);
          byCeremony(rule, view, i, documents, last).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "The signing ceremony was held in Rabat on Sunday": when and where that was done of which the article told just before. */
  private Optional<Candidate> byCeremony(
      ActRule rule, SentenceView view, int noun, List<AgreementMention> named, @Nullable AgreementMention last) {
    Syntax s = view.syntax();
    boolean ceremony = s.lemma(noun).equals("ceremony") && s.children(noun).stream().anyMatch(c -> rule.nouns().contains(s.lemma(c)));
    boolean told = (ceremony || rule.nouns().contains(s.lemma(noun))) && s.isDefinite(noun) && s.isA(noun, "nsubj") && s.isVerb(s.head(noun))
        && (rules.status().support().contains(s.lemma(s.head(noun))) || s.lemma(s.head(noun)).equals("occur"));
    if (!told || !named.isEmpty() || last == null || view.index() - last.sentence() > NEAR) {
      return Optional.empty();
    }
    AgreementMention agreement = last.asPronoun(view.index(), noun);
    return statuses.ofNoun(s, noun).flatMap(status -> make(rule, view, noun, status, new Doers(List.of(), true), agreement));
  }

  private List<Candidate> byVerb(ActRule rule, SentenceView view, int verb, ActObjects objects) {
    Syntax s = view.syntax();
    List<AgreementMention> acted = rule.verbs().contains(s.lemma(verb)) ? objects.ofVerb(rule, verb) : List.of();
    if (acted.isEmpty()) {
      return List.of();
    }
    Optional<Doers> subject = rule.subject()
        || objects.isBefore(verb) ? Optional.of(new Doers(List.of(), true))
        : doers.ofVerb(rule, view, verb, s.isPassive(verb) || objects.isLoose(verb));
    boolean outcome = !rule.subjects().isEmpty() && rule.act() == Act.SIGNING; // talks that shall lead to a treaty have led to none
    Optional<Status> status = objects.isLoose(verb) ? Optional.of(Status.HELD)
        : statuses.ofVerb(s, isAgreed(rule, s, verb) ? s.head(verb) : verb).filter(told -> told == Status.HELD || !outcome);
    if (subject.isEmpty() || status.isEmpty()) {
      return List.of();
    }
    Status told = isAhead(rule, view, verb) ? Status.PLANNED : status.get();
    return acted.stream().filter(a -> a.body() == null || isMoveOf(view, verb) && (told != Status.HELD || isDone(view, verb)))
        .flatMap(a -> make(rule, view, verb, told, together(rule, view, verb, subject.get(), a), a).stream()).toList();
  }

  /** "expires in June"; in a headline, the present tells of what was done. */
  private static boolean isAhead(ActRule rule, SentenceView view, int verb) {
    boolean present = rule.subject() && view.syntax().tag(verb).matches("VBZ|VBP");
    return present && view.sentence().kind() != CleanText.Block.Kind.HEADLINE
        && view.circumstances().when(verb, Status.PLANNED).isKnown();
  }

  private boolean isAgreed(ActRule rule, Syntax s, int verb) {
    return rule.agreed() && s.isA(verb, "xcomp") && rules.agreements().agreeing().contains(s.lemma(s.head(verb)));
  }

  /** Those who act, and with them, in what parties do jointly, all others whom the words for the act and the agreement name. */
  private Doers together(ActRule rule, SentenceView view, int verb, Doers subject, AgreementMention agreement) {
    if (!JOINT.contains(rule.act())) {
      return subject;
    }
    List<Filler> fillers = new ArrayList<>();
    subject.fillers().forEach(f -> fillers.add(rule.mediated() ? new Filler(f.mention(), f.referent(), Role.MEDIATOR) : f));
    fillers.addAll(view.actors().ofVerb(verb, "with", Role.SIGNATORY));
    fillers.addAll(view.actors().fillers(view.syntax().complements(verb, "between"), Role.SIGNATORY));
    fillers.addAll(named(agreement, fillers));
    if (fillers.isEmpty() && subject.open() && rule.act() == Act.SIGNING) {
      fillers.addAll(doers.ofClause(view, agreement, verb));
    }
    boolean others = fillers.isEmpty() && Stream.of("between", "with", "among", "by").anyMatch(p ->
        !view.syntax().complements(verb, p).isEmpty() || !view.syntax().complements(agreement.head(), p).isEmpty());
    return new Doers(fillers, subject.open() && !others);
  }

  /** Whom its words name as parties; where others are told to act, not the one land after which it is called: "signed the Lebanon accord". */
  private static List<Filler> named(AgreementMention agreement, List<Filler> acting) {
    List<Filler> before = agreement.named().stream().filter(f -> f.mention().first() < agreement.head()).toList();
    boolean theme = before.size() == 1 && acting.stream().flatMap(f -> f.referent().party().stream()).distinct().count() >= 2;
    return agreement.named().stream().filter(f -> !theme || !before.contains(f)).toList();
  }

  /** "joined the alliance"; not "joined it in calling for restraint" or "in an appeal", "left it out of the talks", "sought to join". */
  private static boolean isMoveOf(SentenceView view, int verb) {
    Syntax s = view.syntax();
    boolean inAct = s.complements(verb, "in").stream().anyMatch(c -> s.tag(c).matches("NNS?")
        && view.times().stream().noneMatch(t -> t.covers(c)));
    boolean leftOut = s.lemma(verb).equals("leave")
        && s.children(verb).stream().anyMatch(c -> s.caseOf(c).startsWith("out") || s.lemma(c).equals("out"));
    boolean inDoing = s.children(verb).stream().anyMatch(c -> s.tag(c).equals("VBG") && s.markOf(c).equals("in"));
    boolean sought = s.isInfinitive(verb) && s.head(verb) >= 0 && !GRAMMAR.deciding().contains(s.lemma(s.head(verb))) && !isOneOfMembers(s, verb);
    boolean apart = s.tag(verb).equals("VBG") || sought;
    return !inDoing && !inAct && !leftOut && !apart;
  }

  /** "left the bloc", or a headline's "leaves"; not "when it leaves the bloc". */
  private static boolean isDone(SentenceView view, int verb) {
    return view.syntax().tag(verb).matches("VBD|VBN") || view.syntax().head(verb) < 0 || isOneOfMembers(view.syntax(), verb);
  }

  /** "became the first state to leave the bloc". */
  private static boolean isOneOfMembers(Syntax s, int verb) {
    return s.isInfinitive(verb) && s.head(verb) >= 0 && s.isNoun(s.head(verb)) && GRAMMAR.sides().contains(s.lemma(s.head(verb)))
        && !s.children(s.head(verb), "amod").isEmpty();
  }

  private Optional<Candidate> byNoun(ActRule rule, SentenceView view, int noun, ActObjects objects) {
    Syntax s = view.syntax();
    Optional<AgreementMention> agreement = s.isNoun(noun) && names(rule, s, noun) ? objects.ofNoun(rule, noun) : Optional.empty();
    if (agreement.isEmpty() || agreement.get().body() != null && !(rule.bodies() && isTold(s, noun))) {
      return Optional.empty();
    }
    List<Filler> fillers = new ArrayList<>();
    Stream.of("possessor", "modifier", "by").forEach(slot -> fillers.addAll(view.actors().ofNoun(noun, slot, Role.SIGNATORY)));
    boolean told = s.isA(noun, "obj") || StatusReader.isNotified(s, noun);
    if (fillers.isEmpty() && told && statuses.isPerformed(s, noun)) {
      fillers.addAll(view.actors().ofVerb(s.head(noun), "subject", Role.SIGNATORY));
    }
    if (JOINT.contains(rule.act())) {
      fillers.addAll(agreement.get().named());
    }
    boolean witnessed = told && rules.agreements().witnessing().contains(s.lemma(s.head(noun))) && rule.act() == Act.SIGNING;
    if (witnessed && fillers.isEmpty()) {
      fillers.addAll(doers.witnessing(view, s.head(noun)));
    }
    return statuses.ofAct(s, noun)
        .flatMap(status -> make(rule, view, noun, status, new Doers(doers.forStates(fillers), witnessed), agreement.get()));
  }

  /** "the ratification of", "the ratification process for". */
  private boolean names(ActRule rule, Syntax s, int noun) {
    boolean process = rules.agreements().processes().contains(s.lemma(noun))
        && s.children(noun, "compound").stream().anyMatch(c -> rule.nouns().contains(s.lemma(c)));
    return process || rule.nouns().contains(s.lemma(noun));
  }

  private static boolean isBrief(When time) {
    return time.earliest() != null && time.latest() != null && ChronoUnit.DAYS.between(time.earliest(), time.latest()) < MONTH;
  }

  /** "after the peace agreement of May 1994": that it was concluded then is told by naming its month or day. */
  private Optional<Candidate> byDate(ActRule rule, SentenceView view, int noun, List<AgreementMention> documents) {
    Syntax s = view.syntax();
    if (!rule.dated() || !rules.agreements().dating().contains(s.caseOf(noun))) {
      return Optional.empty();
    }
    return documents.stream().filter(a -> a.head() == noun).findFirst().flatMap(agreement -> view.times().stream()
        .filter(t -> s.head(s.anchor(t.first(), t.last())) == noun && t.first() > noun && isBrief(t.past()))
        .findFirst().flatMap(t -> make(rule, view, noun, Status.HELD, new Doers(agreement.named(), true), agreement).map(c -> c.at(t.past()))));
  }

  /** Whether a clause tells of the noun itself; "talks on its accession to the bloc" does not. */
  private static boolean isTold(Syntax s, int noun) {
    return s.head(noun) < 0 || s.isVerb(s.head(noun)) && (s.isA(noun, "nsubj") || s.isA(noun, "obj"));
  }

  private Optional<Candidate> make(
      ActRule rule, SentenceView view, int trigger, Status status, Doers who, AgreementMention agreement) {
    List<Filler> distinct = Actors.distinct(who.fillers());
    Candidate made = new Candidate(rule.id(), EventType.AGREEMENT_ACT, rule.act(), status, view.index(), trigger, distinct,
        view.circumstances().when(trigger, status), location(rule, view, trigger, agreement), agreement, agreement.definite(), !rule.mediated(),
        false, false);
    boolean open = who.open() && (JOINT.contains(rule.act()) || rule.act() == Act.RATIFICATION && distinct.isEmpty());
    if (agreement.body() != null && !isJoining(made) || isWithOthers(view, trigger, agreement)
        || rule.joint() && !open && made.parties().size() < 2 && made.parties().stream().noneMatch(p -> p.startsWith("organization/"))) {
      return Optional.empty();
    }
    boolean alone = rule.act() != Act.SIGNING || made.parties().size() >= 2 || agreement.mayBeOfOne(status == Status.HELD);
    return open || alone && !made.parties().isEmpty() ? Optional.of(made) : Optional.empty();
  }

  /** "a deal with its creditors", "an agreement with Boeing": the other party is neither a state nor a body of states. */
  private static boolean isWithOthers(SentenceView view, int trigger, AgreementMention agreement) {
    Syntax s = view.syntax();
    List<Integer> own = s.complements(agreement.head(), "with");
    boolean beside = s.words(agreement.head() + 1, agreement.head() + 1).equals("with") && !agreement.kind().equals("truce");
    List<Integer> with = own.isEmpty() && beside ? s.complements(trigger, "with") : own;
    boolean unknown = agreement.named().isEmpty() && view.actors().fillers(with, Role.SIGNATORY).isEmpty();
    return agreement.known() == null && unknown && with.stream().anyMatch(w -> s.tag(w).matches("NNS|NNPS?"))
        && with.stream().noneMatch(w -> GRAMMAR.sides().contains(s.lemma(w)));
  }

  /** States join and leave bodies; that they will is told of as a matter of fact where it has a day. */
  private static boolean isJoining(Candidate made) {
    boolean states = made.fillers().stream().allMatch(f -> f.referent().actor().startsWith("state/"));
    return states && (made.status() == Status.HELD || made.when().isKnown());
  }

  /** "agreed to build a bridge in Oruro": where what they agreed to do shall be done. */
  private static boolean isUndertaken(Syntax s, int trigger, int place) {
    return s.children(trigger, "xcomp").stream().flatMap(x -> s.children(x, "obj").stream()).anyMatch(o -> s.dominates(o, place));
  }

  /**
   * Where it was done: what expires does so nowhere, "a truce in Darfur" tells where it holds, not where it was made, and "agreed to open
   * a corridor in Darfur" where the deed is done.
   */
  private static @Nullable Location location(ActRule rule, SentenceView view, int trigger, AgreementMention agreement) {
    if (rule.subject()) {
      return null;
    }
    Syntax s = view.syntax();
    boolean holdsThere = rule.truce() || agreement.kind().equals("truce");
    return view.circumstances().where(trigger)
        .filter(l -> !isUndertaken(s, trigger, l.mention().head()))
        .filter(l -> !holdsThere || l.mention().first() <= agreement.head() || l.mention().first() - agreement.head() > 3).orElse(null);
  }
}
