package org.diplograph.store;

import java.security.SecureRandom;
import java.util.Base64;

/** Who may write to a served store: the user {@code diplograph}, for example {@code Credentials.generated()}. */
public record Credentials(String password) {
  /** The only user; {@code fuseki-config/config.ttl} lets this one write. */
  public static final String USER = "diplograph";

  public Credentials {
    if (password.isBlank()) {
      throw new IllegalArgumentException("The password for writing is empty. Give a longer one, or none to refuse all writing.");
    }
  }

  /** A password of 144 random bits, good for one run of the server. */
  public static Credentials generated() {
    byte[] bytes = new byte[18];
    new SecureRandom().nextBytes(bytes);
    return new Credentials(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Without the password, so that it does not end in a log by chance. */
  @Override
  public String toString() {
    return USER;
  }
}
