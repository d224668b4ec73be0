package org.tierline.policy.guidance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which links may be given to a caller (M2). */
public final class OfficialLinks {
  private static final List<String> HOSTS =
      List.of("uscis.gov", "dhs.gov", "usa.gov", "state.gov", "justice.gov", "ssa.gov");
  private static final int LONGEST = 1_000;
  private static final int LONGEST_ADDRESS = 254;
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9.-]+");

  private OfficialLinks() {}

  /**
   * Whether a link is official: {@code https}, a host equal to or under one of the list, no user
   * part and no port. It is printable ASCII throughout, so that it is what it looks like.
   */
  public static boolean isOfficial(String link) {
    return plain(link).isPresent();
  }

  /**
   * An official link with its scheme and host in small letters, as everybody reads it; empty for
   * any other.
   */
  public static Optional<String> plain(String link) {
    if (link.length() > LONGEST || !link.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return Optional.empty();
    }
    try {
      URI address = new URI(link);
      String host = address.getHost();
      boolean onlyHost = host != null && host.equals(address.getRawAuthority());
      if (!onlyHost || !"https".equalsIgnoreCase(address.getScheme())) {
        return Optional.empty();
      }
      String small = host.toLowerCase(Locale.ROOT);
      return isListed(small)
          ? Optional.of("https://" + small + link.substring("https://".length() + host.length()))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether an e-mail address is of an official host: one plain address and nothing else. */
  public static boolean isOfficialMailbox(String address) {
    int at = address.indexOf('@');
    return address.length() <= LONGEST_ADDRESS
        && ADDRESS.matcher(address).matches()
        && isListed(address.substring(at + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isListed(String host) {
    return HOSTS.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
  }
}
