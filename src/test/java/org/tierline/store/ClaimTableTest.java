package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;

@OnEveryStore
class ClaimTableTest extends StoreTest {
  private static final Set<ZoneId> CENTRAL = Set.of(ZoneId.of("America/Chicago"));
  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

  private StaffMember ana;
  private StaffMember omar;
  private Contact contact;

  @BeforeEach
  void addPeopleAndAContact() {
    ana = Samples.add(store, "ana", Role.TIER_2);
    omar =
        Samples.add(
            store, Samples.staff("omar", Role.TIER_2), Optional.of(Samples.ring(store, ana)));
    contact = Samples.contact(ana, "María", "");
    write(tx -> tx.contacts().insert(contact));
  }

  private Escalation waiting() {
    Escalation made =
        Samples.escalation(contact, null, EscalationReason.OTHER, EscalationQueue.GENERAL);
    write(tx -> {
      tx.escalations().insert(made, CENTRAL);
    });
    return made;
  }

  private static WaitingPage page() {
    return new WaitingPage(
        Set.of(EscalationQueue.GENERAL),
        Set.of(),
        null,
        false,
        Set.of(CENTRAL),
        WaitingPage.Side.OPEN,
        DUE,
        null,
        9);
  }

  private AuditEvent event(Escalation escalation) {
    return new AuditEvent(
        TestStores.NOW,
        AuditAction.ESCALATION_CLAIMED,
        ana.id(),
        contact.id(),
        escalation.id(),
        Map.of());
  }

  private long waitingNow() {
    return number(
        tx -> tx.claims().count(Set.of(EscalationQueue.GENERAL), Set.of(), Set.of(), null, false));
  }

  @Test
  void whatIsLookedAtBeforeAClaimIsWhatIsThere() {
    ClaimView nothing = store.read(tx -> tx.claims().before(ana.id(), TestStores.NOW));
    assertThat(nothing).isEqualTo(new ClaimView(ana, 0, List.of(), Set.of(), Set.of()));
    assertThat(store.read(tx -> tx.claims().before(Samples.id(), TestStores.NOW)).person())
        .isNull();
    Escalation mine = waiting();
    Escalation theirs = waiting();
    assertThat(theirs.windows()).as("what was promised tells theirs apart").isNotEmpty();
    write(tx -> {
      tx.escalations().write(mine.withCallback("+12145550143", "75201", List.of(), "es"));
      tx.claims().claim(mine.id(), ana.id(), TestStores.NOW);
      tx.claims().claim(theirs.id(), omar.id(), TestStores.NOW.minus(Duration.ofHours(1)));
      tx.ownAffairs().declare(contact.id(), ana.id(), TestStores.NOW);
    });
    ClaimView seen =
        store.read(tx -> tx.claims().before(ana.id(), TestStores.NOW.minus(Duration.ofMinutes(9))));
    assertThat(seen)
        .isEqualTo(
            new ClaimView(
                ana,
                1,
                List.of(theirs.windows()),
                Set.of(mine.id(), theirs.id()),
                Set.of(CENTRAL)));
  }

  @Test
  void whetherSomebodyHasToWaitIsToldWithWhoIsTaken() {
    Escalation promised = waiting();
    Optional<ClaimTable.Taken> taken = store.write(tx -> tx.claims().take(page()));
    assertThat(taken).contains(new ClaimTable.Taken(promised, true));
    Escalation free = promised.withCallback("+12145550143", "75201", List.of(), "es");
    write(tx -> tx.escalations().write(free));
    assertThat(store.write(tx -> tx.claims().take(page())).orElseThrow().heldBack()).isFalse();
  }

  @Test
  void whoIsHeldWaitsNoMoreAndIsRecorded() {
    Escalation waits = waiting();
    assertThat(waitingNow()).isEqualTo(1);
    write(tx -> {
      Escalation taken = tx.claims().take(page()).orElseThrow().escalation();
      tx.claims().hold(taken, EscalationState.CLAIMED, ana.id(), event(taken));
      // Whatever is asked after it finds it.
      assertThat(tx.claims().holder(waits.id())).contains(ana.id());
      assertThat(tx.audit().latest(1)).containsExactly(event(waits));
    });
    isHeld(waits);
  }

  @Test
  void whatIsWrittenLastIsThereWhenTheTransactionEnds() {
    Escalation waits = waiting();
    write(tx -> tx.claims().hold(waits, EscalationState.CLAIMED, ana.id(), event(waits)));
    isHeld(waits);
    write(tx -> tx.claims().hold(claimed(waits), EscalationState.CLAIMED, omar.id(), event(waits)));
    assertThat(maybe(tx -> tx.claims().holder(waits.id()))).contains(omar.id());
    assertThat(waitingNow()).isZero();
  }

  private static Escalation claimed(Escalation waited) {
    return Samples.with(waited, EscalationState.CLAIMED, 1);
  }

  private void isHeld(Escalation waited) {
    assertThat(maybe(tx -> tx.escalations().find(waited.number()))).contains(claimed(waited));
    assertThat(maybe(tx -> tx.claims().holder(waited.id()))).contains(ana.id());
    assertThat(waitingNow()).isZero();
    assertThat(number(tx -> tx.escalations().dueOnOrBefore(DUE))).isZero();
    assertThat(list(tx -> tx.audit().latest(9))).containsExactly(event(waited));
  }

  @Test
  void whatCannotBeWrittenLastUndoesEverything() {
    Escalation waits = waiting();
    UUID nobody = Samples.id();
    assertThatThrownBy(() ->
            write(tx -> tx.claims().hold(waits, EscalationState.CLAIMED, nobody, event(waits))))
        .isInstanceOf(RuntimeException.class);
    isUntouched(waits);
    assertThatThrownBy(() ->
            write(tx -> {
              tx.claims().hold(waits, EscalationState.CLAIMED, ana.id(), event(waits));
              throw new IllegalArgumentException("undo");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    isUntouched(waits);
  }

  private void isUntouched(Escalation waits) {
    assertThat(maybe(tx -> tx.escalations().find(waits.number()))).contains(waits);
    assertThat(maybe(tx -> tx.claims().holder(waits.id()))).isEmpty();
    assertThat(waitingNow()).isEqualTo(1);
    assertThat(list(tx -> tx.audit().latest(9))).isEmpty();
  }
}
