package org.diplograph.merge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks events of two neighbouring days that may be one, told by the calendars of two time zones: the same persons at the same place. They
 * stay two, since a day is never guessed away; people can say that they are one.
 */
final class CalendarDoubts {
  private static final int FEWEST_PERSONS = 2;

  private final MergeRule rule;
  private final Places places;
  private final Constraints constraints;

  CalendarDoubts(MergeRule rule, Places places, Constraints constraints) {
    this.rule = rule;
    this.places = places;
    this.constraints = constraints;
  }

  private record Occasion(String subject, Object persons, LocalDate day) {}

  /** @param groups of one pool */
  void mark(List<Group> groups) {
    Map<Occasion, Group> byDay = new LinkedHashMap<>();
    groups.stream().filter(CalendarDoubts::isOfOneDay).forEach(group -> byDay.putIfAbsent(occasion(group, 0), group));
    for (Group group : byDay.values()) {
      for (int days = 1; days <= rule.zoneDays(); days++) {
        Group earlier = byDay.get(occasion(group, -days));
        if (earlier != null && !earlier.sharesArticle(group) && isSamePlace(earlier, group)
            && !constraints.areParted(earlier.ids(), group.ids())) {
          String remark = "the same persons at the same place as " + earlier.time().earliest() + "; perhaps one event by two calendars";
          group.doubt(new Group.Doubt(List.of(earlier), Optional.of(remark)));
          earlier.doubt(new Group.Doubt(List.of(group), Optional.empty()));
        }
      }
    }
  }

  private static boolean isOfOneDay(Group group) {
    return group.first().act() == null && group.time().isDay() && group.persons().size() >= FEWEST_PERSONS;
  }

  private static Occasion occasion(Group group, int days) {
    return new Occasion(group.first().subject(), group.persons(), group.time().earliest().plusDays(days));
  }

  private boolean isSamePlace(Group a, Group b) {
    return a.places().stream().anyMatch(place -> places.relation(place, b.places(), false) == Places.Relation.SAME);
  }
}
