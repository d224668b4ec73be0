package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Updated;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.KeptWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.vault.CaseVault;

@OnEveryStore
class EscalationTableTest extends StoreTest {
  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

  private KeyRing ring;
  private StaffMember ana;
  private Contact contact;
  private UUID caseId;

  @BeforeEach
  void addContactAndCases() {
    ana = Samples.add(store, "ana", Role.TIER_2, Clearance.SECTION_1367);
    ring = Samples.ring(store, ana);
    contact = Samples.contact(ana, "María", "");
    CaseVault vault = new CaseVault();
    write(tx -> {
      tx.contacts().insert(contact);
      vault.put(tx, CaseSamples.full("IOE0912345678", Protection.NONE), ring);
      vault.put(
          tx, CaseSamples.other("EAC0000000001", "A000000077", Protection.SECTION_1367), ring);
      vault.put(tx, CaseSamples.other("EAC0000000002", "A000000088", Protection.ASYLUM), ring);
    });
    caseId = maybe(tx -> tx.cases().idOf("IOE0912345678", ring)).orElseThrow();
  }

  private Escalation insert(EscalationReason reason, EscalationQueue queue) {
    Escalation escalation = Samples.escalation(contact, caseId, reason, queue);
    write(tx -> {
      tx.escalations().insert(escalation, Set.of());
      tx.escalations().insert(escalation, Set.of());
    });
    return escalation;
  }

  private long due(LocalDate day) {
    return number(tx -> tx.escalations().dueOnOrBefore(day));
  }

  @Test
  void anEscalationComesBackAsItWasWritten() {
    Escalation escalation = insert(EscalationReason.OTHER, EscalationQueue.GENERAL);
    assertThat(maybe(tx -> tx.escalations().find(escalation.number()))).contains(escalation);
    assertThat(list(tx -> tx.escalations().ofContact(contact.id()))).containsExactly(escalation);
    assertThat(maybe(tx -> tx.escalations().open(caseId, EscalationReason.OTHER)))
        .contains(escalation);
    assertThat(maybe(tx -> tx.escalations().open(caseId, EscalationReason.MILITARY))).isEmpty();
  }

  @Test
  void aResolvedOneIsNotOpenAndDoesNotWait() {
    Escalation escalation = insert(EscalationReason.OTHER, EscalationQueue.GENERAL);
    assertThat(due(DUE)).isEqualTo(1);
    assertThat(due(DUE.minusDays(1))).isZero();
    Updated<Escalation> done =
        store.write(
            tx -> tx.escalations().update(Samples.with(escalation, EscalationState.RESOLVED, 0)));
    assertThat(done).isInstanceOf(Updated.Done.class);
    assertThat(due(DUE)).isZero();
    assertThat(maybe(tx -> tx.escalations().open(caseId, EscalationReason.OTHER))).isEmpty();
    Updated<Escalation> stale =
        store.write(
            tx -> tx.escalations().update(Samples.with(escalation, EscalationState.WAITING, 0)));
    assertThat(stale).isInstanceOf(Updated.Stale.class);
    assertThat(due(DUE)).isZero();
  }

  @Test
  void whatIsPastIsCountedTogetherAndStillRight() {
    Escalation late = insert(EscalationReason.OTHER, EscalationQueue.GENERAL);
    insert(EscalationReason.MILITARY, EscalationQueue.GENERAL);
    LocalDate today = DUE.plusDays(10);
    write(tx -> tx.escalations().foldBefore(DUE));
    assertThat(due(DUE)).as("nothing is past yet").isEqualTo(2);
    write(tx -> tx.escalations().foldBefore(today));
    assertThat(due(today)).isEqualTo(2);
    assertThat(due(today.minusDays(2))).as("kept as one figure").isZero();
    write(tx -> tx.escalations().update(Samples.with(late, EscalationState.RESOLVED, 0)));
    assertThat(due(today)).isEqualTo(1);
    write(tx -> tx.escalations().foldBefore(today.plusDays(1)));
    assertThat(due(today.plusDays(1))).isEqualTo(1);
  }

  @Test
  void specialHandlingIsCountedForNobodyElseSaveUnderReasonIdentity() {
    insert(EscalationReason.OTHER, EscalationQueue.SPECIAL_HANDLING);
    assertThat(due(DUE)).isZero();
    insert(EscalationReason.IDENTITY, EscalationQueue.SPECIAL_HANDLING);
    assertThat(due(DUE)).isEqualTo(1);
  }

