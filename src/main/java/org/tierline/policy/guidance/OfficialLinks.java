package org.tierline.policy.guidance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Which links may be given to a caller (M2). */
public final class OfficialLinks {
  private static final List<String> HOSTS =
      List.of("uscis.gov", "dhs.gov", "usa.gov", "state.gov", "justice.gov", "ssa.gov");

  private OfficialLinks() {}

  /**
   * Whether a link is official: {@code https}, a host equal to or under one of the list, no user
   * part and no port.
   */
  public static boolean isOfficial(String link) {
    try {
      URI address = new URI(link);
      String host = address.getHost();
      return "https".equals(address.getScheme())
          && host != null
          && address.getRawUserInfo() == null
          && address.getPort() == -1
          && ("https://" + host).equals(link.substring(0, "https://".length() + host.length()))
          && isListed(host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isListed(String host) {
    return HOSTS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
  }
}
