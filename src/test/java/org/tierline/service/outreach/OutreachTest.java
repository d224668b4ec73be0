package org.tierline.service.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.FeedbackAnswer.Outcome;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.model.outreach.OutreachEvent.Document;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;

/** Events from calendars, hostile ones too; what is heard there; and no case at an event (P2). */
class OutreachTest {
  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession sofia;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    desk.add("sofia", Role.SUPERVISOR);
    ana = desk.signIn("ana");
    sofia = desk.signIn("sofia");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void an_event_is_read_as_it_stands_in_the_calendar() {
    assertThat(take(calendar(event("a", "20261201T180000", "20261201T193000"))))
        .isEqualTo(new ImportReport(1, List.of(), 0));
    OutreachEvent event = coming().getFirst();
    assertThat(event.title()).isEqualTo("Naturalization, step by step");
    assertThat(event.startsAt()).isEqualTo(Instant.parse("2026-12-01T23:00:00Z"));
    assertThat(event.endsAt()).isEqualTo(Instant.parse("2026-12-02T00:30:00Z"));
    assertThat(event.place()).isEqualTo("Dallas Public Library");
    assertThat(event.register())
        .isEqualTo("Register by the day before.\nhttps://www.uscis.gov/outreach/register");
    assertThat(event.callIn()).isEqualTo("+18005550100\nCode 4711");
    assertThat(event.notes()).isEqualTo("What happens at the interview.\nQuestions at the end.");
    assertThat(event.documents())
        .containsExactly(new Document("Slides", "https://www.uscis.gov/slides.pdf"));
  }

  @Test
  void coming_ones_stand_next_first_and_past_ones_latest_first() {
    take(
        calendar(
            event("d", "20261220T180000", "20261220T190000"),
            event("c", "20261201T180000", "20261201T190000"),
            event("b", "20261101T180000", "20261101T190000"),
            event("a", "20261001T180000", "20261001T190000")));
    assertThat(coming()).extracting(OutreachEvent::uid).containsExactly("c", "d");
    assertThat(desk.services.outreach().past(ana, null, 10))
        .extracting(OutreachEvent::uid)
        .containsExactly("b", "a");
    OutreachEvent first = coming().getFirst();
    assertThat(desk.services.outreach().coming(ana, first, 10))
        .extracting(OutreachEvent::uid)
        .containsExactly("d");
  }

  @Test
  void the_same_uid_is_the_same_event_and_an_older_sequence_changes_nothing() {
    String event = event("a", "20261201T180000", "20261201T190000");
    take(calendar(event));
    OutreachEvent before = coming().getFirst();
    take(calendar(event));
    assertThat(coming()).containsExactly(before);
    take(calendar(event.replace("UID:a", "UID:a\nSEQUENCE:2\nSTATUS:CANCELLED")));
    assertThat(coming()).singleElement().matches(OutreachEvent::cancelled);
    take(calendar(event.replace("UID:a", "UID:a\nSEQUENCE:1")));
    assertThat(coming()).singleElement().matches(OutreachEvent::cancelled);
    assertThat(coming().getFirst().id()).isEqualTo(before.id());
  }

