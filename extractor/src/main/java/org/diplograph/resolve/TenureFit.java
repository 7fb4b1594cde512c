package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.Entity;
import org.diplograph.resolve.TitleReader.Context;
import org.jspecify.annotations.Nullable;

/**
 * How well a person of the authority fits an article by the offices held: at its date, of the states that it speaks of, under the title that it
 * gives.
 *
 * <p>Example: under "U.S. President" in 1990 George H. W. Bush scores higher than George W. Bush.
 *
 * @param date that of the article
 * @param spokenOf keys of the states and bodies that the article names
 */
record TenureFit(Authority authority, @Nullable LocalDate date, Set<String> spokenOf) {
  TenureFit {
    spokenOf = Set.copyOf(spokenOf);
  }

  boolean contradicts(Entity.Person person, Context context) {
    if (person.tenures().isEmpty() && person.wikidata() != null) {
      return context.of() == null && context.title() == null; // known by name alone: any bearer of the name could be meant
    }
    // who serves a state may at times stand at the head of a body: "African Union chairman X"
    if (context.of() == null || !context.of().startsWith("state/") || person.tenures().isEmpty() || context.title() == null) {
      return false;
    }
    return person.tenures().stream().noneMatch(t -> serves(t, context.of()) || bodyOf(t).isPresent());
  }

  /** Whether the article speaks of a state that someone served; whoever served a body is known by name beyond its own reports. */
  boolean isSupported(Collection<Entity.Tenure> tenures) {
    return tenures.stream().map(this::of).flatMap(Optional::stream).anyMatch(k -> spokenOf.contains(k) || k.startsWith("organization/"));
  }

  /** Whether the article speaks of any state. */
  boolean isAmongStates() {
    return spokenOf.stream().anyMatch(k -> k.startsWith("state/"));
  }

  int score(Entity.Person person, Context context) {
    int score = 0;
    Set<Entity.Tenure> current = current(person);
    for (Entity.Tenure t : person.tenures()) {
      boolean serves = context.of() != null && serves(t, context.of());
      score = Math.max(score, (serves ? 4 : 0) + (current.contains(t) ? 3 : 0) + (isTop(t) ? 1 : 0));
    }
    return score;
  }

  /** Of two namesakes an article without a date more likely means the later one. */
  static LocalDate lastSeen(Entity.Person person) {
    return person.tenures().stream().map(t -> t.end() != null ? t.end() : t.start()).filter(d -> d != null)
        .max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  /** The offices held at the article's date; all, where that is not known. */
  Set<Entity.Tenure> current(Entity.Person person) {
    if (date == null) {
      return new LinkedHashSet<>(person.tenures());
    }
    Set<Entity.Tenure> held = new LinkedHashSet<>();
    authority.holdings(person, date).stream().filter(h -> h.certainty() != Certainty.POSSIBLE).forEach(h -> held.add(h.tenure()));
    return held;
  }

  boolean isTop(Entity.Tenure tenure) {
    return authority.find(tenure.office()).map(o -> o instanceof Entity.Office office && office.officeClass() != null
        && (office.officeClass().startsWith("head of") || office.officeClass().equals("supreme leader"))).orElse(false);
  }

  boolean isOfClass(Entity.Tenure tenure, List<String> classes) {
    return authority.find(tenure.office()).map(o -> o instanceof Entity.Office f && f.officeClass() != null
        && (classes.contains(f.officeClass()) || classes.contains("leader") && f.officeClass().startsWith("head of"))).orElse(false);
  }

  boolean serves(Entity.Tenure tenure, String state) {
    return of(tenure).filter(state::equals).isPresent();
  }

  Optional<String> of(Entity.Tenure tenure) {
    return authority.find(tenure.office()).map(o -> o instanceof Entity.Office office ? office.of() : null);
  }

  Optional<String> bodyOf(Entity.Tenure tenure) {
    return of(tenure).filter(k -> k.startsWith("organization/"));
  }

  boolean overlap(Entity.Person one, Entity.Person other) {
    return one.tenures().stream().filter(this::isTop).anyMatch(a -> other.tenures().stream().anyMatch(b ->
        (a.end() == null || b.start() == null || !b.start().isAfter(a.end()))
            && (b.end() == null || a.start() == null || !a.start().isAfter(b.end()))));
  }
}
