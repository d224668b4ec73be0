package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierline.model.office.Closing;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.Place;
import org.tierline.model.office.ServedPlace;

@OnEveryStore
class OfficeTableTest extends StoreTest {
  @Test
  void everyOfficeIsThereAndWhatIsNotOnFileIsNull() {
    assertThat(list(tx -> tx.offices().all())).hasSize(122);
    Office newark =
        list(tx -> tx.offices().all()).stream()
            .filter(office -> office.code().equals("ZNK"))
            .findFirst()
            .orElseThrow();
    assertThat(newark.street()).isNull();
    assertThat(newark.phone()).isNull();
    assertThat(newark.asOf()).isNull();
  }

  @Test
  void aZipHasItsPlaceAndItsOffice() {
    Place place = maybe(tx -> tx.offices().place("00501")).orElseThrow();
    assertThat(place.city()).isEqualTo("Holtsville");
    assertThat(maybe(tx -> tx.offices().place("09001")).orElseThrow().zone()).isNull();
    assertThat(maybe(tx -> tx.offices().place("99999"))).isEmpty();
    assertThat(maybe(tx -> tx.offices().serving("00501")))
        .contains(new OfficeTable.Served("LNY", JurisdictionBasis.ESTIMATED_NEAREST));
  }

  @Test
  void placesAreFoundByTheBeginningOfTheirNameMostZipsFirst() {
    assertThat(list(tx -> tx.offices().servedPlaces("springf", null, 3)))
        .hasSize(3)
        .isSortedAccordingTo((one, other) -> other.zips() - one.zips())
        .extracting(ServedPlace::city)
        .containsOnly("Springfield");
    assertThat(list(tx -> tx.offices().servedPlaces("springf", "MA", 9)))
        .extracting(ServedPlace::state)
        .containsOnly("MA");
  }

  @Test
  void aStateIsServedByItsOfficesMostZipsFirst() {
    assertThat(list(tx -> tx.offices().servingState("TX")))
        .extracting(OfficeTable.Served::officeCode)
        .startsWith("DAL", "HOU")
        .doesNotHaveDuplicates();
  }

  @Test
  void theSketchMapGetsPlacesWithCoordinates() {
    assertThat(list(tx -> tx.offices().placesServedBy("DAL")))
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place.latitude()).isNotNull());
    assertThat(list(tx -> tx.offices().placesOfState("TX")))
        .extracting(Place::state)
        .containsOnly("TX");
  }

  @Test
  void theShortListsAreThere() {
    assertThat(list(tx -> tx.offices().cityNames())).contains("dallas").hasSizeGreaterThan(15_000);
    assertThat(list(tx -> tx.offices().internationalAreas())).hasSize(34);
    assertThat(list(tx -> tx.offices().countries())).hasSize(252);
    assertThat(list(tx -> tx.offices().countries()))
        .filteredOn(country -> country.iso2().equals("ES"))
        .singleElement()
        .satisfies(spain -> assertThat(spain.zones()).hasSize(3));
    assertThat(maybe(tx -> tx.offices().formTitle("AR-11")))
        .contains("Alien’s Change of Address Card");
    Map<String, String> forms = store.read(tx -> tx.offices().forms());
    assertThat(forms).hasSize(105).containsKey("G-28");
    Map<LocalDate, String> holidays = store.read(tx -> tx.offices().holidays());
    assertThat(holidays).containsEntry(LocalDate.of(2026, 11, 26), "Thanksgiving Day");
    assertThat(list(tx -> tx.offices().receiptPrefixes())).contains("IOE");
  }

  @Test
  void aFilingAddressHasItsLinesAndStates() {
    OfficeTable.MailingAddress address =
        list(tx -> tx.offices().mailingAddresses("N-400")).getFirst();
    assertThat(address.lines()).startsWith("USCIS Elgin Lockbox", "Attn: N-400");
    assertThat(address.states()).contains("CT").doesNotContain("CA");
    assertThat(list(tx -> tx.offices().mailingAddresses("I-129F")).getFirst().states()).isEmpty();
  }

  @Test
  void closingsThatTouchASpanAreFound() {
    Closing closing =
        new Closing(
            "DAL", TestStores.NOW, TestStores.NOW.plus(Duration.ofHours(4)), "Weather", null);
    write(tx -> {
      tx.offices().insertClosing(closing);
      tx.offices().insertClosing(closing);
    });
    assertThat(
            list(tx ->
                tx.offices()
                    .closings(
                        "DAL", TestStores.NOW.minusSeconds(9), TestStores.NOW.plusSeconds(1))))
        .containsExactly(closing);
    assertThat(list(tx -> tx.offices().closings(closing.until(), closing.until().plusSeconds(9))))
        .isEmpty();
    assertThat(list(tx -> tx.offices().closings("HOU", closing.from(), closing.until()))).isEmpty();
    assertThat(list(tx -> tx.offices().closings(closing.from(), closing.until())))
        .containsExactly(closing);
  }

  @Test
  void inquiryDatesAreReplacedWhenPublishedAgain() {
    LocalDate published = LocalDate.of(2026, 11, 20);
    OfficeTable.InquiryDateRow first =
        new OfficeTable.InquiryDateRow("I-765", "C09", null, LocalDate.of(2026, 2, 1), published);
    OfficeTable.InquiryDateRow corrected =
        new OfficeTable.InquiryDateRow("I-765", "C09", null, LocalDate.of(2026, 2, 15), published);
    write(tx -> {
      tx.offices().insertInquiryDate(first);
      tx.offices().insertInquiryDate(corrected);
    });
    assertThat(list(tx -> tx.offices().inquiryDates("I-765"))).containsExactly(corrected);
    assertThat(list(tx -> tx.offices().inquiryDates("I-90"))).isEmpty();
  }
}
