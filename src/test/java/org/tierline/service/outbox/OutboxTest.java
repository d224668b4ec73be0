package org.tierline.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.SaveAnswer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;

/** A desk goes on while its shared store is out of reach, and all arrives as it was. */
class OutboxTest {
  private static final String CASE = "IOE0000000001";

  private final KeptStage stage = new KeptStage();

  @AfterEach
  void close() {
    stage.close();
  }

  private StaffSession ana() {
    return stage.ana.session();
  }

  @Test
  void a_whole_call_is_taken_while_the_wire_is_cut_and_arrives_at_its_own_times() {
    try (Store.Following _ = follow()) {
      stage.wire.cut();
      KeptStage.await("the desk knows", () -> !stage.ana.store().isInReach());
      Instant began = stage.clock.instant();
      Contact contact = stage.open().contact();
      stage.clock.advance(Duration.ofMinutes(3));
      Instant told = stage.clock.instant();
      EscalationAnswer promised = stage.escalate(contact.id());
      stage.clock.advance(Duration.ofDays(2));
      stage.save(contact, KeptStage.NOTES);
      stage.close(stage.ana.cut().steadyContacts().find(ana(), contact.id()), KeptStage.NOTES);
      assertThat(stage.ana.cut().outbox().waiting(ana())).isEqualTo(new Waiting(1, 1, 1, 1));
      assertThat(promised.outcome()).isEqualTo(EscalationAnswer.Outcome.KEPT);
      stage.wire.mend();
      KeptStage.await("the desk finds it", stage.ana.store()::isInReach);
      assertThat(stage.deliver()).isEqualTo(4);
      Contact stored = stage.stored(contact.id());
      assertThat(stored.openedAt()).isEqualTo(began);
      assertThat(stored.number()).isEqualTo(contact.number());
      assertThat(stored.closedAt()).isEqualTo(stage.clock.instant());
      assertThat(stored.notes()).isEqualTo(KeptStage.NOTES);
      assertThat(stored.disposition()).isEqualTo(Disposition.ANSWERED);
      Escalation made = stage.owner.read(t -> t.escalations().ofContact(contact.id())).getFirst();
      assertThat(made.number()).isEqualTo(promised.number());
      assertThat(made.due()).isEqualTo(promised.due());
      assertThat(made.createdAt()).isEqualTo(told);
      assertThat(late()).isEqualTo(4);
    }
  }

  private Store.Following follow() {
    Store.Following following = stage.ana.store().follow(_ -> {});
    KeptStage.await("somebody watches", () -> stage.wire.messages() > 0);
    return following;
  }

  private int late() {
    return Integer.parseInt(
        stage.look(
            "SELECT count(*) FROM audit_event WHERE action = '"
                + AuditAction.KEPT_DELIVERED
                + "'"));
  }

  @Test
  void the_gate_stays_shut_meanwhile() {
    importCase();
    Contact call = stage.call();
    stage.ana.store().goAway();
    stage.save(call, "Asks for the status.");
    List<Long> nothing =
        stage.difference(() -> {
          assertThatThrownBy(() ->
                  stage
                      .ana
                      .cut()
                      .gate()
                      .verify(
                          ana(),
                          call.id(),
                          Relationship.APPLICANT_OR_PETITIONER,
                          Oversight.said(CASE, "Lee Park"),
                          true))
              .isInstanceOf(StoreTrouble.class);
          assertThatThrownBy(
                  () -> stage.ana.cut().cases().open(ana(), call.id(), UUID.randomUUID()))
              .isInstanceOf(StoreTrouble.class);
        });
    assertThat(nothing).containsOnly(0L);
    WhileAway away = new WhileAway(ana(), stage.ana.cut().outbox());
    assertThat(away.ask(() -> stage.ana.cut().gate().open(ana(), call.id()), List.of())).isEmpty();
    stage.ana.store().comeBack();
    stage.deliver();
    assertThat(
            Oversight.verifyAt(stage.ana.cut(), ana(), call.id(), Oversight.said(CASE, "Lee Park"))
                .level())
        .isNotNull();
  }

