package org.tierline.policy.privacy.outbound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundFinding;
import org.tierline.model.privacy.OutboundFinding.Kind;
import org.tierline.policy.PrivacyPolicy;

/** Decides whether a text may leave (P12). Pure. */
public final class OutboundText {
  private OutboundText() {}

  /**
   * What stands around a text.
   *
   * @param forms all form numbers there are
   * @param today the Eastern date
   * @param special whether the case of the contact is handled specially: nothing is written then
   *     (P8)
   * @param lift how far the block is lifted
   */
  public record Around(
      Collection<String> forms, SaidHere said, LocalDate today, boolean special, Lift lift) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Checks a text. */
  public static OutboundAnswer check(String text, Around around, PrivacyPolicy policy) {
    if (around.special() && policy.applies("P8")) {
      return new OutboundAnswer(
          List.of(finding(new Found(Kind.SPECIAL_HANDLING, 0, text.length(), Set.of()))),
          List.of(),
          null,
          List.of("P8", "P12"),
          policy.version());
    }
    List<OutboundFinding> blocking = new ArrayList<>();
    List<OutboundFinding> lifted = new ArrayList<>();
    Optional<Sentence> hint = Optional.empty();
    for (Found found : policy.applies("P12") ? all(text, around, policy) : List.<Found>of()) {
      Optional<Sentence> kept = whyKept(found, around.lift());
      (kept.isPresent() ? blocking : lifted).add(finding(found));
      hint = hint.or(() -> kept);
    }
    return new OutboundAnswer(
        blocking, lifted, hint.orElse(null), rules(lifted, policy), policy.version());
  }

  private static List<String> rules(List<OutboundFinding> lifted, PrivacyPolicy policy) {
    if (!policy.applies("P12")) {
      return List.of();
    }
    return lifted.isEmpty() ? List.of("P12") : List.of("P2", "P12");
  }

  private static List<Found> all(String typed, Around around, PrivacyPolicy policy) {
    PlainText text = PlainText.of(typed);
    List<Found> all = new ArrayList<>();
    all.addAll(ReceiptNumbersIn.all(text));
    all.addAll(ANumbersIn.all(text));
    all.addAll(SpokenNumbersIn.all(typed, text));
    all.addAll(BirthDatesIn.all(text, around.said()::isDateOfBirth, around.today()));
    all.addAll(StatusTitlesIn.all(text, policy.publicStatusTitles()));
    all.addAll(FormsOfSomebodyIn.all(text, around.forms(), around.said()::isNamePart));
    all.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
    return withoutRepeats(all);
  }

  /** What was found twice over at one place is told once. */
  private static List<Found> withoutRepeats(List<Found> all) {
    List<Found> kept = new ArrayList<>();
    Map<Kind, Integer> ends = new EnumMap<>(Kind.class);
    for (Found found : all) {
      if (found.start() >= ends.getOrDefault(found.kind(), 0)) {
        ends.put(found.kind(), found.end());
        kept.add(found);
      }
    }
    return kept;
  }

  /** Why it may not leave; empty if it may. */
  private static Optional<Sentence> whyKept(Found found, Lift lift) {
    if (lift.level() == DisclosureLevel.GENERAL_ONLY) {
      return Optional.of(lift.hint());
    }
    if (lift.level().compareTo(needed(found.kind())) < 0) {
      return Optional.of(Sentence.of("say.outbound.lift.level"));
    }
    boolean ofThisCase =
        found.values().stream().anyMatch(value -> lift.holds().test(found.kind(), value));
    return isCompared(found) && !ofThisCase
        ? Optional.of(Sentence.of("say.outbound.lift.otherCase"))
        : Optional.empty();
  }

  /** The level whose fields hold it (end of section P). */
  private static DisclosureLevel needed(Kind kind) {
    return switch (kind) {
      case RECEIPT_NUMBER, STATUS_TITLE, FORM_AND_NAME, FORM_AND_YOUR ->
          DisclosureLevel.STATUS_ONLY;
      case A_NUMBER, DATE_OF_BIRTH, SPECIAL_HANDLING -> DisclosureLevel.CASE_DETAILS;
    };
  }

  /** A notice is numbered as a form is, and every case has some. */
  private static boolean isCompared(Found found) {
    return switch (found.kind()) {
      case RECEIPT_NUMBER, A_NUMBER, DATE_OF_BIRTH -> true;
      case FORM_AND_NAME, FORM_AND_YOUR -> !found.values().isEmpty();
      case STATUS_TITLE, SPECIAL_HANDLING -> false;
    };
  }

  private static OutboundFinding finding(Found found) {
    String key =
        switch (found.kind()) {
          case RECEIPT_NUMBER -> "receiptNumber";
          case A_NUMBER -> "aNumber";
          case DATE_OF_BIRTH -> "dateOfBirth";
          case STATUS_TITLE -> "statusTitle";
          case FORM_AND_NAME -> "formAndName";
          case FORM_AND_YOUR -> "formAndYour";
          case SPECIAL_HANDLING -> "special";
        };
    return new OutboundFinding(
        found.kind(),
        found.start(),
        found.end(),
        Sentence.of("say.outbound.why." + key),
        Sentence.of("say.outbound.mend." + key),
        found.kind() == Kind.SPECIAL_HANDLING ? "P8" : "P12");
  }
}
