package org.diplograph.resolve;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A title found in a text, such as "foreign minister", "Special Envoy", "Gen" or "Mr".
 *
 * @param length number of tokens
 * @param phrase the title in lower case and in the singular: {@code foreign minister}
 * @param officeClasses the classes of office that it may mean, the likeliest first; {@code leader} for whoever leads the state;
 *     empty where the authority has no such office
 * @param styles where not empty, only an office whose holder is so styled is meant
 * @param gender where given, only a holder of that gender is meant
 * @param represents whether its bearer speaks for a state or body
 * @param plural whether the text has the plural: "foreign ministers"
 */
public record Title(
    int length,
    String phrase,
    Kind kind,
    List<String> officeClasses,
    List<String> styles,
    @Nullable String gender,
    boolean represents,
    boolean plural) {
  public Title {
    officeClasses = List.copyOf(officeClasses);
    styles = List.copyOf(styles);
  }

  /** The post of its holder, the part someone plays, a military or clerical rank, or a form of address. */
  public enum Kind {
    OFFICE,
    ROLE,
    RANK,
    HONORIFIC;

    static Kind of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  Title found(int tokens, boolean asPlural) {
    return new Title(tokens, phrase, kind, officeClasses, styles, gender, represents, asPlural);
  }
}
