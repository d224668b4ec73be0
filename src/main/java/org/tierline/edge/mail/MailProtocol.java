package org.tierline.edge.mail;

/** How mail is spoken, and where by default. */
public enum MailProtocol {
  /** Mail goes out. */
  SMTP("smtp", 587, 465),
  /** Mail is fetched. */
  IMAP("imap", 143, 993);

  private final String scheme;
  private final int port;
  private final int tlsPort;

  MailProtocol(String scheme, int port, int tlsPort) {
    this.scheme = scheme;
    this.port = port;
    this.tlsPort = tlsPort;
  }

  /** Its name, as an address and the settings of the library have it. */
  public String scheme(boolean tlsFirst) {
    return tlsFirst ? scheme + "s" : scheme;
  }

  /** Where it is spoken if nobody says otherwise. */
  int port(boolean tlsFirst) {
    return tlsFirst ? tlsPort : port;
  }
}
