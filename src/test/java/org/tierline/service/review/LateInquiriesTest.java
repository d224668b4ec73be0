package org.tierline.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.SendAnswer;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** What was written has its time to be answered in, and is late from the minute on. */
class LateInquiriesTest {
  private static final Caller EVA =
      new Caller("Eva", null, "eva@example.org", null, null, "en", null);

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession sam;
  private StaffSession eve;

  @BeforeEach
  void people() {
    desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    again();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void again() {
    eve = desk.signIn("eve");
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
  }

  private void later(Duration time) {
    desk.clock.advance(time);
    again();
  }

  private List<LateRow.Inquiry> of(StaffSession who, LateGroup group) {
    List<LateRow> rows = desk.services.late().page(who, group, null, 50);
    assertThat(desk.services.late().counts(who).of(group)).isEqualTo(rows.size());
    return rows.stream().map(row -> (LateRow.Inquiry) row.what()).toList();
  }

  private List<LateRow.Inquiry> anywhere(StaffSession who) {
    return Arrays.stream(LateGroup.values()).flatMap(group -> of(who, group).stream()).toList();
  }

  private void waits(Channel channel, boolean forClearedOnly) {
    Instant now = desk.services.desk().now();
    UUID id = desk.key();
    HandOff handOff =
        new HandOff(
            id.toString(),
            channel,
            null,
            "Eva",
            "en",
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            now);
    desk.services.desk().store().write(t -> t.handOffs().insert(id, handOff, null, forClearedOnly));
  }

  private OpenAnswer.Opened opened() {
    return (OpenAnswer.Opened)
        desk.services.contacts().open(ana, Channel.WEBFORM, EVA, Origin.STAFF);
  }

  @Test
  void a_webform_in_hand_is_late_from_the_minute_on_until_it_is_answered() {
    OpenAnswer.Opened webform = opened();
    assertThat(webform.replyDue()).isEqualTo(webform.contact().openedAt().plusSeconds(172_800));
    later(Duration.ofDays(2));
    assertThat(of(sam, LateGroup.LATE)).isEmpty();
    later(Duration.ofSeconds(1));
    assertThat(of(sam, LateGroup.LATE))
        .singleElement()
        .returns(webform.contact().number(), LateRow.Inquiry::contact)
        .returns(ana.staff().fullName(), LateRow.Inquiry::holder)
        .returns(webform.replyDue(), LateRow.Inquiry::promised);
    assertThat(
            desk.services
                .answers()
                .send(
                    ana,
                    webform.contact().id(),
                    new OutboundDraft(MessageChannel.WEBFORM, null, "We are open on Monday.")))
        .isInstanceOf(SendAnswer.Waiting.class);
    assertThat(anywhere(sam)).isEmpty();
  }

  @Test
  void what_waits_has_a_clock_and_a_call_has_none() {
    waits(Channel.SECURE_MESSAGE, false);
    waits(Channel.EMAIL, false);
    waits(Channel.PHONE_DOMESTIC, false);
    waits(Channel.MAIL, false);
    later(Duration.ofHours(49));
    assertThat(of(sam, LateGroup.LATE))
        .extracting(LateRow.Inquiry::channel)
        .containsExactlyInAnyOrder(Channel.SECURE_MESSAGE, Channel.EMAIL);
    assertThat(of(ana, LateGroup.LATE)).isEmpty();
  }

  @Test
  void a_message_for_the_cleared_is_for_all_others_not_there_waiting_or_in_hand() {
    waits(Channel.SECURE_MESSAGE, true);
    later(Duration.ofHours(49));
    assertThat(anywhere(sam)).isEmpty();
    assertThat(of(eve, LateGroup.LATE)).hasSize(1);
    UUID waiting = desk.services.handOffs().waiting(eve, 5).getFirst().id();
    UUID webform = opened().contact().id();
    desk.services.desk().store().write(t -> t.handOffs().claim(waiting, webform, true));
    later(Duration.ofHours(49));
    assertThat(anywhere(sam)).isEmpty();
    assertThat(of(eve, LateGroup.LATE)).hasSize(1);
  }
}
