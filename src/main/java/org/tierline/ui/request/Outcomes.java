package org.tierline.ui.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.office.Office;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.request.RequestJobs.Made;
import org.tierline.ui.request.RequestJobs.Preview;

/** What the six outcomes of the routing mean for the form. Pure. */
final class Outcomes {
  private Outcomes() {}

  /** Whether submitting does something. */
  static boolean isCarriedOut(ServiceRequestOutcome outcome) {
    return switch (outcome) {
      case ROUTED, ALREADY_OPEN, NEEDS_TIER_2, REFERRED_INTERNATIONAL -> true;
      case TOO_EARLY, REFUSED -> false;
    };
  }

  /** What has to be said before anything is submitted. */
  static @Nullable Sentence sayNow(Preview preview) {
    RequestDecision decision = preview.decision();
    return switch (decision.outcome()) {
      case TOO_EARLY, REFUSED, REFERRED_INTERNATIONAL -> decision.say();
      case ROUTED -> moveOnline(decision).orElse(null);
      case ALREADY_OPEN, NEEDS_TIER_2 -> null;
    };
  }

  /** A new address is read back before it goes anywhere, with what it covers (S10). */
  static Sentence readBack(Address address, ReceiptNumber covered) {
    return Sentence.of("say.request.readBack", inOneLine(address), covered.value());
  }

  /** What is said once it is made: a new address again, where one goes along. */
  static Sentence said(Made made) {
    return withAddress(made.answer().say(), sent(made), made.wish().receiptNumber());
  }

  private static Sentence withAddress(
      Sentence said, @Nullable Address address, ReceiptNumber covered) {
    return address == null
        ? said
        : Sentence.of("say.request.withAddress", said, inOneLine(address), covered.value());
  }

  /** The new address that goes to somebody who can change it; null if none does. */
  static @Nullable Address sent(Made made) {
    return switch (made.answer().decision().outcome()) {
      case ROUTED, ALREADY_OPEN, NEEDS_TIER_2 -> made.wish().newAddress();
      case REFERRED_INTERNATIONAL, TOO_EARLY, REFUSED -> null;
    };
  }

  /** As it is read aloud; the country only if it is another. */
  static String inOneLine(Address address) {
    String stateAndZip = (address.state() + " " + address.zip()).strip();
    return Stream.of(
            address.street(),
            address.city(),
            stateAndZip,
            address.country().equalsIgnoreCase("US") ? "" : address.country())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** What is said to who could do it in the online account, which is offered first (A4). */
  static Optional<Sentence> moveOnline(RequestDecision decision) {
    return decision.reasons().stream()
        .map(Reason::words)
        .filter(words -> words.key().equals("why.A4.online"))
        .map(words -> Sentence.of("say.request.moveOnline", words.gaps().toArray()))
        .findFirst();
  }

  /** What will be said after submitting: with the new address, where one goes along. */
  static @Nullable Sentence sayNext(
      Preview preview, @Nullable Address address, ReceiptNumber covered) {
    RequestDecision decision = preview.decision();
    return switch (decision.outcome()) {
      case ROUTED, ALREADY_OPEN, NEEDS_TIER_2 -> withAddress(decision.say(), address, covered);
      case TOO_EARLY, REFUSED, REFERRED_INTERNATIONAL -> null;
    };
  }

  /** How the chip and the deciding rule look. */
  static Mark mark(ServiceRequestOutcome outcome) {
    return switch (outcome) {
      case ROUTED -> Mark.MET;
      case TOO_EARLY -> new Mark("icon-clock", "attention", false);
      case NEEDS_TIER_2 -> new Mark("icon-corner-right-up", "attention", false);
      case REFERRED_INTERNATIONAL -> new Mark("icon-globe", "attention", true);
      case ALREADY_OPEN -> new Mark("icon-file-text", "accent", false);
      case REFUSED -> new Mark("icon-x-circle", "danger", false);
    };
  }

  /** How the rule that decided is marked; the chip above may have another drawing. */
  static Mark ruleMark(ServiceRequestOutcome outcome) {
    return switch (outcome) {
      case NEEDS_TIER_2 -> new Mark("icon-help-circle", "attention", false);
      case ALREADY_OPEN -> new Mark("icon-check", "accent", false);
      case REFUSED -> new Mark("icon-x", "danger", false);
      case ROUTED, TOO_EARLY, REFERRED_INTERNATIONAL -> mark(outcome);
    };
  }

  /** One line for the list of what was done in the contact. */
  static Sentence inOneLine(Made made) {
    RequestDecision decision = made.answer().decision();
    ReadAloudNumber number = made.answer().number();
    String office = name(made.office());
    return switch (decision.outcome()) {
      case ROUTED -> Sentence.of("request.done.created", office, due(decision));
      case ALREADY_OPEN -> Sentence.of("request.done.added", written(number));
      case NEEDS_TIER_2 -> Sentence.of("request.done.escalated", written(number));
      case REFERRED_INTERNATIONAL -> Sentence.of("request.done.referred", office);
      case TOO_EARLY, REFUSED ->
          throw new IllegalArgumentException("nothing is done by " + decision.outcome());
    };
  }

  /** The number of business days that the promise counts, or null where it counts otherwise. */
  static @Nullable Integer businessDays(RequestDecision decision) {
    return decision.reasons().stream()
        .map(Reason::words)
        .filter(words -> words.key().equals("why.S9.businessDays"))
        .map(words -> words.gaps().getFirst())
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static String name(@Nullable Office office) {
    return office == null ? "" : office.name();
  }

  private static String written(@Nullable ReadAloudNumber number) {
    return number == null ? "" : number.toString();
  }

  private static LocalDate due(RequestDecision decision) {
    LocalDate due = decision.due();
    if (due == null) {
      throw new IllegalArgumentException("a routed request has a due date");
    }
    return due;
  }
}
