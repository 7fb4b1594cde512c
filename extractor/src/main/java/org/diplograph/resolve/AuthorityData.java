package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/** All that the binary form of the authority holds, as read. */
record AuthorityData(List<Entry> entries, List<Title> titles, List<Leader> leaders, List<List<String>> spellings, FamilyNames familyNames) {
  /** An entity with its further names; those in {@code ambiguous} need support from the text. */
  record Entry(Entity entity, List<String> ambiguous, List<String> adjectives, List<String> metonyms, List<String> styles) {}

  /** The class of office that leads these states and bodies between two days. */
  record Leader(String officeClass, List<String> of, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /** Which part of a name is used alone; the last three are keys of states and bodies. */
  record FamilyNames(
      List<String> particles, List<String> suffixes, List<String> familyNameFirst, List<String> twoFamilyNames, List<String> firstNameUsed) {}
}
