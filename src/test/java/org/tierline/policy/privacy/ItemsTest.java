package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.policy.privacy.ComparableItems.Extra;

class ItemsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate BORN = LocalDate.of(1991, 7, 14);
  private static final LocalDate CHILD_BORN = LocalDate.of(2010, 7, 14);
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          415 Oak Street Apt 2          ; 75201      ; 415|75201
          415 Oak St #2                 ; 75201      ; 415|75201
          415 Oak St, Dallas TX 75201   ;            ; 415|75201
          415 Oak St, Dallas 75201-1234 ;            ; 415|75201
          415 Oak St 75202              ; 75201      ; 415|75201
          415B N Oak St                 ; 75201-1234 ; 415b|75201
          415-b oak st                  ; 75201      ; 415b|75201
          415 B Street                  ; 20001      ; 415|20001
          12-34 30th Ave                ; 11102      ; 12-34|11102
          12–34 30th Ave                ; 11102      ; 12-34|11102
          415 1/2 Oak St                ; 75201      ; 415 1/2|75201
          415½ Oak St                   ; 75201      ; 415 1/2|75201
          Apt 2, 415 Oak St             ; 75201      ; 415|75201
          '#2 415 Oak St'               ; 75201      ; 415|75201
          75201 Oak St, Plano 75023     ;            ; 75201|75023
          N6W23001 Bluemound Rd         ; 53188      ; n6w23001|53188
          P.O. Box 77                   ; 75201      ; box 77|75201
          PO Box 77, Dallas 75201       ;            ; box 77|75201
          """)
  void anAddressIsItsHouseNumberAndZip(String address, @Nullable String zip, String item) {
    assertThat(AddressItem.of(address, zip)).contains(item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12 Moi Ave, Nairobi;",
        "Oak Street;75201",
        "75201 Oak Street;",
        "415 Oak;7520",
        ";75201"
      })
  void anAddressWithoutNumberOrZipIsNotCompared(@Nullable String address, @Nullable String zip) {
    assertThat(AddressItem.of(address, zip)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DE, false", "MX, false", "US, true", "us, true", "PR, true"})
  void anAddressAbroadIsNotComparedThoughItsCodeLooksLikeAZip(String country, boolean compared) {
    Address address = new Address("12 Calle Juárez", "", "", "06050", country);
    ComparableItems items = Items.of(Cases.maria().livingAt(address).build());
    assertThat(items.extras().containsKey(Extra.ADDRESS)).isEqualTo(compared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "4 ", "4-", "apt 2 ", "#", "calle ", "n6 ", ", ", "ﷺ", "a\u0301"})
  void anAddressOfTenThousandSignsIsNotCompared(String sign) {
    String address = sign.repeat(10_000 / sign.length());
    assertThat(AddressItem.of(address, "75201")).isEmpty();
    assertThat(AddressItem.of("415 Oak St", address)).isEmpty();
  }

  @Test
  void aRecordHasItsItems() {
    ComparableItems items = Items.of(Cases.maria().build());
    assertThat(items.receiptNumber()).isEqualTo("IOE0912345678");
    assertThat(items.aNumber()).isEqualTo("A012345678");
    assertThat(items.dateOfBirth()).isEqualTo("1991-07-14");
    assertThat(items.organization()).isFalse();
    assertThat(items.extras())
        .isEqualTo(
            Map.of(
                Extra.ADDRESS, "415|75201",
                Extra.PHONE, "+12145550143",
                Extra.EMAIL, "mj@example.org",
                Extra.SECOND_NUMBER, "A012345678"));
  }

  @Test
  void whatWasSaidBecomesTheSameItems() {
    Said said =
        new Said(
            "ioe 0912-345-678",
            "012 345 678",
            "maria jose nunez ortega",
            BORN,
            "415 Oak St #2",
            "75201",
            "(214) 555-0143",
            " MJ@Example.org ",
            null,
            null,
            null);
    ComparableItems items = Items.of(said, Relationship.APPLICANT_OR_PETITIONER, TODAY);
    ComparableItems record = Items.of(Cases.maria().build());
    assertThat(items.receiptNumber()).isEqualTo(record.receiptNumber());
    assertThat(items.extras()).isEqualTo(record.extras());
    assertThat(Items.fit(record, items, Relationship.APPLICANT_OR_PETITIONER, TODAY))
        .isEqualTo(new Items.Fit(true, true, true, 4, 4, false, true));
  }

  @Test
  void whatCannotBeReadIsAsIfNotSaid() {
    Said said = new Said(" ", "12", "", null, "?", "1", "123", "nothing", null, null, null);
    ComparableItems items = Items.of(said, Relationship.APPLICANT_OR_PETITIONER, TODAY);
    assertThat(items).isEqualTo(Items.of(Said.NOTHING, Relationship.OTHER, TODAY));
  }

  @Test
  void aReceiptNumberThatCannotBeReadIsAWrongOne() {
    Said said =
        new Said("IOE12", "A012345678", null, null, null, null, null, null, null, null, null);
    ComparableItems items = Items.of(said, Relationship.APPLICANT_OR_PETITIONER, TODAY);
    assertThat(items.receiptNumber()).isEqualTo("IOE12");
    assertThat(items.extras()).containsOnlyKeys(Extra.SECOND_NUMBER);
  }

  @Test
  void anANumberAloneIsTheLocatorAndNoExtra() {
    ComparableItems items =
        Items.of(said(null, "A012345678", BORN), Relationship.APPLICANT_OR_PETITIONER, TODAY);
    assertThat(items.extras()).isEmpty();
    Items.Fit fit =
        Items.fit(
            Items.of(Cases.maria().build()), items, Relationship.APPLICANT_OR_PETITIONER, TODAY);
    assertThat(fit).isEqualTo(new Items.Fit(true, true, true, 0, 0, false, true));
  }

  @Test
  void wrongItemsDoNotFit() {
    Said said =
        new Said(
            "IOE0912345679",
            "A012345679",
            "Maria Nunez",
            BORN.plusDays(1),
            "416 Oak St",
            "75201",
            "2145550144",
            "other@example.org",
            null,
            null,
            null);
    ComparableItems items = Items.of(said, Relationship.APPLICANT_OR_PETITIONER, TODAY);
    assertThat(
            Items.fit(
                Items.of(Cases.maria().build()),
                items,
                Relationship.APPLICANT_OR_PETITIONER,
                TODAY))
        .isEqualTo(new Items.Fit(false, false, false, 4, 0, false, true));
  }

  @ParameterizedTest
  @CsvSource({
    "Lee Park, Park Law, 2026-03-02, , true",
    "L Park, PARK LAW LLP, 2026-03-02, , true",
    "Lee Park, Other Law, 2026-03-02, , false",
    "Lee Park, , 2026-03-02, , false",
    "Lee Parks, Park Law, 2026-03-02, , false",
    "Lee Park, Park Law, 2026-11-24, 2026-11-24, true",
    "Lee Park, Park Law, 2026-11-25, , false",
    "Lee Park, Park Law, 2026-03-02, 2026-11-23, false",
  })
  void aRepresentativeNeedsAG28InForce(
      String name, @Nullable String firm, LocalDate from, @Nullable LocalDate until, boolean fits) {
    CaseRecord record = Cases.maria().representative("Lee Park", "Park Law", from, until).build();
    assertThat(standingFits(record, claim(name, firm, null, BORN), Relationship.REPRESENTATIVE))
        .isEqualTo(fits);
  }

  @Test
  void aRepresentativeWithoutAFirmOnFileIsAskedForNone() {
    CaseRecord record = Cases.maria().representative("Lee Park", null, LONG_AGO, null).build();
    assertThat(
            standingFits(record, claim("Lee Park", "Any", null, BORN), Relationship.REPRESENTATIVE))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2010-07-14, Ana Núñez, true",
    "2010-07-14, Ana Lopez, false",
    "2008-11-25, Ana Núñez, true", // eighteen tomorrow
    "2008-11-24, Ana Núñez, false", // eighteen today
    "1991-07-14, Ana Núñez, false",
  })
  void aParentSpeaksForASubjectUnderEighteen(LocalDate born, String caller, boolean fits) {
    CaseRecord record = Cases.maria().born(born).parent("Ana Nunez").build();
    assertThat(standingFits(record, claim(null, null, caller, born), Relationship.PARENT_OF_MINOR))
        .isEqualTo(fits);
  }

  @Test
  void aParentOfAnAdultDoesNotPassByAnotherDateOfBirth() {
    CaseRecord record = Cases.maria().parent("Ana Núñez").build();
    assertThat(
            standingFits(
                record, claim(null, null, "Ana Núñez", CHILD_BORN), Relationship.PARENT_OF_MINOR))
        .isFalse();
  }

  @Test
  void guardiansAndConsentsHoldOnTheirDays() {
    CaseRecord record =
        Cases.maria()
            .guardian("Eve Stone", TODAY)
            .consent("Rosa Díaz", LONG_AGO, TODAY, false)
            .build();
    Said eve = claim(null, null, "Eve Stone", BORN);
    Said rosa = claim(null, null, "Rosa Diaz", BORN);
    assertThat(standingFits(record, eve, Relationship.LEGAL_GUARDIAN)).isTrue();
    assertThat(standingFits(record, rosa, Relationship.AUTHORIZED_THIRD_PARTY)).isTrue();
    assertThat(standingFits(record, rosa, Relationship.LEGAL_GUARDIAN)).isFalse();
    assertThat(standingFits(record, eve, Relationship.AUTHORIZED_THIRD_PARTY)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Protection.class,
      names = {"ASYLUM", "TPS", "LEGALIZATION"})
  void aConfidentialCaseNeedsAConsentWrittenByTheApplicant(Protection protection) {
    Said rosa = claim(null, null, "Rosa Díaz", CHILD_BORN);
    Cases rosas =
        Cases.maria()
            .born(CHILD_BORN)
            .protection(protection)
            .parent("Rosa Díaz")
            .guardian("Rosa Díaz", LONG_AGO);
    CaseRecord notOwn = rosas.consent("Rosa Díaz", LONG_AGO, null, false).build();
    assertThat(standingFits(notOwn, rosa, Relationship.AUTHORIZED_THIRD_PARTY)).isFalse();
    assertThat(standingFits(notOwn, rosa, Relationship.PARENT_OF_MINOR)).isFalse();
    assertThat(standingFits(notOwn, rosa, Relationship.LEGAL_GUARDIAN)).isFalse();
    CaseRecord own = rosas.consent("Rosa Díaz", LONG_AGO, null, true).build();
    assertThat(standingFits(own, rosa, Relationship.AUTHORIZED_THIRD_PARTY)).isTrue();
    assertThat(standingFits(own, rosa, Relationship.PARENT_OF_MINOR)).isTrue();
    assertThat(standingFits(own, rosa, Relationship.LEGAL_GUARDIAN)).isTrue();
    CaseRecord ended = rosas.consent("Rosa Díaz", LONG_AGO, TODAY.minusDays(1), true).build();
    assertThat(standingFits(ended, rosa, Relationship.PARENT_OF_MINOR)).isFalse();
  }

  @Test
  void aSection1367CaseHasNobodyButTheApplicant() {
    CaseRecord record =
        Cases.maria()
            .protection(Protection.SECTION_1367)
            .representative("Lee Park", "Park Law", LONG_AGO, null)
            .consent("Rosa Díaz", LONG_AGO, null, true)
            .guardian("Eve Stone", LONG_AGO)
            .build();
    assertThat(Items.of(record).standings()).isEmpty();
  }

  @Test
  void anOrganizationIsItsNameAndContactPerson() {
    ComparableItems record =
        Items.of(Cases.maria().organization("Acme Widgets, Inc.", "Kim Reed").build());
    assertThat(record.organization()).isTrue();
    assertThat(record.dateOfBirth()).isNull();
    Said kim = organization("Acme Widgets Inc", "Kim Reed");
    Said max = organization("Acme Widgets", "Max Reed");
    Said nobody = organization("Acme Widgets", null);
    assertThat(fit(record, kim)).isEqualTo(new Items.Fit(true, true, true, 1, 1, false, true));
    assertThat(fit(record, max).standingFits()).isFalse();
    assertThat(fit(record, nobody).standingFits()).isFalse();
  }

  @Test
  void aBeneficiaryHasNoStanding() {
    ComparableItems items =
        Items.of(claim("Lee Park", "Park Law", "Ana", BORN), Relationship.BENEFICIARY, TODAY);
    assertThat(items.standings()).isEmpty();
  }

  private static Items.Fit fit(ComparableItems record, Said said) {
    Relationship relationship = Relationship.APPLICANT_OR_PETITIONER;
    return Items.fit(record, Items.of(said, relationship, TODAY), relationship, TODAY);
  }

  private static boolean standingFits(CaseRecord record, Said said, Relationship relationship) {
    return Items.fit(Items.of(record), Items.of(said, relationship, TODAY), relationship, TODAY)
        .standingFits();
  }

  private static Said organization(String name, @Nullable String contactPerson) {
    return new Said(
        "IOE0912345678",
        null,
        name,
        null,
        null,
        null,
        "2145550143",
        null,
        null,
        null,
        contactPerson);
  }

  private static Said said(
      @Nullable String receiptNumber, @Nullable String aNumber, @Nullable LocalDate born) {
    return new Said(
        receiptNumber,
        aNumber,
        "María José Núñez-Ortega",
        born,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Said claim(
      @Nullable String representative,
      @Nullable String firm,
      @Nullable String caller,
      LocalDate born) {
    return new Said(
        "IOE0912345678",
        null,
        "María José Núñez-Ortega",
        born,
        null,
        null,
        null,
        null,
        representative,
        firm,
        caller);
  }
}
