package org.tierline.edge.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what our own mail server found out about a sender: {@code Authentication-Results} (RFC
 * 8601). Only a DMARC pass for the domain of the very address counts, for only it ties the address
 * that people see to the domain that signed or sent. Whatever can be read in two ways proves
 * nothing.
 */
final class SenderProof {
  private static final int LONGEST = 10_000;
  private static final Pattern RESULT =
      Pattern.compile("^([a-z0-9-]+)(?:/1)?\\s*=\\s*([a-z]+)(?:\\s+(.*))?$", Pattern.DOTALL);
  private static final Pattern FROM_DOMAIN =
      Pattern.compile("(?:^|\\s)header\\.from\\s*=\\s*\"?([a-z0-9.-]+)\"?(?=\\s|$)");

  private final String server;

  /**
   * A proof by one server.
   *
   * @param server the name under which our mail server signs its findings
   */
  SenderProof(String server) {
    this.server = server.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the server vouches for an address.
   *
   * @param headers all fields {@code Authentication-Results}, topmost first. Our server takes out
   *     those in which others use its name; where it does not there are two, and neither counts
   * @param address one plain address, or empty
   */
  boolean vouches(List<String> headers, String address) {
    List<List<String>> own = new ArrayList<>();
    for (String header : headers) {
      List<String> parts = parts(header);
      if (!parts.isEmpty() && isOurs(parts.getFirst())) {
        own.add(parts.subList(1, parts.size()));
      }
    }
    return own.size() == 1 && !address.isEmpty() && passes(own.getFirst(), domain(address));
  }

  private boolean isOurs(String first) {
    String named = first.strip();
    return named.equals(server) || named.replaceFirst("\\s+1$", "").equals(server);
  }

  private static boolean passes(List<String> results, String domain) {
    int found = 0;
    boolean passed = false;
    for (String result : results) {
      Matcher read = RESULT.matcher(result.strip());
      if (read.matches() && read.group(1).equals("dmarc")) {
        found++;
        Matcher from = FROM_DOMAIN.matcher(String.valueOf(read.group(3)));
        passed =
            read.group(2).equals("pass")
                && from.find()
                && from.group(1).equals(domain)
                && !from.find();
      }
    }
    return found == 1 && passed;
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The parts between semicolons, in lower case and without comments; empty if it cannot be read.
   */
  private static List<String> parts(String header) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int comments = 0;
    boolean quoted = false;
    if (header.length() > LONGEST) {
      return parts;
    }
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '\\' && (quoted || comments > 0)) {
        i++;
      } else if (c == '"' && comments == 0) {
        quoted = !quoted;
      } else if (c == '(' && !quoted) {
        comments++;
      } else if (c == ')' && comments > 0) {
        comments--;
        part.append(' ');
      } else if (comments == 0 && c == ';' && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (comments == 0) {
        // What is quoted is a value: nothing in it divides or names anything.
        part.append(quoted && !Character.isLetterOrDigit(c) && c != '.' && c != '-' ? '_' : c);
      }
    }
    parts.add(part.toString());
    parts.replaceAll(text -> text.toLowerCase(Locale.ROOT));
    return quoted || comments > 0 ? List.of() : parts;
  }
}
