package org.tierline.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Disposition;
import org.tierline.model.sample.SampledContact;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** Chance chooses what a supervisor reads; a score is seen by two people only (P8, P15, P16). */
class ContactSamplesTest {
  private static final String NUMBER = "EAC2190000001";
  private static final Map<ScoreQuestion, ScoreMark> MARKS =
      Arrays.stream(ScoreQuestion.values())
          .collect(Collectors.toMap(Function.identity(), question -> ScoreMark.MET));

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession ben;
  private StaffSession sofia;
  private ContactSamples samples;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    desk.add("ben", Role.TIER_1);
    desk.add("sofia", Role.SUPERVISOR);
    ana = desk.signIn("ana");
    ben = desk.signIn("ben");
    sofia = desk.signIn("sofia");
    samples = new ContactSamples(desk.services.desk(), new Random(5));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void every_closed_contact_of_others_can_be_drawn_and_no_other() {
    Set<UUID> closed = new HashSet<>();
    for (StaffSession who : List.of(ana, ben, ana)) {
      closed.add(closed(who));
    }
    closed(sofia);
    desk.call(ana);
    Set<UUID> drawn = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      drawn.add(samples.draw(sofia).orElseThrow().contactId());
    }
    assertThat(drawn).isEqualTo(closed);
    assertThat(samples.draw(ana)).as("only a supervisor draws").isEmpty();
    desk.clock.advance(Duration.ofDays(15));
    assertThat(samples.draw(desk.signIn("sofia"))).as("what is old is left alone").isEmpty();
  }

  @Test
  void a_score_is_kept_once_and_seen_by_whose_contact_it_was() {
    UUID contact = closed(ana);
    SampledContact drawn = samples.draw(sofia).orElseThrow();
    assertThat(samples.score(sofia, drawn.contactId(), MARKS, "Clear words, well done.")).isEmpty();
    assertThat(samples.draw(sofia)).as("it is not drawn again").isEmpty();
    assertThat(samples.score(sofia, contact, MARKS, "A second opinion of it.")).isPresent();
    assertThat(desk.services.ownScores().mine(ana, null, 10))
        .singleElement()
        .matches(line -> line.score().note().equals("Clear words, well done."))
        .matches(line -> line.score().marks().equals(MARKS))
        .matches(line -> line.scoredBy().equals("Full sofia"));
    assertThat(desk.services.ownScores().mine(ben, null, 10)).isEmpty();
    assertThat(desk.services.ownScores().mine(sofia, null, 10)).isEmpty();
  }

  @Test
  void a_card_needs_every_mark_and_a_note_and_nobody_scores_their_own() {
    UUID contact = closed(ana);
    UUID own = closed(sofia);
    assertThat(samples.score(sofia, contact, Map.of(), "A note that is long enough.")).isPresent();
    assertThat(samples.score(sofia, contact, MARKS, "short")).isPresent();
    assertThat(samples.score(ben, contact, MARKS, "A note that is long enough.")).isPresent();
    assertThat(samples.score(sofia, own, MARKS, "A note that is long enough.")).isPresent();
    assertThat(desk.services.ownScores().mine(ana, null, 10)).isEmpty();
  }

  @Test
  void a_note_tells_of_no_case_since_it_is_read_without_a_caller() {
    UUID contact = closed(ana);
    for (String note :
        List.of("You gave out " + NUMBER + " too soon.", "Good. A200300400 was verified.")) {
      assertThat(samples.score(sofia, contact, MARKS, note)).as(note).isPresent();
    }
    assertThat(desk.services.ownScores().mine(ana, null, 10)).isEmpty();
  }

  @Test
  void a_contact_of_a_protected_case_is_drawn_for_the_cleared_alone() {
    desk.add("ines", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("olga", Role.TIER_2, Clearance.SECTION_1367);
    desk.cases(Oversight.parkCase(NUMBER, "SECTION_1367"));
    UUID contact = closed(ana);
    StaffSession ines = desk.signIn("ines");
    desk.meddle(
        "INSERT INTO verification (id, contact_id, staff_id, case_id, relationship, level, at,"
            + " ends_at) SELECT c.id, c.id, c.staff_id, r.case_id,"
            + " 'APPLICANT_OR_PETITIONER', 'CASE_DETAILS', 1, 2 FROM contact c, case_record r"
            + " WHERE r.case_id <> (SELECT decoy_case FROM store_identity)");
    assertThat(samples.draw(sofia)).isEmpty();
    assertThat(samples.score(sofia, contact, MARKS, "A note that is long enough.")).isPresent();
    assertThat(samples.draw(ines).orElseThrow().contactId()).isEqualTo(contact);
    assertThat(samples.score(ines, contact, MARKS, "A note that is long enough.")).isEmpty();
    assertThat(desk.services.ownScores().mine(ana, null, 10))
        .as("who took it holds no clearance any more")
        .isEmpty();
  }

  private UUID closed(StaffSession session) {
    UUID contact = desk.call(session);
    desk.services.contacts().close(session, contact, Disposition.ANSWERED, "Told how to check.");
    return contact;
  }
}
