package org.tierline.policy.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.HandOff;

/** Cleans the words of a hand-off as if somebody had typed them here. */
public final class HandOffText {
  private HandOffText() {}

  /** The same hand-off without characters that nobody can see. */
  public static HandOff clean(HandOff handOff) {
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
                    TypedText.oneLine(line.from()), line.at(), TypedText.lines(line.text())))
            .toList(),
        handOff.at(),
        handOff.authenticated());
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream().map(TypedText::oneLine).toList();
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null ? null : TypedText.oneLine(text);
  }
}