  @Test
  void howManyWaitIsKeptThroughEveryState() {
    List<Escalation> all = new ArrayList<>();
    for (EscalationReason reason : List.of(EscalationReason.OTHER, EscalationReason.IDENTITY)) {
      all.add(insert(reason, EscalationQueue.GENERAL));
      all.add(insert(reason, EscalationQueue.SPECIAL_HANDLING));
    }
    assertThat(waiting(Set.of())).isEqualTo(List.of(4L, 3L, 0L, 0L));
    for (EscalationState state : EscalationState.values()) {
      all.replaceAll(one -> {
        write(tx -> tx.escalations().update(Samples.with(one, state, one.version())));
        return maybe(tx -> tx.escalations().find(one.id())).orElseThrow();
      });
      boolean waits = state == EscalationState.WAITING || state == EscalationState.SCHEDULED;
      boolean unreached = state == EscalationState.UNREACHED;
      assertThat(waiting(Set.of()))
          .as("all %s", state)
          .isEqualTo(
              List.of(waits ? 4L : 0L, waits ? 3L : 0L, unreached ? 4L : 0L, unreached ? 3L : 0L));
      assertThat(waiting(Set.of(all.getFirst().id())))
          .as("all %s but one's own affair", state)
          .isEqualTo(
              List.of(waits ? 3L : 0L, waits ? 2L : 0L, unreached ? 3L : 0L, unreached ? 2L : 0L));
    }
  }

  /** Of those waiting and those not reached: for the cleared, and for the others. */
  private List<Long> waiting(Set<UUID> without) {
    Set<EscalationQueue> every = EnumSet.allOf(EscalationQueue.class);
    Set<EscalationQueue> special = EnumSet.of(EscalationQueue.SPECIAL_HANDLING);
    Set<EscalationQueue> others = EnumSet.complementOf(EnumSet.copyOf(special));
    List<Long> counts = new ArrayList<>();
    for (boolean unreached : new boolean[] {false, true}) {
      for (Set<EscalationQueue> queues : List.of(every, others)) {
        Set<EscalationQueue> openOf = queues.equals(every) ? Set.of() : special;
        long counted = waiting(queues, openOf, without, null, unreached);
        assertThat(waiting(queues, openOf, without, Set.of("es"), unreached)).isEqualTo(counted);
        assertThat(waiting(queues, openOf, without, Set.of("en"), unreached)).isZero();
        counts.add(counted);
      }
    }
    return counts;
  }

  private long waiting(
      Set<EscalationQueue> queues,
      Set<EscalationQueue> openOf,
      Set<UUID> without,
      @Nullable Set<String> languages,
      boolean unreached) {
    return number(tx -> tx.claims().count(queues, openOf, without, languages, unreached));
  }

  @Test
  void wishesAreKept() {
    Escalation escalation = insert(EscalationReason.OTHER, EscalationQueue.GENERAL);
    write(tx ->
        tx.escalations()
            .insertWish(
                Samples.id(),
                escalation.id(),
                contact.id(),
                KeptWish.Kind.CORRECTED,
                "call my work",
                new CallbackWish("+12145550199", null, List.of(), "es", false),
                TestStores.NOW));
    assertThat(list(tx -> tx.callbacks().wishes(escalation.id())))
        .containsExactly(
            new KeptWish(contact.id(), KeptWish.Kind.CORRECTED, "call my work", TestStores.NOW));
  }

  @Test
  void numbersSaidOfProtectedCasesAreKnownToTheQueueOnly() {
    assertThat(anyProtected(null)).isFalse();
    assertThat(anyProtected("IOE0912345678")).isFalse();
    assertThat(anyProtected("EAC0000000002")).isFalse();
    assertThat(anyProtected("no number")).isFalse();
    assertThat(anyProtected("eac-0000-000001")).isTrue();
    assertThat(anyProtected("A 77")).isFalse();
    assertThat(anyProtected("A000000077")).isTrue();
  }

  @Test
  void howOftenANumberIsSaidDoesNotMatter() {
    List<String> words = List.of("EAC0000000001 or A000000077", "eac-0000-000001");
    assertThat(kept(words)).isEqualTo(2);
    assertThat(kept(words)).isZero();
    assertThat(truth(tx -> tx.said().holds(contact.id(), words, ring))).isTrue();
    assertThat(truth(tx -> tx.said().holds(contact.id(), List.of("EAC0000000002"), ring)))
        .isFalse();
  }

  @Test
  void aProtectedCaseIsFoundByWhereItWasSaid() {
    Contact other = Samples.contact(ana, "Other", "");
    write(tx -> {
      tx.contacts().insert(other);
      tx.said().keep(contact.id(), List.of("A000000077"), ring);
      tx.said().keep(other.id(), List.of("EAC0000000002"), ring);
    });
    UUID protectedCase = maybe(tx -> tx.cases().idOf("EAC0000000001", ring)).orElseThrow();
    UUID asylum = maybe(tx -> tx.cases().idOf("EAC0000000002", ring)).orElseThrow();
    assertThat(saidOf(protectedCase)).containsExactly(contact.id());
    assertThat(saidOf(asylum)).isEmpty();
  }

  private int kept(List<String> words) {
    return store.write(tx -> tx.said().keep(contact.id(), words, ring));
  }

  private Set<UUID> saidOf(UUID id) {
    return store.read(tx -> tx.said().saidOf(id));
  }

  private boolean anyProtected(@Nullable String said) {
    Contact fresh = Samples.contact(ana, "Other", "");
    write(tx -> {
      tx.contacts().insert(fresh);
      tx.said().keep(fresh.id(), said == null ? List.of() : List.of(said), ring);
    });
    return store.read(tx -> tx.escalations().anySaidProtected(fresh.id(), ring));
  }
}
