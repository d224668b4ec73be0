package org.tierline.policy.request;

import static org.tierline.policy.request.Finding.met;
import static org.tierline.policy.request.Finding.notMet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseRecord.Notice;
import org.tierline.model.cases.NoticeKind;
import org.tierline.model.cases.Protection;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.RequestWish;
import org.tierline.policy.RoutingPolicy;
import org.tierline.policy.request.RequestRouting.InquiryDate;

/** The rules that a type of request has to itself (S4–S7). */
final class OwnRules {
  private static final String ASYLUM_FORM = "I-589";

  private final RoutingPolicy policy;

  OwnRules(RoutingPolicy policy) {
    this.policy = policy;
  }

  Finding check(
      RequestWish wish, CaseRecord record, List<InquiryDate> inquiryDates, LocalDate today) {
    return switch (wish.type()) {
      case NOTICE_NOT_RECEIVED ->
          notReceived(record, kind -> !isCard(kind) && !isDocument(kind), today);
      case CARD_NOT_RECEIVED -> notReceived(record, OwnRules::isCard, today);
      case DOCUMENT_NOT_RECEIVED -> notReceived(record, OwnRules::isDocument, today);
      case OUTSIDE_NORMAL_TIME -> outsideNormalTime(record, inquiryDates, today);
      case APPOINTMENT_RESCHEDULE -> reschedule(record);
      case EXPEDITE -> expedite(wish, record);
      case CHANGE_OF_ADDRESS, TYPOGRAPHIC_ERROR, ACCOMMODATION, WITHDRAWAL, MILITARY ->
          Finding.notAsked();
    };
  }

  /** S4: not before the mail had its time. */
  private Finding notReceived(CaseRecord record, Predicate<NoticeKind> kind, LocalDate today) {
    if (!policy.applies("S4")) {
      return Finding.notAsked();
    }
    Optional<LocalDate> possible =
        record.notices().stream()
            .filter(notice -> kind.test(notice.kind()))
            .max(Comparator.comparing(Notice::sentOn).thenComparing(this::inquireFrom))
            .map(this::inquireFrom);
    if (possible.isEmpty()) {
      return Finding.needsTier2(
          EscalationReason.COMPLEX_INQUIRY, notMet("S4", "why.S4.noneOnFile"));
    }
    return possibleFrom(possible.get(), "S4", "why.S4.waited", "why.S4.tooEarly", today);
  }

  private LocalDate inquireFrom(Notice notice) {
    LocalDate own = notice.inquireFrom();
    return own == null ? notice.sentOn().plusDays(policy.noticeDays()) : own;
  }

  /** S5: by the published date, else some months after receipt. */
  private Finding outsideNormalTime(
      CaseRecord record, List<InquiryDate> inquiryDates, LocalDate today) {
    if (!policy.applies("S5")) {
      return Finding.notAsked();
    }
    Optional<InquiryDate> published = published(record, inquiryDates);
    if (published.isEmpty()) {
      LocalDate possible = record.receivedOn().plusMonths(policy.unlistedFormMonths());
      return possibleFrom(possible, "S5", "why.S5.monthsPassed", "why.S5.monthsNotPassed", today);
    }
    LocalDate latest = published.get().inquireIfReceivedOnOrBefore();
    return record.receivedOn().isAfter(latest)
        ? Finding.tooEarly(
            notMet("S5", "why.S5.tableNotReached", latest),
            null,
            Sentence.of("say.request.tooEarly.table"))
        : Finding.passed("S5", "why.S5.tableReached", latest);
  }

  /**
   * The date that says most about this very case: for its office and category before any, and of
   * those the one published last.
   */
  private static Optional<InquiryDate> published(
      CaseRecord record, List<InquiryDate> inquiryDates) {
    return inquiryDates.stream()
        .filter(date -> isForm(date.form(), record.form()))
        .filter(date -> date.category() == null || date.category().equals(record.category()))
        .filter(date -> date.office() == null || date.office().equals(record.location()))
        .max(
            Comparator.comparing((InquiryDate date) -> date.category() != null)
                .thenComparing(date -> date.office() != null)
                .thenComparing(InquiryDate::publishedOn));
  }

  private static Finding possibleFrom(
      LocalDate possible, String rule, String metKey, String notMetKey, LocalDate today) {
    return today.isBefore(possible)
        ? Finding.tooEarly(
            notMet(rule, notMetKey, possible),
            possible,
            Sentence.of("say.request.tooEarly", possible))
        : new Finding.Passed(met(rule, metKey, possible));
  }

  /** S6: asylum appointments are moved by officers only. */
  private Finding reschedule(CaseRecord record) {
    if (!policy.applies("S6")) {
      return Finding.notAsked();
    }
    boolean asylum = record.protection() == Protection.ASYLUM || isForm(ASYLUM_FORM, record.form());
    return asylum
        ? Finding.needsTier2(EscalationReason.APPOINTMENT, notMet("S6", "why.S6.asylum"))
        : Finding.passed("S6", "why.S6.notAsylum");
  }

  /** S7: a reason of the list, and no premium processing to be had instead. */
  private Finding expedite(RequestWish wish, CaseRecord record) {
    if (!policy.applies("S7")) {
      return Finding.notAsked();
    }
    ExpediteCriterion criterion = wish.criterion();
    if (criterion == null) {
      return Finding.refused(
          notMet("S7", "why.S7.noCriterion"), "say.request.expedite.noCriterion");
    }
    if (record.premiumProcessing() && criterion != ExpediteCriterion.NONPROFIT) {
      return Finding.refused(notMet("S7", "why.S7.premium"), "say.request.expedite.premium");
    }
    return Finding.passed("S7", "why.S7.criterion", criterion);
  }

  private static boolean isCard(NoticeKind kind) {
    return kind == NoticeKind.CARD;
  }

  private static boolean isDocument(NoticeKind kind) {
    return kind == NoticeKind.DOCUMENT;
  }

  private static boolean isForm(String one, String other) {
    return one.strip().toUpperCase(Locale.ROOT).equals(other.strip().toUpperCase(Locale.ROOT));
  }
}
