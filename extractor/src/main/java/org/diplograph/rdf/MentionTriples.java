package org.diplograph.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.Act;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.Source;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/** Writes what one article says of one event as a {@code dip:Report}, with all that is needed to read it back. */
final class MentionTriples {
  static final Node WAS_GENERATED_BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

  private static final Map<Node, EventType> TYPES = byTerm(EventType.values(), EventType::term);
  private static final Map<Node, Status> STATUSES = byTerm(Status.values(), Status::term);
  private static final Map<Node, Act> ACTS = byTerm(Act.values(), Act::term);

  private final Iris iris;
  private final EvidenceTriples evidence;
  private final ParticipationTriples participations;
  private final Topics topics;

  MentionTriples(Iris iris) {
    this.iris = iris;
    this.evidence = new EvidenceTriples(iris);
    this.participations = new ParticipationTriples(iris);
    this.topics = new Topics(iris);
  }

  void add(ArticleContext article, EventMention mention, Sink sink) {
    Node report = iris.report(article.id(), mention.id());
    article.report(report, mention.id(), sink);
    sink.add(report, Dip.REPORTED_TYPE, Dip.term(mention.type().term()));
    sink.add(report, Dip.REPORTED_ACT, mention.act() == null ? null : Dip.term(mention.act().term()));
    sink.add(report, Dip.REPORTED_STATUS, Dip.term(mention.status().term()));
    participations.add(report, Dip.REPORTED_PARTICIPATION, mention.participations(), sink);
    WhenTerms.REPORTED.add(report, mention.when(), sink);
    sink.add(report, Dip.REPORTED_PLACE, mention.place() == null ? null : iris.of(mention.place()));
    sink.add(report, Dip.REPORTED_AGREEMENT, mention.agreement() == null ? null : iris.of(mention.agreement()));
    topics.add(report, Dip.REPORTED_TOPIC, mention.topics(), sink);
    sink.add(report, Dip.REPORTED_SUB_EVENT_OF, mention.partOf() == null ? null : iris.report(article.id(), mention.partOf()));
    if (mention.attributedTo() instanceof Source source) {
      sink.text(report, Dip.ATTRIBUTED_TO, source.words());
      sink.add(report, Dip.ATTRIBUTED_TO_ACTOR, source.actor() == null ? null : iris.of(source.actor()));
    }
    sink.decimal(report, Dip.CONFIDENCE, mention.confidence());
    sink.text(report, Dip.RULE, mention.rule());
    passages(article, report, mention.evidence(), sink);
  }

  private void passages(ArticleContext article, Node report, List<Evidence> all, Sink sink) {
    evidence.add(report, all.getFirst(), article.points(), sink);
    for (int i = 1; i < all.size(); i++) {
      Node passage = Iris.part(report, "passage", i);
      sink.add(report, Dip.PASSAGE, passage);
      sink.types(passage, Dip.PASSAGE_TYPE);
      sink.integer(passage, Dip.POSITION, i);
      sink.add(passage, Dip.ARTICLE, article.node());
      evidence.add(passage, all.get(i), article.points(), sink);
    }
  }

  EventMention read(Description report) {
    List<Evidence> sentences = new ArrayList<>();
    sentences.add(evidence.read(report));
    report.parts(Dip.PASSAGE).forEach(passage -> sentences.add(evidence.read(passage)));
    return new EventMention(
        report.required(Dip.MENTION_ID).getLiteralLexicalForm(),
        TYPES.get(report.required(Dip.REPORTED_TYPE)),
        report.one(Dip.REPORTED_ACT).map(ACTS::get).orElse(null),
        STATUSES.get(report.required(Dip.REPORTED_STATUS)),
        participations.read(report, Dip.REPORTED_PARTICIPATION),
        WhenTerms.REPORTED.read(report),
        key(report, Dip.REPORTED_PLACE),
        key(report, Dip.REPORTED_AGREEMENT),
        topics.read(report, Dip.REPORTED_TOPIC),
        report.one(Dip.REPORTED_SUB_EVENT_OF).flatMap(iris::mention).map(Iris.MentionRef::mention).orElse(null),
        report.text(Dip.ATTRIBUTED_TO).map(words -> new Source(words, key(report, Dip.ATTRIBUTED_TO_ACTOR))).orElse(null),
        report.decimal(Dip.CONFIDENCE).orElse(1.0),
        report.required(Dip.RULE).getLiteralLexicalForm(),
        sentences);
  }

  private @Nullable String key(Description report, Node property) {
    return report.one(property).flatMap(iris::key).orElse(null);
  }

  private static <T> Map<Node, T> byTerm(T[] values, Function<T, String> term) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(v -> Dip.term(term.apply(v)), Function.identity()));
  }
}
