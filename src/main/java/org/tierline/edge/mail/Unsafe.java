package org.tierline.edge.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Tells that a server was not spoken to because others could have listened. */
public final class Unsafe {
  private static final Pattern STARTTLS_MISSING = Pattern.compile("STARTTLS (is )?required");

  private Unsafe() {}

  /** Whether the way is not encrypted, or the certificate is not the server's own. */
  public static boolean is(MessagingException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException
          || STARTTLS_MISSING.matcher(String.valueOf(cause.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }
}
