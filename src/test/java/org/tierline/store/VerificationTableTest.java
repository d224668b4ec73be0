package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.vault.CaseVault;

@OnEveryStore
class VerificationTableTest extends StoreTest {
  private StaffMember ana;
  private Contact contact;
  private UUID caseId;

  @BeforeEach
  void addContactAndCase() {
    ana = Samples.add(store, "ana", Role.TIER_2);
    KeyRing ring = Samples.ring(store, ana);
    contact = Samples.contact(ana, "María", "");
    write(tx -> {
      tx.contacts().insert(contact);
      new CaseVault().put(tx, CaseSamples.full("IOE0912345678", Protection.NONE), ring);
    });
    caseId = maybe(tx -> tx.cases().idOf("IOE0912345678", ring)).orElseThrow();
  }

  private void pass(Verification verification) {
    write(tx -> tx.verifications().insert(verification));
  }

  @Test
  void aPassedGateIsOpenUntilItsEnd() {
    Verification verification = Samples.verification(contact, caseId);
    pass(verification);
    pass(verification);
    assertThat(open(TestStores.NOW.plusSeconds(1))).containsExactly(verification);
    assertThat(open(verification.endsAt().minusMillis(1))).containsExactly(verification);
    assertThat(open(verification.endsAt())).isEmpty();
    assertThat(truth(tx -> tx.verifications().everPassed(contact.id(), caseId))).isTrue();
    assertThat(truth(tx -> tx.verifications().everPassed(Samples.id(), caseId))).isFalse();
  }

  @Test
  void verifyingAgainEndsTheGateBefore() {
    Verification first = Samples.verification(contact, caseId);
    Verification second = Samples.verification(contact, caseId);
    pass(first);
    pass(second);
    assertThat(open(TestStores.NOW.plusSeconds(1))).containsExactly(second);
  }

  @Test
  void gatesEndWithTheContactAndTheStaffMember() {
    pass(Samples.verification(contact, caseId));
    write(tx -> tx.verifications().endOfContact(contact.id(), TestStores.NOW.plusSeconds(5)));
    assertThat(open(TestStores.NOW.plusSeconds(6))).isEmpty();
    pass(Samples.verification(contact, caseId));
    write(tx -> tx.verifications().endOfStaff(ana.id(), TestStores.NOW.plusSeconds(5)));
    assertThat(open(TestStores.NOW.plusSeconds(6))).isEmpty();
    assertThat(truth(tx -> tx.verifications().everPassed(contact.id(), caseId))).isTrue();
  }

  @Test
  void failedAttemptsAreCounted() {
    byte[] number = new byte[3 * KeyRing.DIGEST_BYTES];
    write(tx -> {
      for (int i = 0; i < 4; i++) {
        tx.verifications()
            .insertAttempt(Samples.id(), contact.id(), ana.id(), number, TestStores.NOW, i < 3);
      }
    });
    assertThat(number(tx -> tx.verifications().failures(contact.id()))).isEqualTo(3);
  }

  @Test
  void aDigestOfAnotherLengthIsRefused() {
    assertThatThrownBy(() ->
            write(tx ->
                tx.verifications()
                    .insertAttempt(
                        Samples.id(), contact.id(), ana.id(), new byte[5], TestStores.NOW, true)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDisclosureNeedsAPassedGate() {
    Verification verification = Samples.verification(contact, caseId);
    pass(verification);
    write(tx ->
        tx.verifications()
            .insertDisclosure(
                Samples.id(), verification.id(), DisclosureLevel.STATUS_ONLY, TestStores.NOW));
    assertThatThrownBy(() ->
            write(tx ->
                tx.verifications()
                    .insertDisclosure(
                        Samples.id(), Samples.id(), DisclosureLevel.STATUS_ONLY, TestStores.NOW)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the store refused a row");
  }

  @Test
  void contactsJoinIntoAStoryThroughACaseVerifiedInBoth() {
    Contact before = Samples.contact(ana, "Before", "", TestStores.NOW.minus(Duration.ofDays(3)));
    Contact unverified = Samples.contact(ana, "Unverified", "");
    write(tx -> {
      tx.contacts().insert(before);
      tx.contacts().insert(unverified);
      tx.verifications().insert(Samples.verification(contact, caseId));
      tx.verifications().insert(Samples.verification(before, caseId));
    });
    assertThat(story(contact, TestStores.NOW))
        .extracting(ContactSummary::id)
        .containsExactly(before.id());
    assertThat(story(unverified, TestStores.NOW)).isEmpty();
    assertThat(story(contact, TestStores.NOW.plus(Duration.ofMinutes(30))))
        .as("the gate has run out")
        .isEmpty();
  }

  private List<ContactSummary> story(Contact of, Instant now) {
    return list(tx -> tx.contacts().verifiedOnSameCases(of.id(), ana.id(), now, 10));
  }

  private List<Verification> open(Instant now) {
    return store.read(tx -> tx.verifications().open(contact.id(), ana.id(), now));
  }
}
