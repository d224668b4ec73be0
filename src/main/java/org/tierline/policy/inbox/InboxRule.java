package org.tierline.policy.inbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.inbox.ReceivedMail.Letter;

/** What a letter counts as (P2), and when a lost mail server is asked again. Pure. */
public final class InboxRule {
  /** The key of the address that nobody vouches for, among what a hand-off says. */
  public static final String UNPROVEN = "email";

  /** The key of how many files came along. */
  public static final String ATTACHMENTS = "attachments";

  /** The key that is there if the letter went on. */
  public static final String CUT = "cut";

  /** A conversation keeps its beginning and so many letters more. */
  private static final int MOST_LINES = 100;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private InboxRule() {}

  /**
   * The hand-off that a letter begins. A sender whom our mail server vouches for wrote an e-mail.
   * Of whom it does not, nobody knows who wrote: that is what a webform is, and it is answered as
   * one, with general words to the address it names.
   *
   * @param id under which it is known here
   * @param before lines of the same conversation that somebody has read already, oldest first
   */
  public static HandOff handOff(Letter letter, UUID id, List<HandOff.Line> before) {
    boolean proven = letter.sender().proven();
    return new HandOff(
        id.toString(),
        proven ? Channel.EMAIL : Channel.WEBFORM,
        null,
        letter.sender().name().isEmpty() ? null : letter.sender().name(),
        letter.language(),
        List.of(),
        said(letter),
        List.of(),
        bounded(before, line(letter)),
        letter.at(),
        proven ? new Authenticated(null, letter.sender().address(), null) : null);
  }

  /** The same conversation with another letter of it. */
  public static HandOff joined(HandOff waiting, Letter letter) {
    Map<String, String> said = new LinkedHashMap<>(said(letter));
    said.putAll(waiting.said());
    return new HandOff(
        waiting.externalId(),
        waiting.channel(),
        waiting.callerNumber(),
        waiting.callerName(),
        waiting.language(),
        waiting.ivrPath(),
        said,
        waiting.linksSent(),
        bounded(waiting.transcript(), line(letter)),
        waiting.at(),
        waiting.authenticated());
  }

  /** How long to wait before a mail server is asked again that was lost so often in a row. */
  public static Duration pause(int losses) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(losses - 1L, 0, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private static Map<String, String> said(Letter letter) {
    Map<String, String> said = new LinkedHashMap<>();
    putIfSaid(said, "wants", letter.subject());
    putIfSaid(said, UNPROVEN, letter.sender().proven() ? "" : letter.sender().address());
    putIfSaid(said, ATTACHMENTS, letter.attachments() == 0 ? "" : "" + letter.attachments());
    putIfSaid(said, CUT, letter.cut() ? "true" : "");
    return said;
  }

  private static void putIfSaid(Map<String, String> said, String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      said.put(key, text);
    }
  }

  private static HandOff.Line line(Letter letter) {
    String from =
        letter.sender().name().isEmpty() ? letter.sender().address() : letter.sender().name();
    String words = letter.words().isEmpty() ? letter.subject() : letter.words();
    return new HandOff.Line(from, letter.at(), words);
  }

  private static List<HandOff.Line> bounded(List<HandOff.Line> before, HandOff.Line last) {
    int skipped = Math.max(0, before.size() + 1 - MOST_LINES);
    return Stream.of(
            before.stream().limit(skipped == 0 ? 0 : 1),
            before.stream().skip(skipped == 0 ? 0 : skipped + 1L),
            Stream.of(last))
        .flatMap(lines -> lines)
        .toList();
  }
}
