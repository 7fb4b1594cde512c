package org.diplograph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.EventMention;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.StatementMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the diplomatic events, the acts on agreements and the statements that one article tells of.
 *
 * <p>Example: {@code new EventExtractor(RuleSet.load(), authority, authority.agreements()).extract(resolved).events()}.
 */
public final class EventExtractor {
  /** So many words of sport make an article one about sport. */
  private static final int SPORT_WORDS = 4;
  private static final Confidence CONFIDENCE = Confidence.load();

  private final RuleSet rules;
  private final EntityLookup authority;
  private final Collection<Entity.Agreement> knownAgreements;
  private final SentenceScreen screen;

  /**
   * @param authority where the places and agreements that mentions name are described
   * @param knownAgreements those that descriptions such as "the 2015 nuclear deal" may mean
   */
  public EventExtractor(RuleSet rules, EntityLookup authority, Collection<Entity.Agreement> knownAgreements) {
    this.rules = rules;
    this.authority = authority;
    this.knownAgreements = List.copyOf(knownAgreements);
    this.screen = new SentenceScreen(rules);
  }

  /** Whether a sentence has a word that can tell of an event, or a quotation, so that it deserves a parse. */
  public boolean isWorthParsing(Sentence sentence) {
    return screen.passes(sentence);
  }

  public ArticleFindings extract(ResolvedText text) {
    EntityLookup entities = key -> authority.find(key).or(() -> Optional.ofNullable(text.entities().get(key)));
    Destinations places = new Destinations(entities);
    FormerLeaders formerLeaders = new FormerLeaders(entities);
    ContactFinder contacts = new ContactFinder(rules, places, new BodyMeetings(rules.contact().bodies(), entities), formerLeaders);
    ActFinder acts = new ActFinder(rules, authority);
    AgreementFinder agreementFinder = new AgreementFinder(rules.agreements(), knownAgreements, authority);
    AgreementRegister register = new AgreementRegister();
    Attendance attendance = new Attendance();
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, SentenceView> views = new HashMap<>();
    @Nullable AgreementMention last = null;
    for (Sentence sentence : text.text().sentences()) {
      if (sentence.tree() != null) {
        SentenceView view = SentenceView.of(text, sentence);
        views.put(sentence.index(), view);
        List<AgreementMention> agreements = agreementFinder.find(view).stream()
            .sorted(Comparator.comparingInt(AgreementMention::first)).toList();
        agreements.forEach(register::add);
        candidates.addAll(contacts.find(view));
        attendance.read(view);
        List<AgreementMention> named = new ArrayList<>(agreements);
        named.addAll(agreementFinder.bodies(view));
        List<Candidate> found = acts.find(view, named, last);
        found.forEach(act -> register.meet(act.agreement()));
        candidates.addAll(found);
        last = agreements.isEmpty() ? last : agreements.getLast();
      }
    }
    if (isSport(text)) {
      candidates.removeIf(c -> c.fillers().stream().noneMatch(f -> f.referent().office() != null));
    }
    candidates.sort(Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::trigger));
    ActParties parties =
        new ActParties(register, new Neighbours(text), new Legislatures(text, places, rules.agreements().legislative()));
    List<Cluster> clusters = new EventAssembler(places, parties, register, rules.contact().open(), formerLeaders,
        text.text().source().date().orElse(null))
        .assemble(attendance.hosted(attendance.withoutAttended(new Chronology(text).dated(new Steps(new Arrivals(candidates).completed()).withoutSteps()))));
    attendance.complete(clusters);
    return findings(text, views, clusters, register, places, entities);
  }

  /** A report of matches, in which states are teams and meet in finals. */
  private boolean isSport(ResolvedText text) {
    long words = text.text().sentences().stream().flatMap(s -> s.tokens().stream()).filter(t -> rules.sport().contains(t.lemma())).count();
    return words >= SPORT_WORDS;
  }

  private ArticleFindings findings(ResolvedText text, Map<Integer, SentenceView> views, List<Cluster> clusters,
      AgreementRegister register, Destinations places, EntityLookup entities) {
    Topics topics = new Topics(rules.topics());
    MentionMaker maker = new MentionMaker(text, views, register, places, entities, topics,
        new Attribution(text, views, rules.speech(), authority));
    List<EventMention> events = maker.events(clusters);
    Newsworthiness worth = new Newsworthiness(text, authority, rules.speech(), !events.isEmpty(), isSport(text));
    StatementMaker statementMaker = new StatementMaker(text, topics, new Venues(clusters, events), CONFIDENCE);
    List<StatementMention> statements = new StatementFinder(text, views, rules.speech(), worth, statementMaker,
        new Conversation(text, views, entities, rules.speech())).find();
    return new ArticleFindings(text.text().source(), local(text, maker, events, statements), events, statements,
        mentioned(text));
  }

  /** Persons and agreements that the authority knows and the article names. */
  private List<String> mentioned(ResolvedText text) {
    return text.mentions().stream().flatMap(m -> m.referents().stream()).map(ResolvedText.Referent::actor)
        .filter(k -> (k.startsWith("person/") || k.startsWith("agreement/")) && authority.find(k).isPresent())
        .distinct().sorted().toList();
  }

  /** The entities that the events and statements name and the authority does not have. */
  private static List<Entity> local(
      ResolvedText text, MentionMaker maker, List<EventMention> events, List<StatementMention> statements) {
    Map<String, Entity> local = new TreeMap<>();
    Stream<String> actors = Stream.concat(
        events.stream().flatMap(e -> e.participations().stream())
            .flatMap(p -> Stream.of(p.actor(), p.behalf() == null ? p.actor() : p.behalf())),
        statements.stream().flatMap(s -> Stream.of(s.speaker(), s.addressee() == null ? s.speaker() : s.addressee())));
    actors.forEach(key -> {
      Entity entity = text.entities().get(key);
      if (entity != null) {
        local.put(key, entity);
      }
    });
    maker.agreements().forEach(a -> {
      if (a.evidence() != null) {
        local.put(a.key(), a);
      }
    });
    return List.copyOf(local.values());
  }
}
