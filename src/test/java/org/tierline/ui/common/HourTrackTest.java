package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.ui.Fx;

class HourTrackTest {
  private static final double HOUR = 40;

  @ParameterizedTest
  @ValueSource(doubles = {12, 16.25, 20.9})
  void what_ends_before_an_hour_leaves_the_hour_to_be_seen(double hour) {
    Region words = Fx.get(() -> placed(hour));
    double at = (hour - HourTrack.FROM) * HOUR;
    assertThat(words.getLayoutX() + words.getWidth()).isBetween(at - 8, at);
  }

  @Test
  void at_the_edge_it_stays_on_the_track() {
    assertThat(Fx.get(() -> placed(HourTrack.FROM + 0.5)).getLayoutX()).isZero();
  }

  private static Region placed(double hour) {
    HourTrack track = new HourTrack();
    Region words = new Region();
    words.setPrefSize(90, 16);
    track.before(words, hour);
    track.resize((HourTrack.TO - HourTrack.FROM) * HOUR, 22);
    track.layout();
    return words;
  }
}
