package org.diplograph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.EventType;

/**
 * Meetings with those who led another state once: they stand for nobody now, yet a talk with them is one between states' people.
 *
 * <p>Example: in "The Kenyan minister met former Tanzanian president Jakaya Kikwete" only Kenya is a party, and both take part.
 */
final class FormerLeaders {
  private static final Set<EventType> CONTACTS = Set.of(EventType.MEETING, EventType.CALL);

  private final EntityLookup entities;

  FormerLeaders(EntityLookup entities) {
    this.entities = entities;
  }

  /** Whether those of one state met somebody who led another one and now stands for none. */
  boolean areMet(Candidate c) {
    return CONTACTS.contains(c.type()) && c.parties().size() == 1 && c.fillers().stream().map(f -> f.referent())
        .filter(r -> r.isPerson() && r.party().isEmpty()).anyMatch(r -> ledOther(r.actor(), c.parties().iterator().next()));
  }

  private boolean ledOther(String person, String party) {
    List<Entity.Tenure> tenures = entities.find(person).map(p -> p instanceof Entity.Person known ? known.tenures() : null)
        .orElse(List.of());
    return tenures.stream().anyMatch(this::isLeading) && tenures.stream().noneMatch(t -> office(t).filter(o -> party.equals(o.of())).isPresent());
  }

  private boolean isLeading(Entity.Tenure tenure) {
    return office(tenure).filter(o -> o.officeClass() != null && o.officeClass().startsWith("head of")).isPresent();
  }

  private Optional<Entity.Office> office(Entity.Tenure tenure) {
    return entities.find(tenure.office()).filter(Entity.Office.class::isInstance).map(Entity.Office.class::cast);
  }
}
