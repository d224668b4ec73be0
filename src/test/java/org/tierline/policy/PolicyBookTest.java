package org.tierline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.request.ServiceRequestType;

class PolicyBookTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  private final PolicyBook shipped = PolicyBook.read(PolicyBook.shippedFiles());

  @ParameterizedTest
  @CsvSource({
    "PHONE_DOMESTIC, STATUS_ONLY, CASE_DETAILS",
    "PHONE_TTY, STATUS_ONLY, CASE_DETAILS",
    "PHONE_INTERNATIONAL, STATUS_ONLY, CASE_DETAILS",
    "CALLBACK, GENERAL_ONLY, CASE_DETAILS",
    "SECURE_MESSAGE, STATUS_ONLY, CASE_DETAILS",
    "LIVE_CHAT, STATUS_ONLY, STATUS_ONLY",
    "EMAIL, GENERAL_ONLY, STATUS_ONLY",
    "WEBFORM, GENERAL_ONLY, GENERAL_ONLY",
    "MAIL, GENERAL_ONLY, CASE_DETAILS",
    "FAX, GENERAL_ONLY, GENERAL_ONLY",
    "OUTREACH_EVENT, GENERAL_ONLY, GENERAL_ONLY",
  })
  void theShippedCeilingsAreThoseOfP2(
      Channel channel, DisclosureLevel tier1, DisclosureLevel officer) {
    assertThat(shipped.at(NOW).privacy().ceilings().get(channel))
        .isEqualTo(new PrivacyPolicy.Ceiling(tier1, officer));
  }

  @Test
  void theShippedFiguresAreThoseOfTheRules() {
    Policies policies = shipped.at(NOW);
    PrivacyPolicy privacy = policies.privacy();
    assertThat(privacy.attemptsPerContact()).isEqualTo(3);
    assertThat(privacy.failuresPerNumber()).isEqualTo(10);
    assertThat(privacy.failuresWindow()).isEqualTo(Duration.ofHours(24));
    assertThat(privacy.verificationLasts()).isEqualTo(Duration.ofMinutes(30));
    assertThat(privacy.lockTolerance()).isEqualTo(Duration.ofMinutes(5));
    assertThat(privacy.idleLock()).isEqualTo(Duration.ofMinutes(10));
    assertThat(privacy.answerDeadline()).isEqualTo(Duration.ofMillis(400));
    assertThat(privacy.oversight())
        .isEqualTo(
            new PrivacyPolicy.Oversight(
                Duration.ofMinutes(30), 10, Duration.ofMinutes(60), 10, 60));
    assertThat(privacy.neverPermitted())
        .containsExactlyInAnyOrder(Relationship.BENEFICIARY, Relationship.OTHER);
    RoutingPolicy routing = policies.routing();
    assertThat(routing.noticeDays()).isEqualTo(30);
    assertThat(routing.unlistedFormMonths()).isEqualTo(6);
    assertThat(routing.onlineMoves()).isEqualTo(RoutingPolicy.OnlineMoves.USUAL);
    assertThat(routing.priorityTypes())
        .containsExactlyInAnyOrder(
            ServiceRequestType.EXPEDITE,
            ServiceRequestType.MILITARY,
            ServiceRequestType.ACCOMMODATION,
            ServiceRequestType.CARD_NOT_RECEIVED);
    DeadlinePolicy deadlines = policies.deadlines();
    assertThat(deadlines.requestBusinessDays()).isEqualTo(15);
    assertThat(deadlines.businessDays(EscalationClass.URGENT)).isEqualTo(3);
    assertThat(deadlines.businessDays(EscalationClass.REGULAR)).isEqualTo(30);
    assertThat(deadlines.replies())
        .containsOnlyKeys(Channel.WEBFORM, Channel.SECURE_MESSAGE, Channel.EMAIL)
        .allSatisfy((channel, reply) -> assertThat(reply).isEqualTo(Duration.ofDays(2)));
    CallbackPolicy callbacks = policies.callbacks();
    assertThat(callbacks.easternFrom()).isEqualTo(LocalTime.of(7, 0));
    assertThat(callbacks.easternUntil()).isEqualTo(LocalTime.of(18, 30));
    assertThat(callbacks.localFrom()).isEqualTo(LocalTime.of(8, 0));
    assertThat(callbacks.localUntil()).isEqualTo(LocalTime.of(20, 0));
    assertThat(callbacks.liveFrom()).isEqualTo(LocalTime.of(8, 0));
    assertThat(callbacks.liveUntil()).isEqualTo(LocalTime.of(20, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-10T04:59:59Z, 7, deadlines 2020-01-01", // still the ninth in New York
    "2022-01-10T05:00:00Z, 30, deadlines 2022-01-10",
    "2026-11-24T15:00:00Z, 30, deadlines 2022-01-10",
  })
  void anEntryHoldsFromItsEasternDate(Instant moment, int regularDays, String version) {
    DeadlinePolicy deadlines = shipped.at(moment).deadlines();
    assertThat(deadlines.businessDays(EscalationClass.REGULAR)).isEqualTo(regularDays);
    assertThat(deadlines.version()).isEqualTo(version);
  }

  @Test
  void nothingIsDecidedBeforeTheFirstEntry() {
    assertThatThrownBy(() -> shipped.at(Instant.parse("2019-06-01T12:00:00Z")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no privacy policy holds on 2019-06-01");
  }

  @Test
  void aRuleIsSwitchedOffInAllFourPolicies() {
    Policies policies = shipped.without(Set.of("P7", "E3")).at(NOW);
    assertThat(policies.privacy().applies("P7")).isFalse();
    assertThat(policies.routing().applies("E3")).isFalse();
    assertThat(policies.deadlines().applies("E3")).isFalse();
    assertThat(policies.callbacks().applies("E3")).isFalse();
    assertThat(policies.privacy().applies("P1")).isTrue();
    assertThat(shipped.at(NOW).privacy().applies("P7")).isTrue();
  }

  @Test
  void entriesMayStandInAnyOrder() {
    PolicyBook book =
        PolicyBook.read(
            with(
                "routing",
                "[" + routing("2026-05-01", 40) + "," + routing("2024-05-01", 20) + "]"));
    assertThat(book.at(NOW).routing().noticeDays()).isEqualTo(40);
    assertThat(book.at(Instant.parse("2025-01-01T12:00:00Z")).routing().effectiveFrom())
        .isEqualTo(LocalDate.of(2024, 5, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"noticeDays\":30 | \"noticeDay\":30 | routing.json, entry 1: key noticeDays is missing",
        "\"noticeDays\":30 | \"noticeDays\":30,\"extra\":1 | routing.json, entry 1: unknown key"
            + " extra",
        "\"noticeDays\":30 | \"noticeDays\":0 | routing.json, entry 1, key noticeDays: expected a"
            + " whole number of one or more, found 0",
        "\"noticeDays\":30 | \"noticeDays\":10001 | routing.json, entry 1, key noticeDays: expected"
            + " a whole number of at most ten thousand, found 10001",
        "\"noticeDays\":30 | \"noticeDays\":\"x\" | routing.json, entry 1, key noticeDays: expected"
            + " a whole number of one or more, found \"x\"",
        "2020-01-01 | 2020-13-01 | routing.json, entry 1, key effectiveFrom: expected a date such"
            + " as 2026-01-31, found \"2020-13-01\"",
        "[\"MILITARY\"] | [\"NAVY\"] | routing.json, entry 1, key priorityTypes: expected one of",
        "[\"MILITARY\"] | \"MILITARY\" | routing.json, entry 1, key priorityTypes: expected a list",
        "\"noticeDays\":30 | \"noticeDays\":30,\"noticeDays\":31 | routing.json, line 1: Duplicate",
        "\"noticeDays\":30 | \"noticeDays\"=30 | routing.json, line 1: Unexpected character",
      })
  void whatIsWrongWithAFileIsSaidWithItsPlace(String part, String wrong, String message) {
    String good = "[" + routing("2020-01-01", 30) + "]";
    assertThat(good).contains(part);
    assertThatThrownBy(() -> PolicyBook.read(with("routing", good.replace(part, wrong))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void twoEntriesOfOneDayAreRefused() {
    String twice = "[" + routing("2020-01-01", 30) + "," + routing("2020-01-01", 31) + "]";
    assertThatThrownBy(() -> PolicyBook.read(with("routing", twice)))
        .hasMessage("routing.json, entry 2: another entry has the day 2020-01-01 too");
  }

  @Test
  void aFileWithoutEntriesAndAMissingFileAreRefused() {
    assertThatThrownBy(() -> PolicyBook.read(with("routing", "[]")))
        .hasMessage("routing.json: expected a list of at least one entry");
    Map<String, String> lacking = new HashMap<>(PolicyBook.shippedFiles());
    lacking.remove("callbacks");
    assertThatThrownBy(() -> PolicyBook.read(lacking))
        .hasMessage("the policy file callbacks.json is missing");
  }

  @Test
  void aChannelWithoutCeilingIsRefused() {
    String privacy = file("privacy").replaceAll("\"FAX\": \\{[^}]*\\},", "");
    assertThatThrownBy(() -> PolicyBook.read(with("privacy", privacy)))
        .hasMessage("privacy.json, entry 1, key ceilings: key FAX is missing");
  }

  @Test
  void hoursThatEndBeforeTheyBeginAreRefused() {
    String callbacks = file("callbacks").replace("18:30", "06:30");
    assertThatThrownBy(() -> PolicyBook.read(with("callbacks", callbacks)))
        .hasMessage(
            "callbacks.json, entry 1, key easternUntil:"
                + " expected a time after easternFrom, found \"06:30\"");
  }

  private static String routing(String day, int noticeDays) {
    return "{\"effectiveFrom\":\""
        + day
        + "\",\"biometricsForms\":[\"I-485\"],\"noticeDays\":"
        + noticeDays
        + ",\"unlistedFormMonths\":6,\"priorityTypes\":[\"MILITARY\"]}";
  }

  private static String file(String kind) {
    String json = PolicyBook.shippedFiles().get(kind);
    assertThat(json).isNotNull();
    return json == null ? "" : json;
  }

  private static Map<String, String> with(String kind, String json) {
    Map<String, String> files = new HashMap<>(PolicyBook.shippedFiles());
    files.put(kind, json);
    return files;
  }
}
