package org.tierline.policy.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.privacy.Said;

/**
 * All texts in which somebody can have said the number of a case (P7): a number may stand in a
 * field that asks for something else. Pure.
 */
public final class SaidTexts {
  private SaidTexts() {}

  /** What was said to be verified; the two fields for numbers first. */
  public static List<String> of(Said said) {
    return present(
        Stream.of(
            said.receiptNumber(),
            said.aNumber(),
            said.name(),
            said.address(),
            said.zip(),
            said.phone(),
            said.email(),
            said.representativeName(),
            said.firm(),
            said.callerName()));
  }

  /** Who a caller says they are. */
  public static List<String> of(Caller caller) {
    return present(
        Stream.of(
            caller.name(),
            caller.phone(),
            caller.email(),
            caller.zip(),
            caller.country(),
            caller.language()));
  }

  /** What another system handed over, in all its parts. */
  public static List<String> of(HandOff handOff) {
    List<String> texts = new ArrayList<>(handOff.ivrPath());
    texts.add(handOff.language());
    texts.addAll(handOff.said().keySet());
    texts.addAll(handOff.said().values());
    texts.addAll(handOff.linksSent());
    handOff.transcript().forEach(line -> texts.addAll(List.of(line.from(), line.text())));
    Authenticated known = handOff.authenticated();
    texts.addAll(
        present(
            known == null
                ? Stream.of(handOff.callerName(), handOff.callerNumber())
                : Stream.of(
                    handOff.callerName(),
                    handOff.callerNumber(),
                    known.sender(),
                    known.envelope())));
    return texts;
  }

  /**
   * What was typed where the number of an escalation, request or visit is asked for; nothing if it
   * is one, since chance can have put into that what reads like the number of a case.
   */
  public static List<String> ofTyped(String kind, String typed) {
    return ReadAloudNumber.parse(kind, typed).isPresent() ? List.of() : List.of(typed);
  }

  /** How somebody wants to be called back. */
  public static List<String> of(CallbackWish wish) {
    return present(Stream.of(wish.phone(), wish.zip(), wish.language()));
  }

  private static List<String> present(Stream<@Nullable String> texts) {
    return texts.filter(Objects::nonNull).toList();
  }
}
