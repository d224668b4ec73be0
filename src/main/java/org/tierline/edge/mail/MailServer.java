package org.tierline.edge.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * A mail server.
 *
 * @param port from 1 to 65535
 * @param tlsFirst whether the connection begins encrypted; else it must become so before anything
 *     is said
 */
public record MailServer(MailProtocol protocol, String host, int port, boolean tlsFirst) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads {@code smtp://HOST[:PORT]} or {@code smtps://HOST[:PORT]}, or the same of another
   * protocol.
   *
   * @throws IllegalArgumentException with a sentence, if it is neither, or holds a name or password
   */
  public static MailServer of(MailProtocol protocol, String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean tls = scheme.equals(protocol.scheme(true));
      boolean plainUrl =
          (tls || scheme.equals(protocol.scheme(false)))
              && uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && Set.of("", "/").contains(uri.getRawPath());
      int port = uri.getPort() < 0 ? protocol.port(tls) : uri.getPort();
      if (plainUrl && port > 0 && port <= 0xffff) {
        return new MailServer(protocol, uri.getHost().toLowerCase(Locale.ROOT), port, tls);
      }
    } catch (URISyntaxException e) {
      // Told below, without the text: somebody may have typed a password into it.
    }
    throw new IllegalArgumentException(
        "A mail server is %s://HOST:PORT or %s://HOST:PORT, without a name or password."
            .formatted(protocol.scheme(false), protocol.scheme(true)));
  }

  /** Whether what is sent to it leaves this machine: only then it must be encrypted. */
  public boolean isElsewhere() {
    return !THIS_MACHINE.contains(host);
  }

  /** The name of its protocol in the library. */
  public String scheme() {
    return protocol.scheme(tlsFirst);
  }

  /**
   * What the library must know to speak to it.
   *
   * @param patience how long it may be silent
   */
  public Properties settings(Duration patience) {
    String prefix = "mail." + scheme() + ".";
    Properties settings = new Properties();
    for (String waits : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      settings.setProperty(prefix + waits, Long.toString(patience.toMillis()));
    }
    settings.setProperty(prefix + "starttls.enable", Boolean.toString(isElsewhere()));
    settings.setProperty(prefix + "starttls.required", Boolean.toString(isElsewhere()));
    settings.setProperty(prefix + "ssl.checkserveridentity", Boolean.toString(isElsewhere()));
    if (!isElsewhere()) {
      settings.setProperty(prefix + "ssl.trust", "*");
    }
    return settings;
  }
}