  @Test
  void a_desk_that_was_locked_meanwhile_opens_by_the_password_and_every_gate_has_ended() {
    Contact call = verified();
    stage.ana.store().goAway();
    stage.ana.cut().lock().lock(ana());
    stage.clock.advance(Duration.ofMinutes(6));
    Instant back = stage.clock.instant();
    assertThat(unlock("not the password")).isEqualTo(new SignInAnswer.Refused(2));
    assertThat(StillIn.atDesk(ana())).isFalse();
    assertThat(unlock(new String(Oversight.password()))).isInstanceOf(SignInAnswer.Welcome.class);
    assertThat(StillIn.atDesk(ana())).isTrue();
    stage.ana.store().comeBack();
    WhileAway away = new WhileAway(ana(), stage.ana.cut().outbox());
    assertThat(away.ask(() -> stage.ana.cut().gate().open(ana(), call.id()), List.of()))
        .as("before the store has heard of it")
        .isEmpty();
    stage.ana.cut().lock().settle(ana());
    assertThat(away.ask(() -> stage.ana.cut().gate().open(ana(), call.id()), List.of())).isEmpty();
    assertThat(
            stage.look(
                "SELECT string_agg(action || ("
                    + back.toEpochMilli()
                    + "000 - at), ' ' ORDER BY at)"
                    + " FROM audit_event WHERE action LIKE 'DESK_%'"))
        .isEqualTo("DESK_LOCKED360000000 DESK_UNLOCKED0");
  }

  @Test
  void passwords_are_not_tried_at_leisure_while_the_store_is_away() {
    stage.ana.store().goAway();
    stage.ana.cut().lock().lock(ana());
    unlock("first");
    unlock("second");
    assertThat(unlock("third")).isInstanceOf(SignInAnswer.Locked.class);
    assertThat(unlock(new String(Oversight.password()))).isInstanceOf(SignInAnswer.Locked.class);
    stage.clock.advance(Duration.ofHours(4));
    assertThat(unlock(new String(Oversight.password()))).isInstanceOf(SignInAnswer.Welcome.class);
  }

  private SignInAnswer unlock(String password) {
    return stage.ana.cut().lock().unlock(ana(), password.toCharArray());
  }

  /** A call of somebody whose case can be opened. */
  private Contact verified() {
    importCase();
    Contact call = stage.call();
    Oversight.verifyAt(stage.ana.cut(), ana(), call.id(), Oversight.said(CASE, "Lee Park"));
    assertThat(stage.ana.cut().gate().open(ana(), call.id())).hasSize(1);
    return call;
  }

  private void importCase() {
    stage
        .toms
        .caseImport()
        .takeIn(
            stage.administrator,
            new ByteArrayInputStream(
                Oversight.parkCase(CASE, "NONE").getBytes(StandardCharsets.UTF_8)),
            _ -> {});
  }

