package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who or what else in the authority bears a name of an entity: the candidates that lose when a text is read.
 *
 * <p>Example: for George W. Bush on a day of 2003, George H. W. Bush under "George Bush", in no office.
 */
public record Namesakes(Authority authority) {
  /**
   * One that could have been meant.
   *
   * @param name under which both are known; the family name alone where they share no other
   * @param holding the surest office on the day, null where none was held or it is no person
   */
  public record Namesake(Entity entity, String name, @Nullable Holding holding) {}

  /** Those of the same full name first, then those in office on the day. */
  public List<Namesake> of(Entity entity, @Nullable LocalDate date) {
    Map<String, Namesake> found = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(List.of(entity.label()));
    names.addAll(entity.aliases());
    for (String name : names) {
      List<String> words = List.of(name.split(" "));
      authority.longestMatches(words, 0).stream().filter(m -> m.length() == words.size())
          .forEach(m -> found.putIfAbsent(m.entity().key(), namesake(m.entity(), name, date)));
    }
    if (entity instanceof Entity.Person person) {
      // whichever word of the name stands alone: "Kim" of Kim Jong-un, "Bush" of George W. Bush
      Names.words(Names.fold(person.label())).stream().filter(word -> authority.bySurname(word).contains(person))
          .flatMap(word -> authority.bySurname(word).stream().map(p -> namesake(p, word, date)))
          .sorted(Comparator.comparing((Namesake n) -> n.holding() == null).thenComparing(n -> n.entity().key()))
          .forEach(n -> found.putIfAbsent(n.entity().key(), n));
    }
    found.remove(entity.key());
    return List.copyOf(found.values());
  }

  private Namesake namesake(Entity entity, String name, @Nullable LocalDate date) {
    return new Namesake(entity, name,
        date != null && entity instanceof Entity.Person p ? authority.holdings(p, date).stream().findFirst().orElse(null) : null);
  }
}
