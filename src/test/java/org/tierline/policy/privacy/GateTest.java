package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.Gate.Comparison;
import org.tierline.policy.privacy.Gate.Request;

class GateTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final PolicyBook BOOK = PolicyBook.read(PolicyBook.shippedFiles());
  private static final PrivacyPolicy POLICY = BOOK.at(NOW).privacy();
  private static final Comparison RIGHT = comparison(true, true, true, 1, true, 0);

  @ParameterizedTest
  @CsvSource({
    "PHONE_DOMESTIC, TIER_1, STATUS_ONLY",
    "PHONE_DOMESTIC, TIER_2, CASE_DETAILS",
    "PHONE_DOMESTIC, SUPERVISOR, CASE_DETAILS",
    "PHONE_DOMESTIC, ADMINISTRATOR, GENERAL_ONLY",
    "CALLBACK, TIER_1, GENERAL_ONLY",
    "CALLBACK, TIER_2, CASE_DETAILS",
    "LIVE_CHAT, SUPERVISOR, STATUS_ONLY",
    "EMAIL, TIER_1, GENERAL_ONLY",
    "EMAIL, TIER_2, STATUS_ONLY",
    "MAIL, TIER_2, CASE_DETAILS",
    "WEBFORM, SUPERVISOR, GENERAL_ONLY",
  })
  void theCeilingIsTheLowestThatChannelAndTierAllow(
      Channel channel, Role role, DisclosureLevel level) {
    assertThat(Gate.ceiling(channel, role, POLICY)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "P2, EMAIL, TIER_1, STATUS_ONLY",
    "P3, PHONE_DOMESTIC, TIER_1, STATUS_ONLY",
    "P3, PHONE_DOMESTIC, TIER_2, CASE_DETAILS",
    "P2, WEBFORM, TIER_2, CASE_DETAILS",
  })
  void aCeilingThatIsSwitchedOffLimitsNothing(
      String rule, Channel channel, Role role, DisclosureLevel level) {
    assertThat(Gate.ceiling(channel, role, without(rule))).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE_DOMESTIC, TIER_1, APPLICANT_OR_PETITIONER, false, 0, REFUSED, P1, say.readPromptFirst,"
        + " 3",
    "WEBFORM, TIER_1, OTHER, false, 3, REFUSED, P1, say.readPromptFirst, 0",
    "WEBFORM, TIER_1, APPLICANT_OR_PETITIONER, true, 0, NOT_PERMITTED, P2,"
        + " say.notPermitted.channel, 3",
    "CALLBACK, TIER_1, APPLICANT_OR_PETITIONER, true, 1, NOT_PERMITTED, P2,"
        + " say.notPermitted.channel, 2",
    "FAX, TIER_2, APPLICANT_OR_PETITIONER, true, 0, NOT_PERMITTED, P2, say.notPermitted.channel, 3",
    "PHONE_DOMESTIC, ADMINISTRATOR, APPLICANT_OR_PETITIONER, true, 0, NOT_PERMITTED, P3,"
        + " say.notPermitted.role, 3",
    "PHONE_DOMESTIC, TIER_1, BENEFICIARY, true, 2, NOT_PERMITTED, P4,"
        + " say.notPermitted.relationship, 1",
    "PHONE_DOMESTIC, TIER_2, OTHER, true, 0, NOT_PERMITTED, P4, say.notPermitted.relationship, 3",
    "PHONE_DOMESTIC, TIER_1, REPRESENTATIVE, true, 3, LOCKED, P6, say.locked, 0",
  })
  void whatNeedsNoLookUpIsSaidBeforeIt(
      Channel channel,
      Role role,
      Relationship relationship,
      boolean promptRead,
      int failures,
      VerificationOutcome outcome,
      String rule,
      String say,
      int attemptsLeft) {
    Request request = request(channel, role, relationship, promptRead, failures);
    assertThat(Gate.beforeLookUp(request, POLICY))
        .contains(
            new VerificationAnswer(
                outcome,
                DisclosureLevel.GENERAL_ONLY,
                attemptsLeft,
                Sentence.of(say),
                List.of(rule),
                "privacy 2020-01-01",
                null));
  }

  @ParameterizedTest
  @EnumSource(
      value = Relationship.class,
      names = {"BENEFICIARY", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyOtherRelationshipIsLookedUp(Relationship relationship) {
    assertThat(Gate.beforeLookUp(caller(relationship, 2), POLICY)).isEmpty();
  }

  @Test
  void whatFitsIsVerifiedForHalfAnHourAtTheCeiling() {
    VerificationAnswer answer = Gate.afterLookUp(applicant(1), RIGHT, NOW, POLICY);
    assertThat(answer)
        .isEqualTo(
            new VerificationAnswer(
                VerificationOutcome.VERIFIED,
                DisclosureLevel.STATUS_ONLY,
                2,
                Sentence.of("say.verified"),
                List.of("P2", "P3", "P4", "P5"),
                "privacy 2020-01-01",
                NOW.plus(Duration.ofMinutes(30))));
  }

  @ParameterizedTest
  @CsvSource({"0, NOT_VERIFIED, 2", "1, NOT_VERIFIED, 1", "2, LOCKED, 0", "7, LOCKED, 0"})
  void theThirdFailureItselfLocks(int before, VerificationOutcome outcome, int left) {
    VerificationAnswer answer =
        Gate.afterLookUp(applicant(before), comparison(true, true, false, 1, true, 0), NOW, POLICY);
    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.attemptsLeft()).isEqualTo(left);
    assertThat(answer.level()).isEqualTo(DisclosureLevel.GENERAL_ONLY);
    assertThat(answer.endsAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void everyWayToFailHasOneFace(int failuresBefore) {
    Set<VerificationAnswer> faces = new HashSet<>();
    for (Relationship relationship : Relationship.values()) {
      for (Comparison comparison : everyComparison()) {
        boolean fits =
            comparison.caseFits()
                && comparison.nameFits()
                && comparison.dateFits()
                && comparison.extrasFitting() > 0
                && comparison.standingFits()
                && comparison.failuresOnNumber() < 10;
        VerificationAnswer answer =
            Gate.afterLookUp(caller(relationship, failuresBefore), comparison, NOW, POLICY);
        assertThat(answer.outcome() == VerificationOutcome.VERIFIED).isEqualTo(fits);
        if (!fits) {
          faces.add(answer);
        }
      }
    }
    assertThat(faces).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "TIER_1, 9, VERIFIED",
    "TIER_1, 10, NOT_VERIFIED",
    "TIER_2, 10, VERIFIED",
    "SUPERVISOR, 99, VERIFIED"
  })
  void aNumberWithTenFailuresIsLockedForTier1Alone(
      Role role, int failures, VerificationOutcome outcome) {
    Request request =
        request(Channel.PHONE_DOMESTIC, role, Relationship.APPLICANT_OR_PETITIONER, true, 0);
    Comparison comparison = comparison(true, true, true, 2, true, failures);
    assertThat(Gate.afterLookUp(request, comparison, NOW, POLICY).outcome()).isEqualTo(outcome);
  }

  @Test
  void withoutP1ThePromptIsNotNeeded() {
    Request unread =
        request(
            Channel.PHONE_DOMESTIC, Role.TIER_1, Relationship.APPLICANT_OR_PETITIONER, false, 0);
    assertThat(Gate.beforeLookUp(unread, without("P1"))).isEmpty();
  }

  @Test
  void withoutP4AnyRelationshipIsPermittedAndStandingIgnored() {
    Request other = caller(Relationship.OTHER, 0);
    assertThat(Gate.beforeLookUp(other, without("P4"))).isEmpty();
    VerificationAnswer answer =
        Gate.afterLookUp(other, comparison(true, true, true, 1, false, 0), NOW, without("P4"));
    assertThat(answer.outcome()).isEqualTo(VerificationOutcome.VERIFIED);
    assertThat(answer.rules()).containsExactly("P2", "P3", "P5");
  }

  @Test
  void withoutP5OnlyTheNumberHasToFit() {
    Comparison nothingFits = comparison(true, false, false, 0, true, 0);
    assertThat(Gate.afterLookUp(applicant(0), nothingFits, NOW, without("P5")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
    Comparison noCase = comparison(false, false, false, 0, true, 0);
    assertThat(Gate.afterLookUp(applicant(0), noCase, NOW, without("P5")).outcome())
        .isEqualTo(VerificationOutcome.NOT_VERIFIED);
  }

  @Test
  void withoutP6NothingIsCounted() {
    PrivacyPolicy uncounted = without("P6");
    assertThat(Gate.beforeLookUp(applicant(20), uncounted)).isEmpty();
    VerificationAnswer answer =
        Gate.afterLookUp(applicant(20), comparison(true, false, true, 1, true, 50), NOW, uncounted);
    assertThat(answer.outcome()).isEqualTo(VerificationOutcome.NOT_VERIFIED);
    assertThat(answer.attemptsLeft()).isEqualTo(3);
    assertThat(answer.rules()).containsExactly("P2", "P4", "P5", "P7", "P8", "P9");
  }

  @ParameterizedTest
  @CsvSource({
    "false, true, true, 1, true, 0, case",
    "true, false, true, 1, true, 0, name",
    "true, true, false, 1, true, 0, dateOfBirth",
    "true, true, true, 0, true, 0, extra",
    "true, true, true, 1, false, 0, standing",
    "true, true, true, 1, true, 10, numberLocked",
  })
  void withoutP7TheSentenceTellsWhatFailed(
      boolean caseFits,
      boolean name,
      boolean date,
      int extras,
      boolean standing,
      int failures,
      String told) {
    Comparison comparison = comparison(caseFits, name, date, extras, standing, failures);
    assertThat(Gate.afterLookUp(applicant(0), comparison, NOW, without("P7")).say())
        .isEqualTo(Sentence.of("say.notVerified.leak." + told));
  }

  private static Comparison comparison(
      boolean caseFits, boolean name, boolean date, int extras, boolean standing, int failures) {
    return new Comparison(caseFits, false, name, date, extras, extras, false, standing, failures);
  }

  private static Request request(
      Channel channel, Role role, Relationship relationship, boolean promptRead, int failures) {
    return new Request(channel, role, relationship, promptRead, failures, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "CALLBACK, TIER_2, APPLICANT_OR_PETITIONER, true, true, 3, 3, VERIFIED",
    "PHONE_DOMESTIC, SUPERVISOR, APPLICANT_OR_PETITIONER, true, true, 4, 4, VERIFIED",
    "PHONE_DOMESTIC, TIER_1, APPLICANT_OR_PETITIONER, true, true, 3, 3, NOT_VERIFIED",
    "LIVE_CHAT, TIER_2, APPLICANT_OR_PETITIONER, true, true, 3, 3, NOT_VERIFIED",
    "SECURE_MESSAGE, TIER_2, APPLICANT_OR_PETITIONER, true, true, 3, 3, NOT_VERIFIED",
    "CALLBACK, TIER_2, REPRESENTATIVE, true, true, 3, 3, NOT_VERIFIED",
    "CALLBACK, TIER_2, APPLICANT_OR_PETITIONER, false, true, 3, 3, NOT_VERIFIED",
    "CALLBACK, TIER_2, APPLICANT_OR_PETITIONER, true, false, 3, 3, NOT_VERIFIED",
    "CALLBACK, TIER_2, APPLICANT_OR_PETITIONER, true, true, 2, 2, NOT_VERIFIED",
    "CALLBACK, TIER_2, APPLICANT_OR_PETITIONER, true, true, 4, 3, NOT_VERIFIED",
  })
  void aSection1367CaseNeedsClearanceThreeRightItemsNoWrongOneAndTheSafeContact(
      Channel channel,
      Role role,
      Relationship relationship,
      boolean cleared,
      boolean safe,
      int offered,
      int fitting,
      VerificationOutcome outcome) {
    Request request = new Request(channel, role, relationship, true, 0, cleared, safe);
    Comparison found = new Comparison(true, true, true, true, offered, fitting, true, true, 0);
    assertThat(Gate.afterLookUp(request, found, NOW, POLICY).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "SECURE_MESSAGE, true, 0, VERIFIED",
    "SECURE_MESSAGE, false, 2, NOT_VERIFIED",
    "EMAIL, true, 1, VERIFIED",
    "EMAIL, true, 0, NOT_VERIFIED",
    "EMAIL, false, 1, NOT_VERIFIED",
    "MAIL, false, 1, VERIFIED",
  })
  void writtenChannelsAskForTheAccountOrSenderOfRecord(
      Channel channel, boolean originFits, int extras, VerificationOutcome outcome) {
    Request request = request(channel, Role.TIER_2, Relationship.APPLICANT_OR_PETITIONER, true, 0);
    Comparison found = new Comparison(true, false, true, true, extras, extras, originFits, true, 0);
    assertThat(Gate.afterLookUp(request, found, NOW, POLICY).outcome()).isEqualTo(outcome);
  }

  private static List<Comparison> everyComparison() {
    List<Comparison> comparisons = new ArrayList<>();
    boolean[] both = {true, false};
    for (boolean caseFits : both) {
      for (boolean name : both) {
        for (boolean date : both) {
          for (boolean standing : both) {
            for (int extras = 0; extras <= 4; extras++) {
              comparisons.add(comparison(caseFits, name, date, extras, standing, 0));
              comparisons.add(comparison(caseFits, name, date, extras, standing, 12));
            }
          }
        }
      }
    }
    return comparisons;
  }

  private static Request applicant(int failures) {
    return caller(Relationship.APPLICANT_OR_PETITIONER, failures);
  }

  private static Request caller(Relationship relationship, int failures) {
    return request(Channel.PHONE_DOMESTIC, Role.TIER_1, relationship, true, failures);
  }

  private static PrivacyPolicy without(String rule) {
    return BOOK.without(Set.of(rule)).at(NOW).privacy();
  }
}
