package org.diplograph.evaluate;

import java.util.Arrays;
import java.util.Comparator;

/** The order of texts by Unicode code points, as in Python and SPARQL; the JDK's own goes by UTF-16 units. */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
