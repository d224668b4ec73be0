package org.tierline.service.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.service.Phrasebook;

/** The card says what is on file, and that the rest is not. */
class OfficeCardsTest {
  private static final OfficeCards CARDS = new OfficeCards(OfficeDesk.desk());

  @Test
  void dallasForACallerInDallas() {
    OfficeCard card = card("DAL", "75201");
    assertThat(card.serves()).isEqualTo(JurisdictionBasis.ESTIMATED_NEAREST);
    assertThat(card.isEstimated()).isTrue();
    assertThat(card.trip()).isEqualTo(new OfficeCard.Trip(13, Compass.NORTH_WEST));
    assertThat(local(card)).isEqualTo(LocalTime.of(14, 4));
    assertThat(card.sameTime()).isTrue();
    assertThat(said(card, "en"))
        .isEqualTo(
            "From your ZIP code, your office should be Dallas. It is at 6500 Campus Circle Drive"
                + " East, in Irving. It is closed today because of weather. You need an appointment"
                + " to go there.");
    assertThat(said(card, "es"))
        .isEqualTo(
            "Según su código postal, debería corresponderle la oficina de Dallas. Está en 6500"
                + " Campus Circle Drive East, en Irving. Hoy está cerrada por mal tiempo. Necesita"
                + " una cita para ir.");
  }

  @Test
  void opensAgainOnTheNextDayThatIsWorkedOn() {
    assertThat(shut("DAL").allDay()).isTrue();
    assertThat(shut("DAL").opensAgain().toLocalDate()).hasToString("2026-11-25");
    assertThat(shut("SEA").opensAgain().toLocalDate())
        .as("after Thanksgiving")
        .hasToString("2026-11-27");
    assertThat(shut("HOU").allDay()).isFalse();
    assertThat(shut("HOU").opensAgain().toLocalTime()).isEqualTo(LocalTime.of(14, 30));
    assertThat(shut("AGA").opensAgain().toLocalDate())
        .as("Guam's own day")
        .hasToString("2026-11-27");
  }

  @Test
  void anotherOfficeServesTheCaller() {
    OfficeCard card = card("HOU", "75201");
    assertThat(card.serves()).isNull();
    assertThat(Objects.requireNonNull(card.servedBy()).code()).isEqualTo("DAL");
  }

  @Test
  void withoutACallerThereIsNoDistance() {
    assertThat(card("DAL", null).trip()).isNull();
    assertThat(card("DAL", "not a ZIP").caller()).isNull();
    assertThat(card("DAL", "09001").trip()).as("military").isNull();
  }

  @Test
  void aServiceCenterReceivesNobody() {
    OfficeCard card = card("NBC", null);
    assertThat(card.receivesVisitors()).isFalse();
    assertThat(said(card, "en"))
        .isEqualTo(
            "That is the National Benefits Center. I do not have its address. It does not receive"
                + " visitors.");
  }

  @Test
  void anOfficeAbroadHasItsOwnTime() {
    assertThat(local(card("NAI", null))).isEqualTo(LocalTime.of(23, 4));
    assertThat(local(card("MEX", null))).isEqualTo(LocalTime.of(14, 4));
    assertThat(CARDS.sketch("NAI", null)).isEmpty();
  }

  @Test
  void anOfficeAbroadSpeaksOfNoZipOfTheCaller() {
    OfficeCard card = card("NAI", "28202");
    assertThat(card.caller()).isNull();
    assertThat(card.trip()).isNull();
    assertThat(card.sameTime()).isFalse();
    assertThat(card("DAL", "28202").caller()).isNotNull();
  }

  @Test
  void mailGoesWhereTheStateSays() {
    assertThat(CARDS.mail("N-400", "TX", "USPS").orElseThrow().lines())
        .contains("P.O. Box 660060", "Dallas, TX 75266-0060");
    assertThat(CARDS.mail("N-400", "tx", "courier").orElseThrow().lines()).hasSize(5);
    assertThat(CARDS.mail("I-589", "NY", "USPS").orElseThrow().lines())
        .contains("Chicago, IL 60680");
    assertThat(CARDS.mail("I-129F", "NY", "USPS").orElseThrow().asOf()).isEqualTo("undated");
    assertThat(CARDS.mail("I-485", "TX", "USPS").orElseThrow().form())
        .isEqualTo("I-485 (family-based)");
    assertThat(CARDS.mail("I-999", "TX", "USPS")).isEmpty();
    assertThat(CARDS.formsWithMail()).contains("N-400", "I-485", "I-140");
  }

  @Test
  void theSketchShowsWhoIsServed() {
    SketchMap sketch = CARDS.sketch("DAL", "75201").orElseThrow();
    assertThat(sketch.state()).isEqualTo("TX");
    assertThat(sketch.served()).hasSizeGreaterThan(500);
    assertThat(sketch.others()).hasSizeGreaterThan(500);
    assertThat(sketch.caller()).isNotNull();
    assertThat(sketch.offices()).extracting(SketchMap.Named::name).contains("Houston", "El Paso");
    assertThat(sketch.towns()).extracting(SketchMap.Named::name).contains("Irving");
  }

  @Test
  void whatIsUnknownIsNotThere() {
    assertThat(CARDS.of("QQQ", "75201")).isEmpty();
    assertThat(card("XDB", null).localTime()).isNull();
  }

  private static OfficeCard card(String code, @Nullable String zip) {
    return CARDS.of(code, zip).orElseThrow();
  }

  private static OfficeCard.Shut shut(String code) {
    return Objects.requireNonNull(card(code, null).shut(), code);
  }

  private static LocalTime local(OfficeCard card) {
    return Objects.requireNonNull(card.localTime()).toLocalTime();
  }

  private static String said(OfficeCard card, String language) {
    Locale locale = Locale.of(language);
    return new Phrasebook(
            ResourceBundle.getBundle(
                "i18n.say",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)),
            locale)
        .say(OfficeWords.of(card));
  }
}
