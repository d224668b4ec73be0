package org.tierline.edge.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * A mail server.
 *
 * @param port from 1 to 65535
 * @param tlsFirst whether the connection begins encrypted; else it must become so before anything
 *     is said
 */
public record MailServer(String host, int port, boolean tlsFirst) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;

  /**
   * Reads {@code smtp://HOST[:PORT]} or {@code smtps://HOST[:PORT]}.
   *
   * @throws IllegalArgumentException with a sentence, if it is neither, or holds a name or password
   */
  public static MailServer of(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean tls = scheme.equals("smtps");
      boolean plainUrl =
          (tls || scheme.equals("smtp"))
              && uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && Set.of("", "/").contains(uri.getRawPath());
      int port = uri.getPort() < 0 ? (tls ? SUBMISSIONS : SUBMISSION) : uri.getPort();
      if (plainUrl && port > 0 && port <= 0xffff) {
        return new MailServer(uri.getHost().toLowerCase(Locale.ROOT), port, tls);
      }
    } catch (URISyntaxException e) {
      // Told below, without the text: somebody may have typed a password into it.
    }
    throw new IllegalArgumentException(
        "A mail server is smtp://HOST:PORT or smtps://HOST:PORT, without a name or password.");
  }

  /** Whether what is sent to it leaves this machine: only then it must be encrypted. */
  public boolean isElsewhere() {
    return !THIS_MACHINE.contains(host);
  }
}
