package org.tierline.ui.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;

/** Answers as the routing would, with the outcome the test wants. */
public final class TestRequestJobs implements RequestJobs {
  static final ReadAloudNumber NUMBER = ReadAloudNumber.of("SR", "7K3M9QX2T");
  static final LocalDate DUE = LocalDate.of(2026, 12, 16);

  public final List<RequestWish> asked = new ArrayList<>();
  public ServiceRequestOutcome outcome = ServiceRequestOutcome.ROUTED;
  public boolean movesOnline;
  public boolean refusesPhones;
  public @Nullable String called;
  public @Nullable RuntimeException failure;

  @Override
  public Preview preview(UUID contactId, RequestWish wish) {
    asked.add(wish);
    boolean abroad = outcome == ServiceRequestOutcome.REFERRED_INTERNATIONAL;
    return new Preview(
        decision(),
        office(),
        abroad ? "Mexico City\nReforma 305\nMexico City\nMexico\n+52 55 5080 2000" : null);
  }

  @Override
  public Made create(UUID contactId, RequestWish wish, @Nullable String phone) {
    called = phone;
    RuntimeException planned = failure;
    if (planned != null) {
      throw planned;
    }
    if (refusesPhones) {
      return refused(wish);
    }
    ReadAloudNumber number =
        switch (outcome) {
          case ROUTED, ALREADY_OPEN -> NUMBER;
          case NEEDS_TIER_2 -> ReadAloudNumber.of("E", "7K3M9QX2T");
          default -> null;
        };
    Sentence say =
        outcome == ServiceRequestOutcome.ROUTED
            ? Sentence.of("say.request.created", NUMBER, OfficeKind.SERVICE_CENTER, DUE)
            : decision().say();
    return new Made(new RequestAnswer(decision(), number, null, say), wish, office());
  }

  private static Made refused(RequestWish wish) {
    Sentence why = Sentence.of("say.field.phone");
    RequestDecision decision =
        new RequestDecision(
            ServiceRequestOutcome.REFUSED,
            null,
            null,
            null,
            null,
            List.of(new Reason("E3", why, false)),
            why);
    return new Made(new RequestAnswer(decision, null, null, why), wish, null);
  }

  private @Nullable Office office() {
    return switch (outcome) {
      case ROUTED -> office("NBC", "National Benefits Center", OfficeKind.SERVICE_CENTER, "US");
      case REFERRED_INTERNATIONAL -> office("MEX", "Mexico City", OfficeKind.INTERNATIONAL, "MX");
      default -> null;
    };
  }

  private static Office office(String code, String name, OfficeKind kind, String country) {
    return new Office(
        code, false, name, kind, null, null, null, null, country, null, null, null, "official");
  }

  private RequestDecision decision() {
    return switch (outcome) {
      case ROUTED ->
          new RequestDecision(
              outcome,
              "NBC",
              DUE,
              null,
              null,
              List.of(
                  reason("S1", true, "why.S1.verified"),
                  reason("S8", true, "why.S8.noneOpen"),
                  movesOnline
                      ? reason("A4", true, "why.A4.online", 12L)
                      : reason("S4", true, "why.S4.waited", LocalDate.of(2026, 10, 1)),
                  reason("S2", true, "why.S2.caseIsThere", "NBC"),
                  reason("S9", true, "why.S9.businessDays", 15, DUE)),
              Sentence.of("say.request.routed", OfficeKind.SERVICE_CENTER, DUE));
      case TOO_EARLY ->
          new RequestDecision(
              outcome,
              null,
              null,
              LocalDate.of(2026, 12, 10),
              null,
              List.of(reason("S4", false, "why.S4.tooEarly", LocalDate.of(2026, 12, 10))),
              Sentence.of("say.request.tooEarly", LocalDate.of(2026, 12, 10)));
      case NEEDS_TIER_2 ->
          new RequestDecision(
              outcome,
              null,
              null,
              null,
              EscalationReason.ROUTING,
              List.of(reason("S2", false, "why.S2.unknown")),
              Sentence.of("say.request.needsTier2"));
      case REFERRED_INTERNATIONAL ->
          new RequestDecision(
              outcome,
              "MEX",
              null,
              null,
              null,
              List.of(reason("S2", true, "why.S2.international", "MEX")),
              Sentence.of("say.request.referredInternational"));
      case ALREADY_OPEN ->
          new RequestDecision(
              outcome,
              "NBC",
              DUE,
              null,
              null,
              List.of(reason("S8", false, "why.S8.alreadyOpen", NUMBER.toString())),
              Sentence.of("say.request.alreadyOpen", NUMBER.toString(), DUE));
      case REFUSED ->
          new RequestDecision(
              outcome,
              null,
              null,
              null,
              null,
              List.of(reason("S7", false, "why.S7.noCriterion")),
              Sentence.of("say.request.expedite.noCriterion"));
    };
  }

  private static Reason reason(String rule, boolean met, String key, Object... gaps) {
    return new Reason(rule, Sentence.of(key, gaps), met);
  }
}
