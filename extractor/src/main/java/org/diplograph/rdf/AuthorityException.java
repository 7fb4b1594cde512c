package org.diplograph.rdf;

/**
 * An authority of a user's own that cannot be used; the message says where and why.
 *
 * <p>Example: {@code my-people.ttl:12: <https://w3id.org/diplograph/person/ana-rojas> has 2 labels, one is wanted}.
 */
public final class AuthorityException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AuthorityException(String message) {
    super(message);
  }
}
