package org.diplograph.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.diplograph.extract.RuleFile;
import org.diplograph.model.Article;
import org.diplograph.rdf.OwnAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Which program this is: its version, and a fingerprint of the rules and the authority that come with it. Two articles that are the same,
 * processed by the same edition, give the same graph.
 *
 * <p>Example: {@code Edition.current().fingerprint(article)}.
 */
public record Edition(String version, String rules) {
  /** Of 256 bits, as many as never meet by chance. */
  private static final int BYTES = 12;

  private static final String UNPACKAGED = "0.0.0-development";

  /** The program that runs. */
  public static Edition current() {
    return new Edition(programVersion(), hex(RuleFiles.digest()));
  }

  /** The same program with a user's own rules, whose contents and order count, and whose names do not. */
  public Edition with(List<RuleFile> own) {
    if (own.isEmpty()) {
      return this;
    }
    MessageDigest all = sha256();
    all.update(rules.getBytes(StandardCharsets.UTF_8));
    own.forEach(file -> all.update(sha256().digest(file.text().getBytes(StandardCharsets.UTF_8))));
    return new Edition(version, hex(all.digest()));
  }

  /** The same program with a user's own authority, where one is given. */
  public Edition with(@Nullable OwnAuthority own) {
    if (own == null) {
      return this;
    }
    MessageDigest all = sha256();
    all.update(rules.getBytes(StandardCharsets.UTF_8));
    all.update(sha256().digest(own.contents()));
    return new Edition(version, hex(all.digest()));
  }

  /** The version alone, without looking at the rules; the same for all that is run from the sources. */
  public static String programVersion() {
    return Objects.requireNonNullElse(Edition.class.getPackage().getImplementationVersion(), UNPACKAGED);
  }

  /** Tells whether an article, all that is known of it, and what is done with it are still the same. */
  public String fingerprint(Article article) {
    MessageDigest digest = sha256();
    Object[] fields = {
      version, rules, article.id(), article.title(), article.published(), article.publisher(), article.url(), article.text()
    };
    Arrays.stream(fields).map(field -> field == null ? "-" : "+" + field).forEach(field -> {
      digest.update(field.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0xFF);
    });
    return hex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }
}
