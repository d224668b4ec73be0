package org.tierline.service.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.tierline.service.office.GoodToKnow.Item;

/** What everybody at a desk is told of today's closings. */
class GoodToKnowTest {
  private static final GoodToKnow KNOWN = new GoodToKnow(OfficeDesk.desk());

  @Test
  void aClosedOfficeOpensOnTheNextDayThatIsWorkedOnInItsOwnTime() {
    assertThat(opens("Dallas").toLocalDate()).hasToString("2026-11-25");
    assertThat(opens("Seattle").toLocalDate())
        .as("its closing ends with the day before Thanksgiving")
        .hasToString("2026-11-27");
    assertThat(opens("Seattle").toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(opens("Houston").toLocalTime()).isEqualTo(LocalTime.of(14, 30));
  }

  private static ZonedDateTime opens(String office) {
    return KNOWN.today().stream()
        .filter(Item.OfficeClosed.class::isInstance)
        .map(Item.OfficeClosed.class::cast)
        .filter(closed -> closed.office().equals(office))
        .findFirst()
        .orElseThrow()
        .until();
  }
}