  @ParameterizedTest
  @CsvSource({
    "UID:x, ''",
    "SUMMARY:Naturalization, X-NOTHING:Naturalization",
    "DTSTART;TZID=America/New_York:2026, DTSTART;TZID=Mars/Olympus:2026",
    "DTSTART;TZID=America/New_York:20261201, DTSTART;TZID=America/New_York:2O261201",
    "DTEND;TZID=America/New_York:20261201, DTEND;TZID=America/New_York:20261101",
    "New_York:20261201T18, New_York:20261131T18",
    "New_York:20261201T18, New_York:20261332T18",
    "New_York:20261201T19, New_York:20261201T25",
    "URL:https://www.uscis.gov/, URL:https://evil.example/",
    "FILENAME=Slides:https, FILENAME=Slides:javascript",
    "LOCATION:Dallas, RRULE:FREQ=DAILY"
  })
  void a_bad_event_is_told_by_its_line_and_the_rest_is_taken_in(String good, String bad) {
    String broken = event("x", "20261201T180000", "20261201T190000").replace(good, bad);
    ImportReport report = take(calendar(broken, event("y", "20261202T180000", "20261202T190000")));
    assertThat(report.bad()).as(report.badLines().toString()).isEqualTo(1);
    assertThat(report.badLines()).singleElement().matches(line -> line.line() == 2);
    assertThat(report.badLines().toString()).doesNotContain("evil", "Mars", "javascript");
    assertThat(coming()).extracting(OutreachEvent::uid).containsExactly("y");
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU, 0",
    "FREQ=SECONDLY, 1",
    "FREQ=SEC~ ONDLY, 1",
    "FREQ=YEARLY;INTERVAL=0, 1",
    "FREQ=YEARLY;BYHOUR=1;BYSECOND=1, 1"
  })
  void a_zone_that_changes_all_the_time_is_refused_before_its_changes_are_counted(
      String rule, long bad) {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:Ours
        BEGIN:STANDARD
        DTSTART:16010101T000000
        RRULE:%s
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        END:STANDARD
        END:VTIMEZONE
        """
            .formatted(rule.replace("~", "\n"));
    String event =
        event("x", "20261201T180000", "20261201T190000").replace("America/New_York", "Ours");
    assertThat(take(calendar(zone, event)).bad()).isEqualTo(bad);
    String folded = zone.replace("RRULE", "RR\n ULE");
    assertThat(take(calendar(folded, event)).bad()).as("its name in two lines").isEqualTo(bad);
  }

  @Test
  void what_is_no_calendar_or_too_long_or_never_ends_is_told() {
    assertThat(take("hello").bad()).isEqualTo(1);
    assertThat(take("").bad()).isEqualTo(1);
    assertThat(take("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n").bad()).isEqualTo(1);
    String bomb =
        event("a", "20261201T180000", "20261201T190000")
            .replace("UID:a", "UID:a\n" + "X-A:b\n".repeat(60_000));
    assertThat(take(calendar(bomb)).bad()).isEqualTo(1);
    assertThat(coming()).isEmpty();
  }

  @Test
  void whatever_a_calendar_holds_it_is_read_to_its_end() {
    Random random = new Random(5);
    String good = calendar(event("a", "20261201T180000", "20261201T190000"));
    for (int i = 0; i < 400; i++) {
      byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
      for (int j = 0; j < 1 + random.nextInt(6); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      ImportReport report = take(desk.tom, bytes);
      assertThat(report.taken()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void only_administrators_take_calendars_in() {
    String calendar = calendar(event("a", "20261201T180000", "20261201T190000"));
    assertThat(take(sofia, calendar.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ImportReport.NOTHING);
    assertThat(coming()).isEmpty();
  }

  @Test
  void what_was_heard_is_kept_once_and_read_by_supervisors_and_who_wrote_it() {
    desk.add("ben", Role.TIER_1);
    UUID event = anEvent();
    UUID key = desk.key();
    assertThat(feedback(ana, key, event, "The hall will be too small."))
        .as("before it began")
        .isEqualTo(Outcome.REFUSED);
    itBegins();
    assertThat(feedback(ana, key, event, "The hall was too small.")).isEqualTo(Outcome.RECORDED);
    assertThat(feedback(ana, key, event, "The hall was too small.")).isEqualTo(Outcome.RECORDED);
    assertThat(desk.services.outreach().feedback(sofia, event))
        .extracting(EventFeedback::words)
        .containsExactly("The hall was too small.");
    assertThat(desk.services.outreach().feedback(ana, event)).hasSize(1);
    assertThat(desk.services.outreach().feedback(desk.signIn("ben"), event)).isEmpty();
  }

  @Test
  void nothing_of_a_case_is_kept_as_feedback() {
    UUID event = anEvent();
    itBegins();
    for (String words :
        List.of("She asked about IOE 0912345678.", "His number is A 012 345 678.", " ")) {
      assertThat(feedback(ana, desk.key(), event, words)).as(words).isEqualTo(Outcome.REFUSED);
    }
    assertThat(feedback(desk.tom, desk.key(), event, "Fine.")).isEqualTo(Outcome.REFUSED);
    assertThat(feedback(ana, desk.key(), desk.key(), "Fine.")).isEqualTo(Outcome.REFUSED);
    assertThat(desk.services.outreach().feedback(sofia, event)).isEmpty();
  }

  @Test
  void a_contact_at_an_event_cannot_open_a_case() {
    desk.cases(Oversight.parkCase("IOE0000000001", "NONE"));
    OpenAnswer opened =
        desk.services
            .contacts()
            .open(
                sofia,
                Channel.OUTREACH_EVENT,
                new Caller("Lee", null, null, null, null, "en", null),
                Origin.STAFF);
    UUID contact = ((OpenAnswer.Opened) opened).contact().id();
    desk.services.contacts().confirmPrompt(sofia, contact);
    VerificationAnswer answer =
        desk.verify(sofia, contact, Oversight.said("IOE0000000001", "Lee Park"));
    assertThat(answer.outcome()).isEqualTo(VerificationOutcome.NOT_PERMITTED);
  }

  private void itBegins() {
    desk.clock.advance(Duration.ofDays(7).plusHours(8));
    ana = desk.signIn("ana");
    sofia = desk.signIn("sofia");
  }

  private UUID anEvent() {
    take(calendar(event("a", "20261201T180000", "20261201T190000")));
    return coming().getFirst().id();
  }

  private Outcome feedback(StaffSession who, UUID key, UUID event, String words) {
    return desk.services.outreach().record(who, key, event, words).outcome();
  }

  private List<OutreachEvent> coming() {
    return desk.services.outreach().coming(ana, null, 10);
  }

  private static String event(String uid, String from, String until) {
    return """
    BEGIN:VEVENT
    UID:%s
    SUMMARY:Naturalization\\, step by step
    DTSTART;TZID=America/New_York:%s
    DTEND;TZID=America/New_York:%s
    LOCATION:Dallas Public Library
    URL:https://www.uscis.gov/outreach/register
    COMMENT:Register by the day before.
    CONFERENCE;VALUE=URI;FEATURE=PHONE;LABEL=Code 4711:tel:+18005550100
    DESCRIPTION:What happens at the interview.\\nQuestions at the end.
    ATTACH;FILENAME=Slides:https://www.uscis.gov/slides.pdf
    END:VEVENT
    """
        .formatted(uid, from, until);
  }

  private static String calendar(String... events) {
    return ("BEGIN:VCALENDAR\n" + String.join("", events) + "END:VCALENDAR\n");
  }

  private ImportReport take(String calendar) {
    return take(desk.tom, calendar.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private ImportReport take(StaffSession who, byte[] calendar) {
    try {
      return desk.services
          .outreachImport()
          .take(who, new ByteArrayInputStream(calendar), read -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
