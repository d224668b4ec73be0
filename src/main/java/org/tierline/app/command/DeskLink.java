package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.edge.handoff.PopCall;
import org.tierline.edge.handoff.PopListener;
import org.tierline.edge.loopback.AddressFile;

/**
 * A {@code tierline:} link, which a phone system or any page in a browser may open, so it is taken
 * for hostile. {@code tierline:pop/NAME/HAND-OFF}, the hand-off in base64url, is put to the desk of
 * that person as {@code tierline pop} does, and only if they are signed in; each other link brings
 * the desk to the front and does nothing else.
 */
final class DeskLink {
  private static final String SCHEME = "tierline:";

  /** A hand-off of the longest kind in base64url, and the words around it. */
  private static final int LONGEST = PopListener.LONGEST / 3 * 4 + 200;

  private static final Pattern POP =
      Pattern.compile("pop/([A-Za-z][A-Za-z0-9.-]{1,31})/([A-Za-z0-9_-]+={0,2})");

  private DeskLink() {}

  /** Whether a word of a call is such a link. */
  static boolean isOne(String word) {
    return word.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /**
   * Puts the hand-off of a link to the desk that it names; nothing happens if it holds none, or
   * that desk is not open.
   *
   * @param folder where desks leave their addresses
   * @param store the file of the store that the desk was opened on
   */
  static void deliver(String link, Path folder, Path store) throws IOException {
    if (link.length() > LONGEST) {
      return;
    }
    Matcher pop = POP.matcher(link.substring(SCHEME.length()));
    if (!pop.matches()) {
      return;
    }
    byte[] body;
    try {
      body = Base64.getUrlDecoder().decode(pop.group(2));
    } catch (IllegalArgumentException _) {
      // No base64url: a link that holds no hand-off.
      return;
    }
    PopCall.deliver(AddressFile.of(folder, store, pop.group(1).toLowerCase(Locale.ROOT)), body);
  }
}
