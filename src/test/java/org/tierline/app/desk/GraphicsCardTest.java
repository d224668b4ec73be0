package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card is seen by its devices; without one none is looked for. */
class GraphicsCardTest {
  @TempDir Path devices;

  @ParameterizedTest
  @ValueSource(strings = {"dri/card0", "dri/card1", "dri/renderD128", "nvidia0", "dxg"})
  void a_card_is_seen(String device) throws IOException {
    Path file = devices.resolve(device);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    assertThat(GraphicsCard.isIn(devices)).isTrue();
  }

  @Test
  void a_folder_without_cards_is_none() throws IOException {
    assertThat(GraphicsCard.isIn(devices)).isFalse();
    Files.createDirectories(devices.resolve("dri/by-path"));
    assertThat(GraphicsCard.isIn(devices)).isFalse();
  }

  @Test
  void what_somebody_asked_for_stays() {
    String before = System.getProperty("prism.order");
    System.setProperty("prism.order", "es2");
    try {
      GraphicsCard.letDrawWithoutOne(devices);
      assertThat(System.getProperty("prism.order")).isEqualTo("es2");
    } finally {
      if (before == null) {
        System.clearProperty("prism.order");
      } else {
        System.setProperty("prism.order", before);
      }
    }
  }
}
