package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.ComparableItems.Extra;
import org.tierline.policy.privacy.ComparableItems.NamePart;
import org.tierline.policy.privacy.ComparableItems.Origin;
import org.tierline.policy.privacy.ComparableItems.Standing;
import org.tierline.policy.privacy.ComparableItems.StandingKind;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.Items;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.vault.CaseVault;

class CaseTableTest extends StoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String RECEIPT = "IOE0912345678";
  private static final StandingKind[] KINDS = StandingKind.values();
  private static final String[] NAMES = {"ana", "anna", "a", "luz", "l", "park", "p", "ortega"};

  private StaffMember ana;
  private KeyRing ring;

  @BeforeEach
  void addStaff() {
    ana = Samples.add(store, "ana", Role.TIER_1);
    ring = Samples.ring(store, ana);
  }

  private CaseTable.Compared compared(ComparableItems said) {
    return store.read(
        tx -> Looking.at(tx, said, ring, false, TODAY, TestStores.NOW.minus(Duration.ofDays(1))));
  }

  private Gate.Comparison compare(ComparableItems said) {
    return compared(said).comparison();
  }

  private void put(ComparableItems record, Protection protection) {
    write(tx -> tx.cases().put(record, protection, ring, _ -> new byte[1024]));
  }

  private void importFull(Protection protection) {
    StaffMember adder = ana;
    if (protection == Protection.SECTION_1367) {
      Samples.add(
          store,
          Samples.staff("cleared", Role.TIER_2, Clearance.SECTION_1367),
          Optional.of(Samples.ring(store, adder)));
    }
    write(tx -> new CaseVault().put(tx, CaseSamples.full(RECEIPT, protection), ring));
  }

  private static ComparableItems said(Relationship relationship, @Nullable String caller) {
    Said said =
        new Said(
            RECEIPT,
            "A012345678",
            "canaryjose canarynunez",
            LocalDate.of(1991, 7, 14),
            "415 Canary Street",
            "75201",
            "214 555 0143",
            "CANARY@example.org",
            caller,
            "Canaryfirm Law",
            caller);
    return Items.of(said, relationship, TODAY);
  }

  @Test
  void everythingRightFits() {
    importFull(Protection.NONE);
    assertThat(compare(said(Relationship.APPLICANT_OR_PETITIONER, null)))
        .isEqualTo(new Gate.Comparison(true, false, true, true, 4, 4, false, true, 0));
  }

  @Test
  void aSection1367CaseIsAsNoCaseToWhoIsNotCleared() {
    Gate.Comparison absent = compare(said(Relationship.APPLICANT_OR_PETITIONER, null));
    importFull(Protection.SECTION_1367);
    assertThat(compare(said(Relationship.APPLICANT_OR_PETITIONER, null)))
        .isEqualTo(absent)
        .isEqualTo(new Gate.Comparison(false, false, false, false, 4, 0, false, false, 0));
    assertThat(maybe(tx -> tx.cases().idOf(RECEIPT, ring))).isEmpty();
  }

  @Test
  void whoIsClearedMeetsASection1367CaseByItsReceiptNumberAlone() {
    importFull(Protection.SECTION_1367);
    ComparableItems said = said(Relationship.APPLICANT_OR_PETITIONER, null);
    Gate.Comparison met = cleared(said).comparison();
    assertThat(met).isEqualTo(new Gate.Comparison(true, true, true, true, 4, 4, false, true, 0));
    ComparableItems byANumber =
        new ComparableItems(
            null,
            "A012345678",
            said.name(),
            said.dateOfBirth(),
            said.extras(),
            Map.of(),
            List.of(),
            null,
            false);
    assertThat(cleared(byANumber).comparison().caseFits()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Protection.class,
      names = {"ASYLUM", "TPS", "LEGALIZATION"})
  void otherProtectedCasesAreMetByTheirReceiptNumberAlone(Protection protection) {
    put(record("EAC0000000001", "A000000077"), protection);
    assertThat(compare(record("EAC0000000001", "A000000077")).caseFits()).isTrue();
    assertThat(compare(byANumber("A000000077")).caseFits()).isFalse();
    put(record("EAC0000000002", "A000000077"), Protection.NONE);
    assertThat(compare(byANumber("A000000077")).caseFits()).isTrue();
  }

  @Test
  void anAccountAndASenderAreComparedApartFromWhatIsSaid() {
    importFull(Protection.NONE);
    assertThat(compare(from("acct-canary", null)).originFits()).isTrue();
    assertThat(compare(from("acct-other", null)).originFits()).isFalse();
    assertThat(compare(from(null, "Canary@example.org")).originFits()).isTrue();
    assertThat(compare(from(null, "other@example.org")).originFits()).isFalse();
    assertThat(compare(from("canary@example.org", null)).originFits()).isFalse();
    assertThat(compare(from("acct-canary", null)).extrasFitting()).isZero();
  }

  @Test
  void aCaseThatBecomesProtectedIsMetNoMoreWhateverComesAfter() {
    importFull(Protection.NONE);
    importFull(Protection.SECTION_1367);
    assertThat(compare(said(Relationship.APPLICANT_OR_PETITIONER, null)).caseFits()).isFalse();
    assertThat(number(tx -> tx.cases().count())).isEqualTo(1);
    importFull(Protection.NONE);
    assertThat(compare(said(Relationship.APPLICANT_OR_PETITIONER, null)).caseFits()).isFalse();
    assertThat(number(tx -> tx.cases().count())).isEqualTo(1);
  }

  @Test
  void theANumberServesOnlyIfOneUnprotectedCaseHasIt() {
    ComparableItems byANumber = byANumber("A000000077");
    put(record("EAC0000000001", "A000000077"), Protection.NONE);
    put(record("EAC0000000002", "A000000077"), Protection.SECTION_1367);
    assertThat(compare(byANumber).caseFits()).isTrue();
    put(record("EAC0000000003", "A000000077"), Protection.NONE);
    assertThat(compare(byANumber).caseFits()).isFalse();
  }

  @Test
  void whoIsOnFileStandsOnTheirDays() {
    importFull(Protection.NONE);
    assertThat(standing(Relationship.REPRESENTATIVE, "Lee Canaryrep")).isTrue();
    assertThat(standing(Relationship.REPRESENTATIVE, "L Canaryrep")).isTrue();
    assertThat(standing(Relationship.REPRESENTATIVE, "Rosa Canaryconsent")).isFalse();
    assertThat(standing(Relationship.LEGAL_GUARDIAN, "Eve Canaryguardian")).isTrue();
    assertThat(standing(Relationship.AUTHORIZED_THIRD_PARTY, "Rosa Canaryconsent")).isTrue();
    assertThat(standing(Relationship.AUTHORIZED_THIRD_PARTY, "Eve Canaryguardian")).isFalse();
    Gate.Comparison later =
        store
            .<CaseTable.Compared>read(tx ->
                Looking.at(
                    tx,
                    said(Relationship.AUTHORIZED_THIRD_PARTY, "Rosa Canaryconsent"),
                    ring,
                    false,
                    LocalDate.of(2027, 1, 1),
                    TestStores.NOW))
            .comparison();
    assertThat(later.standingFits()).isFalse();
  }

  @Test
  void anOrganizationSpeaksThroughItsContactPerson() {
    write(tx -> new CaseVault().put(tx, CaseSamples.organization("EAC0000000009"), ring));
    Gate.Comparison right = compare(organizationSaid("Kim Lane"));
    assertThat(right).isEqualTo(new Gate.Comparison(true, false, true, true, 1, 1, false, true, 0));
    assertThat(compare(organizationSaid("Kim Other")).standingFits()).isFalse();
    assertThat(compare(organizationSaid(null)).standingFits()).isFalse();
  }

  @Test
  void failuresOnANumberAreCountedWhetherItIsOfACaseOrNot() {
    ComparableItems said = said(Relationship.APPLICANT_OR_PETITIONER, null);
    Contact contact = Samples.contact(ana, "María", "");
    write(tx -> {
      tx.contacts().insert(contact);
      byte[] number = Looking.at(tx, said, ring, false, TODAY, TestStores.NOW).number();
      for (int hours : new int[] {1, 2, 48}) {
        tx.verifications()
            .insertAttempt(
                Samples.id(),
                contact.id(),
                ana.id(),
                number,
                TestStores.NOW.minus(Duration.ofHours(hours)),
                true);
      }
    });
    assertThat(compare(said).failuresOnNumber()).isEqualTo(2);
    importFull(Protection.NONE);
    assertThat(compare(said).failuresOnNumber()).isEqualTo(2);
  }

  @Test
  void theDecoyIsNoCaseAndLooksLikeOne() {
    CaseTable.Compared missed = compared(said(Relationship.APPLICANT_OR_PETITIONER, null));
    assertThat(number(tx -> tx.cases().count())).isZero();
    byte[] decoy = store.read(tx -> tx.cases().sealed(missed.caseId()));
    importFull(Protection.NONE);
    CaseTable.Compared found = compared(said(Relationship.APPLICANT_OR_PETITIONER, null));
    byte[] record = store.read(tx -> tx.cases().sealed(found.caseId()));
    assertThat(found.caseId()).isNotEqualTo(missed.caseId());
    assertThat((record.length - decoy.length) % 1024).isZero();
  }

  /** What the policy compares on text, the store compares on digests. */
  @Test
  void theStoreComparesExactlyAsThePolicy() {
    Random random = new Random(20261124);
    int fitting = 0;
    for (int i = 0; i < 60; i++) {
      ComparableItems record = randomItems(random, true);
      put(record, Protection.NONE);
      for (int j = 0; j < 25; j++) {
        ComparableItems said = randomItems(random, false);
        for (Relationship relationship : relationships(said)) {
          Items.Fit expected = Items.fit(record, said, relationship, TODAY);
          Gate.Comparison actual = compare(said);
          assertThat(actual)
              .as("%s%n%s%n%s", record, said, relationship)
              .isEqualTo(
                  new Gate.Comparison(
                      true,
                      false,
                      expected.nameFits(),
                      expected.dateFits(),
                      expected.extrasOffered(),
                      expected.extrasFitting(),
                      expected.originFits(),
                      expected.standingFits(),
                      0));
          fitting += expected.nameFits() ? 1 : 0;
        }
      }
    }
    assertThat(fitting).isGreaterThan(20);
  }

  /** Those who could have claimed this; who claims nothing must be the subject. */
  private static List<Relationship> relationships(ComparableItems said) {
    if (said.standings().isEmpty()) {
      return List.of(Relationship.APPLICANT_OR_PETITIONER);
    }
    return switch (said.standings().getFirst().kind()) {
      case CONTACT_PERSON -> List.of(Relationship.APPLICANT_OR_PETITIONER);
      case REPRESENTATIVE -> List.of(Relationship.REPRESENTATIVE);
      case PARENT -> List.of(Relationship.PARENT_OF_MINOR);
      case GUARDIAN -> List.of(Relationship.LEGAL_GUARDIAN);
      case CONSENT -> List.of(Relationship.AUTHORIZED_THIRD_PARTY);
    };
  }

  private static ComparableItems randomItems(Random random, boolean ofRecord) {
    List<Standing> standings = new ArrayList<>();
    int claims = random.nextInt(ofRecord ? 4 : 2);
    for (int i = 0; i < claims; i++) {
      standings.add(
          new Standing(
              KINDS[random.nextInt(KINDS.length)],
              randomName(random, 1 + random.nextInt(2)),
              randomName(random, random.nextInt(3)),
              ofRecord && random.nextBoolean() ? TODAY.plusDays(random.nextInt(3) - 1) : null,
              ofRecord && random.nextBoolean() ? TODAY.plusDays(random.nextInt(3) - 1) : null));
    }
    return new ComparableItems(
        RECEIPT,
        null,
        randomName(random, ofRecord ? 1 + random.nextInt(3) : random.nextInt(4)),
        random.nextBoolean() ? "1991-07-14" : "1991-07-15",
        random.nextBoolean()
            ? Map.of(Extra.PHONE, "+1214555014" + random.nextInt(2), Extra.EMAIL, "a@b.c")
            : Map.of(Extra.ADDRESS, "415 7520" + random.nextInt(2)),
        random.nextBoolean() ? Map.of(Origin.ACCOUNT, "acct-" + random.nextInt(2)) : Map.of(),
        standings,
        null,
        ofRecord && random.nextInt(4) == 0);
  }

  private static List<NamePart> randomName(Random random, int parts) {
    List<NamePart> name = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      name.add(new NamePart(NAMES[random.nextInt(NAMES.length)], random.nextInt(4) > 0));
    }
    return name;
  }

  private boolean standing(Relationship relationship, String caller) {
    return compare(said(relationship, caller)).standingFits();
  }

  private static ComparableItems record(String receipt, String aNumber) {
    return new ComparableItems(
        receipt,
        aNumber,
        List.of(new NamePart("park", true)),
        "1980-01-02",
        Map.of(),
        Map.of(),
        List.of(),
        null,
        false);
  }

  private static ComparableItems byANumber(String aNumber) {
    return new ComparableItems(
        null, aNumber, List.of(), null, Map.of(), Map.of(), List.of(), null, false);
  }

  private static ComparableItems from(@Nullable String account, @Nullable String sender) {
    Said said = new Said(RECEIPT, null, null, null, null, null, null, null, null, null, null);
    return Items.of(said, Relationship.APPLICANT_OR_PETITIONER, TODAY, account, sender);
  }

  private CaseTable.Compared cleared(ComparableItems said) {
    return store.read(tx -> Looking.at(tx, said, ring, true, TODAY, TestStores.NOW));
  }

  private static ComparableItems organizationSaid(@Nullable String contact) {
    return Items.of(
        new Said(
            "EAC0000000009",
            null,
            "ACME Foods",
            null,
            null,
            null,
            null,
            "Kim@acme.example",
            null,
            null,
            contact),
        Relationship.APPLICANT_OR_PETITIONER,
        TODAY);
  }
}
