package org.diplograph.merge;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the groups of a pool to which a claim could belong, by what the claim knows of its time, place and agreement, so that not every
 * pair is compared.
 */
final class GroupIndex {
  /** Longer times lead to no group: "in the 1990s" is background. */
  private static final int MOST_YEARS = 3;

  private static final String PLAN = "plan";
  private static final String AT_ANY_TIME = " at any time";

  private final MergeRule rule;
  private final Places places;
  private final Map<String, List<Group>> groups = new HashMap<>();
  private final Map<Group, Set<String>> entered = new HashMap<>();

  GroupIndex(MergeRule rule, Places places) {
    this.rule = rule;
    this.places = places;
  }

  /** Enters a group, or what it has newly come to know. */
  void enter(Group group) {
    Set<String> known = entered.computeIfAbsent(group, g -> new HashSet<>());
    for (String handle : handles(group)) {
      if (known.add(handle)) {
        groups.computeIfAbsent(handle, h -> new ArrayList<>()).add(group);
      }
    }
  }

  private Set<String> handles(Group group) {
    TimeFrame time = group.time();
    Set<String> handles = new TreeSet<>();
    if (time.isKnown() && time.days() <= rule.fewDays()) {
      time.eachDay().forEach(day -> {
        handles.add("day " + day);
        handles.add("weekday " + day.getDayOfWeek());
      });
    }
    if (time.isKnown() && time.isWithinMonth()) {
      addMonths(time, handles);
    }
    addYears(time, handles);
    addHints(time, handles);
    group.places().forEach(place -> atPlace(place).forEach(at -> {
      handles.add(at);
      handles.addAll(time.hasWindow() ? inMonths(at, time) : List.of(at + AT_ANY_TIME));
    }));
    group.documents().forEach(document -> handles.add("on " + document.key()));
    if (group.isPlan()) {
      handles.add(PLAN);
    }
    return handles;
  }

  /** In the order in which the groups arose. */
  Set<Group> find(Claim claim) {
    TimeFrame time = claim.time();
    Set<String> handles = new TreeSet<>();
    if (!time.isKnown()) {
      addHints(time, handles);
      atPlace(claim.place()).forEach(at -> {
        if (time.hasWindow()) {
          handles.add(at + AT_ANY_TIME);
          handles.addAll(inMonths(at, time));
        } else {
          handles.add(at);
        }
      });
      if (claim.document() != null) {
        handles.add("on " + claim.document().key());
      }
      if (claim.callsOff()) {
        handles.add(PLAN);
      }
    } else if (time.days() <= rule.fewDays()) {
      time.eachDay().forEach(day -> handles.add("day " + day));
    } else if (time.isWithinMonth()) {
      addMonths(time, handles);
    } else {
      addYears(time, handles);
    }
    Set<Group> found = new LinkedHashSet<>();
    handles.forEach(handle -> found.addAll(groups.getOrDefault(handle, List.of())));
    return found;
  }

  private static void addMonths(TimeFrame time, Set<String> handles) {
    time.eachDay().forEach(day -> {
      handles.add("month " + day.getYear() + " " + day.getMonth());
      handles.add("month " + day.getMonth());
    });
  }

  private static void addYears(TimeFrame time, Set<String> handles) {
    if (time.earliest() == null || time.latest() == null || time.latest().getYear() - time.earliest().getYear() >= MOST_YEARS) {
      return;
    }
    for (int year = time.earliest().getYear(); year <= time.latest().getYear(); year++) {
      handles.add("year " + year);
    }
  }

  private static void addHints(TimeFrame time, Set<String> handles) {
    if (time.weekday() != null) {
      handles.add("weekday " + time.weekday());
    }
    if (time.month() != null) {
      handles.add("month " + time.month());
    }
  }

  private List<String> atPlace(@Nullable String place) {
    return places.chain(place).stream().filter(p -> !places.isWide(p)).map(p -> "at " + p).toList();
  }

  /** The months of the possible days: what has none in common with these contradicts it anyhow. */
  private static List<String> inMonths(String at, TimeFrame time) {
    List<String> months = new ArrayList<>();
    for (YearMonth month = YearMonth.from(time.from()); !month.isAfter(YearMonth.from(time.to())); month = month.plusMonths(1)) {
      months.add(at + " in " + month);
    }
    return months;
  }
}
