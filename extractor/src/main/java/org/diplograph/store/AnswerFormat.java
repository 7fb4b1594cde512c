package org.diplograph.store;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the answer to a query is written, under the name that the format has on the command line. */
public enum AnswerFormat {
  /** Aligned columns for people. */
  TABLE,
  CSV,
  TSV,
  JSON,
  XML;

  Lang lang() {
    return switch (this) {
      case TABLE -> ResultSetLang.RS_Text;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
    };
  }
}
