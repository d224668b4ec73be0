package org.tierline.service.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.staff.Role;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinAnswer.Outcome;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.policy.supervisor.BulletinRule;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.Bulletins.Line;
import org.tierline.service.supervisor.Bulletins.Posted;
import org.tierline.store.Samples;

/** A supervisor's notice reaches every desk, and tells who has read it. */
class BulletinsTest {
  private final Oversight desk = new Oversight();
  private Bulletins bulletins;
  private StaffSession samira;
  private StaffSession paul;
  private StaffSession ana;
  private StaffSession omar;

  @BeforeEach
  void people() {
    bulletins = desk.services.bulletins();
    desk.add("samira", Role.SUPERVISOR);
    samira = desk.signIn("samira");
    desk.add("paul", Role.SUPERVISOR);
    paul = desk.signIn("paul");
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
    desk.add("omar", Role.TIER_2);
    omar = desk.signIn("omar");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void it_stands_on_every_desk_until_its_last_day_is_over() {
    write("Printer down.", BulletinSpan.TODAY);
    assertThat(bulletins.posted(ana)).extracting(Posted::words).containsExactly("Printer down.");
    assertThat(bulletins.posted(omar)).extracting(Posted::read).containsExactly(false);
    assertThat(bulletins.posted(desk.tom)).as("an administrator has no desk").isEmpty();
    // Written at ten in the morning, Eastern; the day ends at midnight there.
    desk.clock.advance(Duration.ofHours(14).minusSeconds(1));
    assertThat(bulletins.posted(ana)).hasSize(1);
    desk.clock.advance(Duration.ofSeconds(1));
    assertThat(bulletins.posted(ana)).isEmpty();
    assertThat(line().inForce()).isFalse();
  }

  @Test
  void whoever_has_read_it_is_counted_once_and_by_name() {
    UUID id = write("Printer down.", BulletinSpan.WEEK);
    bulletins.markRead(ana, id);
    bulletins.markRead(ana, id);
    assertThat(bulletins.posted(ana)).extracting(Posted::read).containsExactly(true);
    assertThat(line().read()).containsExactly(ana.staff().fullName());
    assertThat(line().unread())
        .containsExactlyInAnyOrder(paul.staff().fullName(), omar.staff().fullName());
    assertThat(recorded(AuditAction.BULLETIN_READ)).isEqualTo(1);
    assertThat(bulletins.history(ana, null, 9)).as("only supervisors").isEmpty();
  }

  @Test
  void any_supervisor_takes_it_back_and_the_second_is_told() {
    UUID id = write("Wrong fee.", BulletinSpan.WEEK);
    assertThat(bulletins.withdraw(ana, id).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(bulletins.withdraw(paul, id).outcome()).isEqualTo(Outcome.WITHDRAWN);
    BulletinAnswer second = bulletins.withdraw(samira, id);
    assertThat(second.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(second.say().key()).isEqualTo("say.bulletin.over");
    assertThat(bulletins.posted(ana)).isEmpty();
    assertThat(line().bulletin().withdrawnBy()).isEqualTo(paul.id());
    assertThat(recorded(AuditAction.BULLETIN_WITHDRAWN)).isEqualTo(1);
  }

  @Test
  void the_same_key_again_is_the_same_bulletin() {
    UUID key = Samples.id();
    bulletins.write(samira, key, "Once.", BulletinSpan.WEEK);
    bulletins.write(samira, key, "Once.", BulletinSpan.WEEK);
    assertThat(bulletins.posted(ana)).hasSize(1);
    assertThat(recorded(AuditAction.BULLETIN_WRITTEN)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The case IOE0912345678 is with us.",
        "IOE 09-123-45678 again",
        "A number: A 012 345 678",
        "born 03/12/1988, call her"
      })
  void nothing_that_tells_of_a_case_goes_to_all_desks(String words) {
    BulletinAnswer answer = bulletins.write(samira, Samples.id(), words, BulletinSpan.TODAY);
    assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(answer.rules()).containsExactly("P12", "P16");
    assertThat(bulletins.posted(ana)).isEmpty();
  }

  @Test
  void hostile_words_are_kept_without_what_nobody_can_see_and_long_ones_are_refused() {
    write("  \u202Eabc\u2066 <b>'; DROP TABLE bulletin;--\u0000 ñ 😀\n\n", BulletinSpan.TODAY);
    assertThat(bulletins.posted(ana))
        .extracting(Posted::words)
        .containsExactly("abc <b>'; DROP TABLE bulletin;-- ñ 😀");
    assertThat(refusal(" \n\u200E ")).isEqualTo("say.bulletin.empty");
    assertThat(refusal("😀".repeat(BulletinRule.MOST + 1))).isEqualTo("say.bulletin.long");
    write("😀".repeat(BulletinRule.MOST), BulletinSpan.TODAY);
  }

  @Test
  void history_is_read_page_by_page_newest_first() {
    for (int i = 0; i < 5; i++) {
      write("Number " + i, BulletinSpan.WEEK);
    }
    List<Line> first = bulletins.history(samira, null, 2);
    List<Line> second = bulletins.history(samira, first.getLast(), 9);
    assertThat(first)
        .extracting(line -> line.bulletin().words())
        .containsExactly("Number 4", "Number 3");
    assertThat(second)
        .extracting(line -> line.bulletin().words())
        .containsExactly("Number 2", "Number 1", "Number 0");
  }

  private UUID write(String words, BulletinSpan span) {
    UUID key = Samples.id();
    assertThat(bulletins.write(samira, key, words, span).outcome()).isEqualTo(Outcome.WRITTEN);
    return key;
  }

  private String refusal(String words) {
    return bulletins.write(samira, Samples.id(), words, BulletinSpan.TODAY).say().key();
  }

  private Line line() {
    return bulletins.history(samira, null, 1).getFirst();
  }

  private long recorded(AuditAction action) {
    return desk.events(1_000).stream().filter(event -> event.action() == action).count();
  }
}
