package org.tierline.edge.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes messages as nobody honest writes them; each can be made again from its number. */
final class HostileMail {
  private static final List<String> FROM =
      List.of(
          "From: \"Ana\" <ana@example.org>",
          "From: ana@example.org\r\nFrom: mj@example.org",
          "From: group: a@example.org, b@example.org;",
          "From: <>",
          "From: =?utf-8?B?bWpAZXhhbXBsZS5vcmc=?= <eve@evil.example>",
          "From: \"mj@example.org\" <eve@evil.example>",
          "From: mj@example.org\0@evil.example",
          "From: mj@example.org, eve@evil.example",
          "From: " + "a".repeat(5_000) + "@example.org",
          "From: mj@example.org (eve@evil.example",
          "From: \"mj@example.org",
          "X-From: nobody");
  private static final List<String> RESULTS =
      List.of(
          "X: y",
          "Authentication-Results: mx.evil.example; dmarc=pass header.from=example.org",
          "Authentication-Results: mx.desk.example; dmarc=fail header.from=example.org",
          "Authentication-Results: mx.desk.example; dmarc=pass header.from=evil.example",
          "Authentication-Results: mx.desk.example; dmarc=fail (; dmarc=pass"
              + " header.from=example.org)",
          "Authentication-Results: mx.desk.example; none\r\n"
              + "Authentication-Results: mx.desk.example; dmarc=pass header.from=example.org");
  private static final List<String> SUBJECT =
      List.of(
          "Subject: My case",
          "Subject: =?utf-8?Q?=00=01=FF?=",
          "Subject: =?no-such-charset?B?AAAA?=",
          "Subject: =?utf-8?B?" + "A".repeat(20_000) + "?=",
          "Subject: a\r\n\tBcc: all@example.org",
          "Subject:",
          "Subject: \u202Egnihton\u202C");
  private static final List<String> TYPE =
      List.of(
          "Content-Type: text/plain; charset=no-such-charset",
          "Content-Type: text/plain; charset=\"\"",
          "Content-Type: text/html; charset=utf-8",
          "Content-Type: multipart/mixed",
          "Content-Type: multipart/mixed; boundary=\"\"",
          "Content-Type: multipart/alternative; boundary=b",
          "Content-Type: message/rfc822",
          "Content-Type: application/x-msdownload; name=\"..\\..\\run.exe\"",
          "Content-Type: ;;;===",
          "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64",
          "Content-Type: text/plain\r\nContent-Transfer-Encoding: no-such-encoding",
          "Content-Type: multipart/report; report-type=delivery-status; boundary=b");
  private static final List<String> BODY =
      List.of(
          "Where is my case?",
          "",
          "\0\1\2\u001B[31mred",
          lines(
              "--b",
              "Content-Type: text/plain",
              "",
              " ",
              "--b",
              "Content-Type: text/html",
              "",
              "<script>evil()</script><p>Hello</p>",
              "--b--"),
          lines("--b", "--b", "--b", ""),
          lines(
              "--b",
              "Content-Type: message/delivery-status",
              "",
              "Action: failed",
              "",
              "--b",
              "Content-Type: message/rfc822",
              "",
              "Message-ID: <not-ours@evil.example>",
              "",
              "--b--"),
          "<p>" + "<b>".repeat(3_000) + "deep",
          "word ".repeat(40_000),
          "!!!! no base64 ????");

  private HostileMail() {}

  private static String lines(String... lines) {
    return String.join("\r\n", lines);
  }

  /** Message number so and so. */
  static byte[] number(int number) {
    Random random = new Random(number);
    StringBuilder message = new StringBuilder();
    message.append("Message-ID: <").append(number).append("@evil.example>\r\n");
    for (List<String> some : List.of(FROM, RESULTS, SUBJECT, TYPE)) {
      message.append(some.get(random.nextInt(some.size()))).append("\r\n");
    }
    message.append("\r\n");
    message.append(
        random.nextInt(10) == 0 ? nested(random) : BODY.get(random.nextInt(BODY.size())));
    byte[] bytes = message.toString().getBytes(StandardCharsets.UTF_8);
    int results = message.indexOf("Authentication-Results");
    for (int i = random.nextInt(3); i > 0; i--) {
      // Past the number, so that each stays a message of its own; and not in what the server found
      // out, which nobody outside can change.
      int at = 40 + random.nextInt(bytes.length - 40);
      boolean found = results >= 0 && at >= results && at < results + 160;
      bytes[at] =
          found || bytes[at] == '\n' || bytes[at] == '\r' ? bytes[at] : (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** Parts within parts, deeper than anybody writes. */
  private static String nested(Random random) {
    int deep = 5 + random.nextInt(30);
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < deep; i++) {
      open.append("--b").append(i == 0 ? "" : "x" + i);
      open.append("\r\nContent-Type: multipart/mixed; boundary=bx").append(i + 1);
      open.append("\r\n\r\n");
    }
    return open.append("--bx").append(deep).append("\r\n\r\nat the bottom\r\n").toString();
  }
}
