package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.Services;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationChange.Outcome;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OnBothStores;
import org.tierline.store.Transaction;

/** Two desks of one store at one callback: nobody writes over what they have not seen (E10). */
@OnBothStores
class TwoDesksTest {
  private static final String CASE = "IOE0000000001";
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T17:00:00Z");
  private static final int RACES = 15;

  private final CallbackRig rig = new CallbackRig();
  private Services other;
  private StaffSession ana;
  private StaffSession ben;

  @BeforeEach
  void open() {
    ana = rig.staff("ana", Role.TIER_1);
    rig.desk.add("ben", Role.TIER_1);
    rig.desk.cases(Oversight.parkCase(CASE, "NONE"));
    other = rig.desk.anotherDesk();
    ben = Oversight.signInAt(other, "ben");
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void the_later_saver_sees_what_was_changed_and_decides() {
    UUID first = verifiedCall(rig.desk.services, ana);
    String number = rig.escalate(ana, first, CallbackRig.DALLAS, CASE);
    UUID second = verifiedCall(other, ben);
    long seen = found(other, ben, number).version();
    assertThat(correct(rig.desk.services, ana, first, number, hours(), 0L).outcome())
        .isEqualTo(Outcome.CORRECTED);

    CallbackWish late = new CallbackWish(CallbackRig.HONOLULU, null, List.of(), "es", null);
    EscalationChange answer = correct(other, ben, second, number, late, seen);
    assertThat(answer.outcome()).isEqualTo(Outcome.CHANGED_MEANWHILE);
    ChangedMeanwhile now = Objects.requireNonNull(answer.meanwhile());
    assertThat(now.now()).isEqualTo(found(other, ben, number));
    assertThat(now.now().windows()).isEqualTo(hours().windows());
    assertThat(now.windows()).isTrue();
    assertThat(List.of(now.cancelled(), now.phone(), now.zip(), now.textAhead()))
        .containsOnly(false);
    assertThat(stored(number).phone()).isEqualTo(CallbackRig.DALLAS);
    assertThat(wishes(number)).as("nothing of the later one is kept").isEqualTo(1);

    assertThat(correct(other, ben, second, number, late, now.now().version()).outcome())
        .isEqualTo(Outcome.CORRECTED);
    assertThat(stored(number).phone()).isEqualTo(CallbackRig.HONOLULU);
    assertThat(stored(number).windows()).isEqualTo(hours().windows());
  }

  @Test
  void whoever_cancels_what_was_moved_meanwhile_is_asked_first_and_so_the_other_way() {
    UUID first = verifiedCall(rig.desk.services, ana);
    String number = rig.escalate(ana, first, CallbackRig.DALLAS, CASE);
    UUID second = verifiedCall(other, ben);
    correct(rig.desk.services, ana, first, number, hours(), 0L);
    assertThat(other.escalationChanges().cancel(ben, second, number, "", 0L).outcome())
        .isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(stored(number).state()).isEqualTo(EscalationState.WAITING);
    rig.desk.clock.advance(Duration.ofSeconds(1));
    assertThat(other.escalationChanges().cancel(ben, second, number, "", 1L).outcome())
        .isEqualTo(Outcome.CANCELLED);
    CallbackWish later = new CallbackWish(null, null, List.of(), "es", null);
    EscalationChange late = correct(rig.desk.services, ana, first, number, later, 1L);
    assertThat(Objects.requireNonNull(late.meanwhile()).cancelled()).isTrue();
  }

  @Test
  void a_wish_writes_over_nothing_and_without_a_version_it_is_as_things_are() {
    UUID first = verifiedCall(rig.desk.services, ana);
    String number = rig.escalate(ana, first, CallbackRig.DALLAS, CASE);
    correct(rig.desk.services, ana, first, number, hours(), null);
    UUID unverified = call(other, ben);
    CallbackWish wish = new CallbackWish(CallbackRig.HONOLULU, null, List.of(), null, null);
    assertThat(correct(other, ben, unverified, number, wish, 0L).outcome())
        .isEqualTo(Outcome.CORRECTED);
    assertThat(stored(number).phone()).isEqualTo(CallbackRig.DALLAS);
    assertThat(correct(other, ben, verifiedCall(other, ben), number, wish, null).outcome())
        .isEqualTo(Outcome.CORRECTED);
    assertThat(stored(number).phone()).isEqualTo(CallbackRig.HONOLULU);
  }

  @Test
  void the_same_correction_sent_twice_is_no_conflict_with_itself() {
    UUID first = verifiedCall(rig.desk.services, ana);
    String number = rig.escalate(ana, first, CallbackRig.DALLAS, CASE);
    correct(rig.desk.services, ana, first, number, hours(), 0L);
    assertThat(correct(rig.desk.services, ana, first, number, hours(), 0L).outcome())
        .isEqualTo(Outcome.CORRECTED);
  }

  @Test
  void what_was_read_before_another_desk_changed_it_is_not_written() {
    String number = rig.escalate(ana, rig.call(ana, CallbackRig.DALLAS), CallbackRig.DALLAS, null);
    Escalation read = stored(number);
    other
        .desk()
        .store()
        .write(t -> t.escalations().write(read.withState(EscalationState.CANCELLED)));
    assertThatThrownBy(() ->
            rig.desk
                .services
                .desk()
                .store()
                .write(t -> t.escalations().write(read.withState(EscalationState.CLAIMED))))
        .hasStackTraceContaining("a version not stored");
    assertThat(stored(number).state()).isEqualTo(EscalationState.CANCELLED);
  }

  @Test
  void of_two_desks_that_end_one_callback_at_once_one_hears_that_it_does_not_hold_it() {
    StaffSession ines = rig.staff("ines", Role.TIER_2);
    rig.desk.add("omar", Role.TIER_2);
    rig.desk.add("samira", Role.SUPERVISOR);
    StaffSession samira = Oversight.signInAt(other, "samira");
    for (int race = 0; race < RACES; race++) {
      rig.escalate(ana, rig.call(ana, CallbackRig.DALLAS), CallbackRig.DALLAS, null);
      String number = rig.claim(ines);
      CyclicBarrier start = new CyclicBarrier(2);
      CompletableFuture<CallbackAnswer> here =
          at(start, () -> rig.desk.services.callbackEnds().resolve(ines, number, "Helped."));
      CompletableFuture<CallbackAnswer> there =
          at(start, () -> other.callbackEnds().reassign(samira, number, "", "omar"));
      List<CallbackAnswer.Outcome> outcomes =
          List.of(here.join().outcome(), there.join().outcome());
      assertThat(outcomes).containsOnlyOnce(CallbackAnswer.Outcome.REFUSED);
      boolean resolved = outcomes.getFirst() == CallbackAnswer.Outcome.RESOLVED;
      assertThat(stored(number).state())
          .isEqualTo(resolved ? EscalationState.RESOLVED : EscalationState.CLAIMED);
      if (!resolved) {
        letGo(number);
      }
    }
  }

  private void letGo(String number) {
    UUID id = stored(number).id();
    rig.desk
        .services
        .desk()
        .store()
        .write(t -> {
          t.claims().release(id);
          return t.escalations().write(stored(t, id).withState(EscalationState.RESOLVED));
        });
  }

  private static Escalation stored(Transaction transaction, UUID id) {
    return transaction.escalations().find(id).orElseThrow();
  }

  private static <T> CompletableFuture<T> at(CyclicBarrier start, Supplier<T> job) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            start.await();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          return job.get();
        },
        command -> Thread.ofVirtual().start(command));
  }

  private static CallbackWish hours() {
    return new CallbackWish(
        null,
        null,
        List.of(new CallWindow(WEDNESDAY, WEDNESDAY.plus(Duration.ofHours(1)))),
        null,
        null);
  }

  private static UUID call(Services desk, StaffSession session) {
    return Oversight.callAt(desk, session, CallbackRig.DALLAS);
  }

  private static UUID verifiedCall(Services desk, StaffSession session) {
    UUID call = call(desk, session);
    Oversight.verifyAt(desk, session, call, Oversight.said(CASE, "Lee Park"));
    return call;
  }

  private static EscalationChange correct(
      Services desk,
      StaffSession session,
      UUID call,
      String number,
      CallbackWish wish,
      @Nullable Long seen) {
    return desk.escalationChanges().correct(session, call, number, "", wish, seen);
  }

  private static EscalationFound found(Services desk, StaffSession session, String number) {
    return desk.escalations().find(session, number).orElseThrow();
  }

  private Escalation stored(String number) {
    ReadAloudNumber parsed =
        ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, number).orElseThrow();
    return rig.desk.services.desk().store().read(t -> t.escalations().find(parsed)).orElseThrow();
  }

  private int wishes(String number) {
    UUID id = stored(number).id();
    return rig.desk.services.desk().store().read(t -> t.callbacks().wishes(id)).size();
  }
}
