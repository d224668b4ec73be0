package org.tierline.policy.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.HandOff;

/** Cleans the words of a hand-off as if somebody had typed them here. */
public final class HandOffText {
  private static final Duration LONGEST_WAIT = Duration.ofDays(365);

  private HandOffText() {}

  /**
   * The same hand-off without characters that nobody can see, and at a time that can be: one that
   * is still to come began now, and one of long ago goes before all others by no more than a year;
   * so do the lines of its transcript.
   *
   * @param now when it arrives
   */
  public static HandOff clean(HandOff handOff, Instant now) {
    return new HandOff(
        handOff.externalId(),
        handOff.channel(),
        line(handOff.callerNumber()),
        line(handOff.callerName()),
        handOff.language(),
        lines(handOff.ivrPath()),
        handOff.said().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, item -> TypedText.oneLine(item.getValue()))),
        lines(handOff.linksSent()),
        handOff.transcript().stream()
            .map(line ->
                new HandOff.Line(
                    TypedText.oneLine(line.from()),
                    possible(line.at(), now),
                    TypedText.lines(line.text())))
            .toList(),
        possible(handOff.at(), now),
        handOff.authenticated());
  }

  private static Instant possible(Instant at, Instant now) {
    Instant longAgo = now.minus(LONGEST_WAIT);
    if (at.isAfter(now)) {
      return now;
    }
    return at.isBefore(longAgo) ? longAgo : at;
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream().map(TypedText::oneLine).toList();
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null ? null : TypedText.oneLine(text);
  }
}
