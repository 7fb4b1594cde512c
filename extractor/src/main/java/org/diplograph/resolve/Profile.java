package org.diplograph.resolve;

import java.util.LinkedHashSet;
import java.util.Set;
import org.diplograph.model.Entity;
import org.diplograph.model.ResolvedText.Referent;
import org.jspecify.annotations.Nullable;

/** What one article lets know of one person: who it is, for whom the person stands, in which office. */
final class Profile {
  final Entity.Person person;
  final boolean known;
  final Set<String> officeClasses = new LinkedHashSet<>();
  final Set<String> titles = new LinkedHashSet<>();
  /** The title before the name at its first mention, where the words do not say of what state: that of the article, then. */
  @Nullable Title unowned;
  @Nullable String behalf;
  @Nullable String office;

  Profile(Entity.Person person, boolean known) {
    this.person = person;
    this.known = known;
  }

  /**
   * Whether the text gives a title such as "Foreign Minister", which only a state has, and nothing tells of which.
   *
   * @param ofSomeState classes of such offices
   */
  boolean isOfHome(Set<String> ofSomeState) {
    return behalf == null && unowned != null && unowned.represents()
        && unowned.officeClasses().stream().findFirst().filter(ofSomeState::contains).isPresent();
  }

  Referent referent() {
    return new Referent(person.key(), behalf, office, true);
  }

  boolean isFemale() {
    return "female".equals(person.gender());
  }
}
