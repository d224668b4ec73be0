package org.tierline.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;

class KeysTest extends StoreTest {
  private static final char[] PASSWORD = Samples.PASSWORD.toCharArray();

  private StaffMember add(String name, Role role, KeyRing adder, Clearance... clearances) {
    return Samples.add(store, Samples.staff(name, role, clearances), Optional.of(adder));
  }

  @Test
  void aPasswordFitsItsOwnHashOnly() {
    String hash = Samples.KEYS.hash(PASSWORD);
    assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    assertThat(Samples.KEYS.fits(PASSWORD, hash)).isTrue();
    assertThat(Samples.KEYS.fits("wrong".toCharArray(), hash)).isFalse();
    assertThat(Samples.KEYS.hash(PASSWORD)).isNotEqualTo(hash);
  }

  @Test
  void theUsualCostIsWrittenInTheHash() {
    String hash = new Keys().hash("päßword".toCharArray());
    assertThat(hash).startsWith("$argon2id$v=19$m=65536,t=3,p=1$");
    assertThat(Samples.KEYS.fits("päßword".toCharArray(), hash)).isTrue();
  }

  @Test
  void nothingFitsNobodyAndTryingCostsWhatARealHashCosts() {
    String nobody = Samples.KEYS.hashOfNobody();
    assertThat(nobody)
        .hasSameSizeAs(Samples.KEYS.hash(PASSWORD))
        .startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    assertThat(Samples.KEYS.fits(PASSWORD, nobody)).isFalse();
    assertThat(Samples.KEYS.hashOfNobody()).isNotEqualTo(nobody);
  }

  @Test
  void aHashThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Samples.KEYS.fits(PASSWORD, "hash"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherPasswordOpensNothing() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    WrappedKeys wrapped = store.read(tx -> tx.staff().credentials(ana.id()).keys());
    assertThat(Samples.KEYS.open(wrapped, "wrong".toCharArray())).isEmpty();
    assertThat(Samples.KEYS.open(wrapped, PASSWORD)).isPresent();
  }

  @Test
  void theFirstWhoMayOpenCasesHoldsTheRecordsKey() {
    StaffMember admin = Samples.add(store, "admin", Role.ADMINISTRATOR);
    KeyRing adminRing = Samples.ring(store, admin);
    assertThat(adminRing.holdsRecordsKey()).isFalse();
    assertThat(adminRing.holdsProtectedKey()).isFalse();
    StaffMember ana = add("ana", Role.TIER_1, adminRing);
    assertThat(Samples.ring(store, ana).holdsRecordsKey()).isTrue();
    assertThat(Samples.ring(store, ana).holdsProtectedKey()).isFalse();
  }

  @Test
  void laterOnesWaitUntilAHolderSignsIn() {
    StaffMember admin = Samples.add(store, "admin", Role.ADMINISTRATOR, Clearance.SECTION_1367);
    KeyRing adminRing = Samples.ring(store, admin);
    StaffMember first = add("first", Role.TIER_2, adminRing, Clearance.SECTION_1367);
    StaffMember second = add("second", Role.TIER_2, adminRing, Clearance.SECTION_1367);
    StaffMember third = add("third", Role.TIER_1, adminRing);
    assertThat(list(tx -> tx.staff().waitingForRecordsKey())).containsExactly(second, third);
    assertThat(list(tx -> tx.staff().waitingForProtectedKey())).containsExactly(second);
    assertThat(Samples.ring(store, second).holdsRecordsKey()).isFalse();

    write(tx -> Samples.KEYS.admitWaiting(tx, adminRing));
    assertThat(list(tx -> tx.staff().waitingForRecordsKey())).hasSize(2);

    KeyRing holder = Samples.ring(store, first);
    write(tx -> Samples.KEYS.admitWaiting(tx, holder));
    assertThat(list(tx -> tx.staff().waitingForRecordsKey())).isEmpty();
    assertThat(Samples.ring(store, second).holdsRecordsKey()).isTrue();
    assertThat(Samples.ring(store, second).holdsProtectedKey()).isTrue();
    assertThat(Samples.ring(store, third).holdsRecordsKey()).isTrue();
    assertThat(Samples.ring(store, third).holdsProtectedKey()).isFalse();
    assertThat(Samples.ring(store, admin).holdsRecordsKey()).isFalse();
  }

  @Test
  void whoIsAddedByAHolderNeedNotWait() {
    StaffMember first = Samples.add(store, "first", Role.SUPERVISOR);
    StaffMember second = add("second", Role.TIER_1, Samples.ring(store, first));
    assertThat(Samples.ring(store, second).holdsRecordsKey()).isTrue();
  }

  @Test
  void nobodyIsAddedByNobodyButTheFirst() {
    Samples.add(store, "first", Role.SUPERVISOR);
    assertThatThrownBy(() -> Samples.add(store, "second", Role.TIER_1))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everybodyMakesTheSameDigests() {
    StaffMember first = Samples.add(store, "first", Role.ADMINISTRATOR);
    KeyRing one = Samples.ring(store, first);
    KeyRing other = Samples.ring(store, add("second", Role.TIER_1, one));
    assertThat(one.digest("NONE", "NAME", "ana")).isEqualTo(other.digest("NONE", "NAME", "ana"));
    assertThat(one.digest("NONE", "NAME", "ana"))
        .isNotEqualTo(one.digest("ASYLUM", "NAME", "ana"))
        .isNotEqualTo(one.digest("NONE", "DATE", "ana"))
        .isNotEqualTo(one.digest("NONE", "NAME", "anna"));
  }

  @Test
  void aDraftIsReadByItsWriterOnly() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    KeyRing ring = Samples.ring(store, ana);
    KeyRing other = Samples.ring(store, add("bob", Role.TIER_1, ring));
    byte[] sealed = ring.sealDraft("words".getBytes(StandardCharsets.UTF_8));
    assertThat(ring.openDraft(sealed)).asString().isEqualTo("words");
    assertThatThrownBy(() -> other.openDraft(sealed)).isInstanceOf(IllegalArgumentException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> ring.openDraft(sealed)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring.openDraft(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClosedRingDoesNothingMore() {
    KeyRing ring = Samples.ring(store, Samples.add(store, "ana", Role.TIER_1));
    ring.close();
    assertThatThrownBy(ring::holdsRecordsKey).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ring.digest("NONE", "NAME", "ana"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void sealedBytesOpenWithTheirOwnKeyAndContextOnly() {
    KeyPairBytes pair = KeyPairBytes.make(new SecureRandom());
    byte[] context = {1};
    byte[] sealed = Seal.seal(pair.publicKey(), context, new byte[] {42});
    assertThat(Seal.open(pair, context, sealed)).hasValue(new byte[] {42});
    assertThat(Seal.open(pair, new byte[] {2}, sealed)).isEmpty();
    assertThat(Seal.open(pair, context, new byte[40])).isEmpty();
    KeyPairBytes other = KeyPairBytes.make(new SecureRandom());
    assertThat(Seal.open(other, context, sealed)).isEmpty();
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 4;
      assertThat(Seal.open(pair, context, changed)).as("byte %d", i).isEmpty();
    }
  }
}
