package org.tierline.edge.mail;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who signs in to a mail server. */
public final class MailLogin implements AutoCloseable {
  private final @Nullable String user;
  private final char[] password;

  private MailLogin(@Nullable String user, char[] password) {
    this.user = user;
    this.password = password.clone();
  }

  /** Nobody signs in. */
  public static MailLogin none() {
    return new MailLogin(null, new char[0]);
  }

  /**
   * Somebody.
   *
   * @param user null if nobody does
   */
  public static MailLogin of(@Nullable String user, char[] password) {
    return new MailLogin(user, password);
  }

  /** The name, or null if nobody signs in. */
  public @Nullable String user() {
    return user;
  }

  /** The password as the library wants it, or null if nobody signs in. */
  public @Nullable String password() {
    return user == null ? null : new String(password);
  }

  /** Forgets the password. */
  @Override
  public void close() {
    Arrays.fill(password, '\0');
  }
}
