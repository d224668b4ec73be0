package org.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerZonesTest {
  private final CallerZones zones = CallerZones.shipped();

  @ParameterizedTest
  @CsvSource({
    "+13125550111, America/Chicago",
    "+12145550143, America/Chicago",
    "+12125550111, America/New_York",
    "+18505550111, America/Chicago America/New_York",
    "+18125550111, America/Chicago America/Indiana/Indianapolis America/New_York",
    "+16715550111, Pacific/Guam",
    "+16845550111, Pacific/Pago_Pago",
    "+18085550111, Pacific/Honolulu",
    "+442079460958, Europe/London",
    "+254201234567, Africa/Nairobi",
  })
  void aNumberTellsItsZones(String e164, String expected) {
    Set<ZoneId> ids =
        Arrays.stream(expected.split(" ", -1)).map(ZoneId::of).collect(Collectors.toSet());
    assertThat(zones.of(null, e164)).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+18003755283",
        "+18885550111",
        "+18335550111",
        "+19005550111",
        "+15005550111",
        "+448001111111",
        "+80012345678",
        "ask",
        ""
      })
  void aNumberTiedToNoPlaceTellsNothing(String e164) {
    assertThat(zones.of(null, e164)).isEmpty();
  }

  @Test
  void theZipIsBelievedBeforeTheNumber() {
    ZoneId phoenix = ZoneId.of("America/Phoenix");
    assertThat(zones.of(phoenix, "+13125550111")).containsExactly(phoenix);
    assertThat(zones.of(phoenix, "+18003755283")).containsExactly(phoenix);
    assertThat(zones.of(phoenix, null)).containsExactly(phoenix);
  }

  @Test
  void withoutZipAndNumberNothingIsKnown() {
    assertThat(zones.of(null, null)).isEmpty();
  }
}
