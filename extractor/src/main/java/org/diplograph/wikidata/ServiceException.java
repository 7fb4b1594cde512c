package org.diplograph.wikidata;

/** A service did not answer a question, or not with anything usable; others may still be answered. */
public class ServiceException extends Exception {
  private static final long serialVersionUID = 1L;

  ServiceException(String message) {
    super(message);
  }

  /** Nothing more can be asked in this run: the budget is spent, the user wants to stop, or the service does not answer at all. */
  public static final class NoMore extends ServiceException {
    private static final long serialVersionUID = 1L;

    NoMore(String message) {
      super(message);
    }
  }
}
