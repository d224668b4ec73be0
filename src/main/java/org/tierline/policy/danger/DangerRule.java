package org.tierline.policy.danger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerAnswer.Outcome;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.model.danger.Hotline;
import org.tierline.model.danger.Hotline.Reach;

/**
 * What comes up in danger, in every state of every contact and outside of one (M3). Who is abroad
 * is sent to the emergency number there: numbers of the United States cannot be dialled from
 * everywhere. Pure.
 */
public final class DangerRule {
  /** Where the number for all emergencies of the United States is answered. */
  private static final List<String> HOME = List.of("US", "PR", "GU", "VI", "AS", "MP");

  private static final List<String> RULES = List.of("M3");

  private DangerRule() {}

  /**
   * What is said and whom to call; there is always something.
   *
   * @param kind null before one was chosen
   * @param channel of the contact, or null outside of one
   * @param country of the caller, ISO 3166 alpha-2, or null if it is not known
   */
  public static DangerScript script(
      @Nullable DangerKind kind,
      @Nullable Channel channel,
      @Nullable String country,
      Hotlines hotlines) {
    boolean abroad = isAbroad(channel, country);
    List<Hotline> numbers = hotlines.of(kind, abroad);
    String key = "say.danger." + (kind == null ? "NOW" : kind.name()) + (abroad ? ".abroad" : "");
    String spoken = firstOf(numbers, channel == Channel.PHONE_TTY ? Reach.TTY : Reach.VOICE);
    return new DangerScript(
        kind,
        Sentence.of(key, spoken, firstOf(numbers, Reach.TEXT)),
        numbers,
        Sentence.of("say.danger.todo." + (kind == null ? "NOW" : kind.name())),
        RULES);
  }

  /** That a script was used is recorded in a contact of any state. */
  public static DangerAnswer used(ContactState state) {
    return state == ContactState.CLOSED
        ? new DangerAnswer(
            Outcome.RECORDED_BESIDE, Sentence.of("say.danger.recorded.beside"), RULES)
        : new DangerAnswer(Outcome.RECORDED, Sentence.of("say.danger.recorded"), RULES);
  }

  private static boolean isAbroad(@Nullable Channel channel, @Nullable String country) {
    return (country == null || country.isBlank())
        ? channel == Channel.PHONE_INTERNATIONAL
        : !HOME.contains(country);
  }

  /** The first number of a kind of reach, else the first that is spoken; empty if there is none. */
  private static String firstOf(List<Hotline> numbers, Reach reach) {
    return numbers.stream()
        .filter(number -> number.reach() == reach)
        .findFirst()
        .or(() -> numbers.stream().filter(number -> number.reach() == Reach.VOICE).findFirst())
        .map(Hotline::number)
        .orElse("");
  }
}