  @Test
  void the_files_hold_no_word_and_no_number_of_anybody() throws IOException {
    stage.keep(stage::open);
    Contact call = stage.call();
    stage.keep(() -> {
      stage.save(call, KeptStage.NOTES);
      stage.escalate(call.id());
    });
    assertThat(stage.files()).hasSize(3);
    for (Path file : stage.files()) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .doesNotContain("xylophone", "Quetzal", "2145550143", "notes", "PHONE");
    }
  }

  @Test
  void a_damaged_file_is_told_and_left_and_the_others_arrive() throws IOException {
    Contact call = stage.call();
    stage.keep(() -> {
      stage.save(call, "First.");
      stage.escalate(call.id());
    });
    Path damaged = stage.files().getFirst();
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length / 2] ^= 1;
    Files.write(damaged, bytes);
    assertThat(stage.deliver()).isEqualTo(1);
    assertThat(stage.ana.cut().outbox().returned(ana()))
        .extracting(one -> one.say().key())
        .containsExactly("say.outbox.damaged");
    assertThat(stage.files().stream().map(file -> file.getFileName().toString()))
        .anyMatch(name -> name.endsWith(".damaged"))
        .noneMatch(name -> name.endsWith(".job"));
    stage
        .ana
        .cut()
        .outbox()
        .putAway(ana(), stage.ana.cut().outbox().returned(ana()).getFirst().key());
    assertThat(stage.ana.cut().outbox().returned(ana())).isEmpty();
  }

  @Test
  void what_a_supervisor_took_over_gets_the_words_and_is_not_closed() {
    Contact call = stage.call();
    KeptStage.Person sue = stage.person("sue", Role.SUPERVISOR);
    stage.ana.whole().supervisors().request(ana(), call.id(), "Wants to complain.");
    stage.keep(() -> {
      stage.save(call, KeptStage.NOTES);
      stage.escalate(call.id());
      stage.close(call, KeptStage.NOTES);
    });
    UUID request = stage.owner.read(t -> t.supervisors().ofContact(call.id())).getFirst().id();
    sue.whole().supervisors().take(sue.session(), request);
    stage.deliver();
    Contact stored = stage.stored(call.id());
    assertThat(stored.staffId()).isEqualTo(sue.session().id());
    assertThat(stored.state()).isEqualTo(ContactState.OPEN);
    assertThat(stored.notes()).contains(KeptStage.NOTES).contains("Asks again, xylophone.");
    assertThat(stage.ana.cut().outbox().returned(ana()))
        .extracting(one -> one.say().key())
        .containsExactly("say.outbox.taken");
    assertThat(stage.waiting()).isZero();
  }

  @Test
  void what_another_desk_wrote_meanwhile_is_not_overwritten() {
    Contact call = stage.call();
    stage.keep(() -> stage.save(call, "Here."));
    stage.ana.whole().contacts().save(ana(), call, call.caller(), "There.");
    stage.deliver();
    assertThat(stage.stored(call.id()).notes()).isEqualTo("There.\nHere.");
  }

  @Test
  void whoever_is_killed_before_the_words_came_back_gets_them_with_the_next_delivery()
      throws IOException {
    Contact call = stage.call();
    stage.keep(() -> stage.save(call, KeptStage.NOTES));
    Path job = stage.files().getFirst();
    byte[] sealed = Files.readAllBytes(job);
    stage.ana.whole().contacts().close(ana(), call.id(), Disposition.ANSWERED, "There.");
    stage.deliver();
    // As if the store had it, and neither file of what came of it was written.
    outbox().putAway(ana(), outbox().returned(ana()).getFirst().key());
    Files.write(job, sealed);
    stage.deliver();
    assertThat(outbox().returned(ana()))
        .extracting(Returned::words)
        .containsExactly(KeptStage.NOTES);
    assertThat(late()).isEqualTo(1);
  }

  private Outbox outbox() {
    return stage.ana.cut().outbox();
  }

  @Test
  void a_contact_that_was_closed_elsewhere_gives_the_words_back() {
    Contact call = stage.call();
    stage.keep(() -> stage.save(call, "Too late."));
    stage.ana.whole().contacts().close(ana(), call.id(), Disposition.ANSWERED, "There.");
    stage.deliver();
    assertThat(stage.stored(call.id()).notes()).isEqualTo("There.");
    Returned back = stage.ana.cut().outbox().returned(ana()).getFirst();
    assertThat(back.say().key()).isEqualTo("say.outbox.closed");
    assertThat(back.words()).isEqualTo("Too late.");
  }

  @Test
  void after_the_delivery_the_screen_saves_over_what_it_sees() {
    Contact call = stage.call();
    SaveAnswer[] kept = new SaveAnswer[1];
    stage.keep(() ->
        kept[0] = stage.ana.cut().steadyContacts().save(ana(), call, call.caller(), "Before."));
    stage.deliver();
    Contact seen = ((SaveAnswer.Saved) kept[0]).contact();
    assertThat(stage.ana.cut().steadyContacts().save(ana(), seen, seen.caller(), "Before. After."))
        .isInstanceOf(SaveAnswer.Saved.class);
    assertThat(stage.stored(call.id()).notes()).isEqualTo("Before. After.");
  }

  @Test
  void whoever_signs_out_delivers_after_signing_in_again_and_nobody_else_can() {
    Contact call = stage.call();
    stage.keep(() -> stage.save(call, KeptStage.NOTES));
    stage.ana.whole().signIn().signOut(ana());
    stage.ana.cut().outbox().forget(ana());
    KeptStage.Person ben = stage.person("ben", Role.TIER_1);
    assertThat(ben.cut().outbox().waiting(ben.session()).all()).isZero();
    StaffSession again = Oversight.signInAt(stage.ana.cut(), stage.ana.name());
    assertThat(stage.ana.cut().outbox().waiting(again).notes()).isEqualTo(1);
    assertThat(stage.ana.cut().outbox().deliver(again)).isEqualTo(1);
    assertThat(stage.stored(call.id()).notes()).isEqualTo(KeptStage.NOTES);
  }

  @Test
  void what_is_promised_away_is_what_the_store_would_promise() {
    Contact call = stage.call();
    LocalDate there =
        stage.ana.whole().escalations().escalate(ana(), call.id(), KeptStage.wish()).due();
    Contact other = stage.call();
    EscalationAnswer[] away = new EscalationAnswer[1];
    stage.keep(() -> away[0] = stage.escalate(other.id()));
    assertThat(away[0].due()).isEqualTo(there);
    assertThat(away[0].say().key()).isEqualTo("say.escalated.kept");
  }
}
