package org.diplograph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The names of {@code ontology/diplomacy.ttl} that the program writes or reads; a test says that each is declared there.
 *
 * <p>Example: {@code graph.contains(event, Dip.STATUS, Dip.term(Status.HELD.term()))}.
 */
public final class Dip {
  static {
    // Touching Jena's vocabularies before its own start breaks their initialisation.
    JenaSystem.init();
  }

  /** The namespace of the ontology; fixed, unlike the base of the data. */
  public static final String NS = "https://w3id.org/diplograph/ontology#";

  public static final Node DIPLOMATIC_EVENT = term("DiplomaticEvent");
  public static final Node MEETING = term("Meeting");
  public static final Node SUMMIT = term("Summit");
  public static final Node AGREEMENT = term("Agreement");
  public static final Node STATEMENT = term("Statement");
  public static final Node ACTOR = term("Actor");
  public static final Node PERSON = term("Person");
  public static final Node STATE = term("State");
  public static final Node ORGANIZATION = term("Organization");
  public static final Node OFFICE_TYPE = term("Office");
  public static final Node TENURE_TYPE = term("Tenure");
  public static final Node PARTICIPATION_TYPE = term("Participation");
  public static final Node PLACE_TYPE = term("Place");
  public static final Node ARTICLE_TYPE = term("Article");
  public static final Node REPORT = term("Report");
  public static final Node PASSAGE_TYPE = term("Passage");
  public static final Node NAMING_TYPE = term("Naming");

  // An event.
  public static final Node STATUS = term("status");
  public static final Node PARTICIPANT = term("participant");
  public static final Node PARTY = term("party");
  public static final Node HOST = term("host");
  public static final Node MEDIATOR = term("mediator");
  public static final Node DATE = term("date");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node DATE_TEXT = term("dateText");
  public static final Node PLACE = term("place");
  public static final Node TOPIC = term("topic");
  public static final Node ACT = term("act");
  public static final Node ABOUT_AGREEMENT = term("agreement");
  public static final Node SUB_EVENT_OF = term("subEventOf");
  public static final Node PREVIOUS_DATE = term("previousDate");
  public static final Node MOVED_FROM = term("movedFrom");
  public static final Node MAY_BE_SAME = term("mayBeSame");
  public static final Node REPORTED_BY = term("reportedBy");
  public static final Node PLOVER = term("plover");
  public static final Node CAMEO = term("cameo");
  public static final Node PARTICIPATION = term("participation");

  // A participation.
  public static final Node PARTICIPATING = term("actor");
  public static final Node BEHALF = term("behalf");
  public static final Node OFFICE = term("office");
  public static final Node ROLE = term("role");
  public static final Node POSITION = term("position");

  // A report, a passage, the words that name an actor.
  public static final Node ARTICLE = term("article");
  public static final Node QUOTE = term("quote");
  public static final Node BEGIN = term("begin");
  public static final Node END = term("end");
  public static final Node UTF16_SHIFT = term("utf16Shift");
  public static final Node SUPPORTS = term("supports");
  public static final Node PASSAGE = term("passage");
  public static final Node NAMING = term("naming");
  public static final Node WORDS = term("words");
  public static final Node MENTION_ID = term("mentionId");
  public static final Node REPORTED_TYPE = term("reportedType");
  public static final Node REPORTED_ACT = term("reportedAct");
  public static final Node REPORTED_STATUS = term("reportedStatus");
  public static final Node REPORTED_DATE = term("reportedDate");
  public static final Node REPORTED_EARLIEST = term("reportedEarliest");
  public static final Node REPORTED_LATEST = term("reportedLatest");
  public static final Node REPORTED_DATE_TEXT = term("reportedDateText");
  public static final Node REPORTED_PLACE = term("reportedPlace");
  public static final Node DATE_FROM = term("dateFrom");
  public static final Node REPORTED_AGREEMENT = term("reportedAgreement");
  public static final Node REPORTED_TOPIC = term("reportedTopic");
  public static final Node REPORTED_PARTICIPATION = term("reportedParticipation");
  public static final Node REPORTED_SUB_EVENT_OF = term("reportedSubEventOf");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node ATTRIBUTED_TO_ACTOR = term("attributedToActor");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node RULE = term("rule");

  // An article.
  public static final Node DATE_INFERRED = term("dateInferred");
  public static final Node DATELINE = term("dateline");
  public static final Node AGENCY = term("agency");
  public static final Node FINGERPRINT = term("fingerprint");
  public static final Node MENTIONS = term("mentions");
  public static final Node SKETCH = term("sketch");
  public static final Node COPY_OF = term("copyOf");

  // The index of blocks.
  public static final Node BLOCK = term("block");
  public static final Node DESCRIBES = term("describes");
  public static final Node TIE = term("tie");
  public static final Node MERGED_FROM = term("mergedFrom");

  // A correction.
  public static final Node CORRECTION = term("Correction");
  public static final Node VERDICT = term("verdict");
  public static final Node CORRECTS = term("corrects");
  public static final Node COMPARED_WITH = term("comparedWith");
  public static final Node SETS = term("sets");
  public static final Node APPLIES = term("applies");
  public static final Node CURATED_BY = term("curatedBy");

  // A statement.
  public static final Node SPEAKER = term("speaker");
  public static final Node ADDRESSEE = term("addressee");
  public static final Node QUOTED = term("quoted");
  public static final Node SAID_AT = term("saidAt");

  // Actors, offices, places, agreements.
  public static final Node KIND = term("kind");
  public static final Node AGREEMENT_STATUS = term("agreementStatus");
  public static final Node PART_OF = term("partOf");
  public static final Node OF_STATE = term("ofState");
  public static final Node CAPITAL = term("capital");
  public static final Node ISO2 = term("iso2");
  public static final Node ISO3 = term("iso3");
  public static final Node ADJECTIVE = term("adjective");
  public static final Node NATIONAL = term("national");
  public static final Node METONYM = term("metonym");
  public static final Node EXISTED_FROM = term("existedFrom");
  public static final Node EXISTED_UNTIL = term("existedUntil");
  public static final Node GENDER = term("gender");
  public static final Node HOLDER = term("holder");
  public static final Node START_DATE = term("startDate");
  public static final Node END_DATE = term("endDate");
  public static final Node OFFICE_CLASS = term("officeClass");
  public static final Node OFFICE_OF = term("officeOf");

  private Dip() {}

  /** The node of a local name, such as {@code Held}. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }

  /** The local name of a node of this namespace. */
  public static String localName(Node term) {
    if (!term.isURI() || !term.getURI().startsWith(NS)) {
      throw new IllegalArgumentException("not a term of the ontology " + NS + ": " + term);
    }
    return term.getURI().substring(NS.length());
  }
}
