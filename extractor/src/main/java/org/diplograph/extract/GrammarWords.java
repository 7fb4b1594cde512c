package org.diplograph.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.Role;

/** Words whose grammar the rules need to know, from {@code grammar.yaml}: {@code measures} holds "round", of "a round of talks". */
record GrammarWords(
    Set<String> objectControl,
    Set<String> inviting,
    Set<String> measures,
    Set<String> definite,
    Set<String> times,
    Set<String> negations,
    Set<String> pronouns,
    Set<String> anew,
    Set<String> parties,
    Set<String> sides,
    Set<String> teams,
    Set<String> acting,
    Set<String> beside,
    Set<String> stays,
    Set<String> addressing,
    Set<String> hosting,
    Set<String> praise,
    Set<String> betweenStates,
    Set<String> openToOne,
    Set<String> ofMany,
    Set<String> bilateral,
    Set<String> peace,
    Set<String> bounds,
    Set<String> carrying,
    Set<String> planning,
    Set<String> ranks,
    Set<String> ahead,
    Set<String> behind,
    Set<String> later,
    Set<String> alongside,
    Set<String> apart,
    Set<String> situations,
    Set<String> conditions,
    Set<String> deciding,
    Set<String> discussing,
    Set<String> arranging,
    Set<String> former,
    Set<String> calledAfterCity,
    Set<String> receiving,
    Set<String> officials,
    Set<String> endings,
    Set<String> phones,
    Set<String> oneCall,
    Set<String> including,
    Set<String> stops,
    Set<String> countries,
    Map<String, Role> byParticiple) {
  private static final GrammarWords BUILT_IN = read();

  GrammarWords {
    objectControl = Set.copyOf(objectControl);
    inviting = Set.copyOf(inviting);
    measures = Set.copyOf(measures);
    definite = Set.copyOf(definite);
    times = Set.copyOf(times);
    negations = Set.copyOf(negations);
    pronouns = Set.copyOf(pronouns);
    anew = Set.copyOf(anew);
    parties = Set.copyOf(parties);
    sides = Set.copyOf(sides);
    teams = Set.copyOf(teams);
    acting = Set.copyOf(acting);
    beside = Set.copyOf(beside);
    stays = Set.copyOf(stays);
    addressing = Set.copyOf(addressing);
    hosting = Set.copyOf(hosting);
    praise = Set.copyOf(praise);
    betweenStates = Set.copyOf(betweenStates);
    openToOne = Set.copyOf(openToOne);
    ofMany = Set.copyOf(ofMany);
    bilateral = Set.copyOf(bilateral);
    peace = Set.copyOf(peace);
    bounds = Set.copyOf(bounds);
    carrying = Set.copyOf(carrying);
    planning = Set.copyOf(planning);
    ranks = Set.copyOf(ranks);
    ahead = Set.copyOf(ahead);
    behind = Set.copyOf(behind);
    later = Set.copyOf(later);
    alongside = Set.copyOf(alongside);
    apart = Set.copyOf(apart);
    situations = Set.copyOf(situations);
    conditions = Set.copyOf(conditions);
    deciding = Set.copyOf(deciding);
    discussing = Set.copyOf(discussing);
    arranging = Set.copyOf(arranging);
    former = Set.copyOf(former);
    calledAfterCity = Set.copyOf(calledAfterCity);
    receiving = Set.copyOf(receiving);
    officials = Set.copyOf(officials);
    endings = Set.copyOf(endings);
    phones = Set.copyOf(phones);
    oneCall = Set.copyOf(oneCall);
    including = Set.copyOf(including);
    stops = Set.copyOf(stops);
    countries = Set.copyOf(countries);
    byParticiple = Map.copyOf(byParticiple);
  }

  static GrammarWords load() {
    return BUILT_IN;
  }

  private static GrammarWords read() {
    try (InputStream in = GrammarWords.class.getResourceAsStream("grammar.yaml")) {
      return new YAMLMapper().readValue(in, GrammarWords.class);
    } catch (IOException e) {
      throw new IllegalStateException("grammar.yaml cannot be read: " + e.getMessage() + "; build the program anew", e);
    }
  }
}
