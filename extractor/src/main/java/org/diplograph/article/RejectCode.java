package org.diplograph.article;

/** Why an input became no article. The {@linkplain #code() codes} are stable: scripts and reports rely on them. */
public enum RejectCode {
  /** Nothing to read in it. */
  EMPTY("empty", Kind.SKIPPED),
  /** Text in another language. */
  NOT_ENGLISH("not-english", Kind.SKIPPED),
  /** A file whose name has no known ending. */
  UNKNOWN_FORMAT("unknown-format", Kind.SKIPPED),
  /** A capture of a web archive that is no web page. */
  NOT_HTML("not-html", Kind.SKIPPED),
  /** A capture of a web archive that is an error page, a redirection or the like. */
  HTTP_STATUS("http-status", Kind.SKIPPED),
  /** A capture of a web archive that only says that nothing had changed. */
  REVISIT("revisit", Kind.SKIPPED),
  /** A file, line or record above the limit. */
  TOO_LARGE("too-large", Kind.FAILED),
  /** Not text at all: an image, an archive, a program. */
  BINARY("binary", Kind.FAILED),
  /** Text in an encoding that could not be told. */
  ENCODING("encoding", Kind.FAILED),
  /** Broken JSON. */
  BAD_JSON("bad-json", Kind.FAILED),
  /** Broken CSV, as an unclosed quotation mark. */
  BAD_CSV("bad-csv", Kind.FAILED),
  /** A feed that is no XML, or has a document type. */
  BAD_FEED("bad-feed", Kind.FAILED),
  /** A broken web archive, or a broken capture in it. */
  BAD_WARC("bad-warc", Kind.FAILED),
  /** A record without the field that holds the text. */
  MISSING_TEXT("missing-text", Kind.FAILED),
  /** A file or folder that does not exist or may not be read. */
  UNREADABLE("unreadable", Kind.FAILED),
  /** Not gzip although the name says so, or cut off. */
  BAD_GZIP("bad-gzip", Kind.FAILED);

  private final String code;
  private final Kind kind;

  RejectCode(String code, Kind kind) {
    this.code = code;
    this.kind = kind;
  }

  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether an input was left out on purpose or went wrong. */
  public enum Kind {
    SKIPPED,
    FAILED
  }
}
