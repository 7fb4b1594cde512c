package org.diplograph.store;

import java.util.List;

/**
 * A query to try, as the pages offer it: its title is the first comment line of the file, {@code # Who met whom, when and where?}
 *
 * @param name the file without its ending, such as {@code 01-who-met-whom}
 * @param title what it answers
 * @param text the query, comments included
 */
public record ExampleQuery(String name, String title, String text) {
  /** All that come with the program, in the order of their file names. */
  public static List<ExampleQuery> all() {
    ClassPathFolder folder = ClassPathFolder.of("ontology/queries");
    return folder.names(".rq").stream().map(name -> of(name, folder.read(name))).toList();
  }

  static ExampleQuery of(String file, String text) {
    String name = file.replaceFirst("\\.rq$", "");
    String title = text.lines().filter(line -> line.startsWith("#")).map(line -> line.replaceFirst("^#+\\s*", "").strip())
        .filter(line -> !line.isEmpty()).findFirst().orElse(name);
    return new ExampleQuery(name, title, text);
  }
}
