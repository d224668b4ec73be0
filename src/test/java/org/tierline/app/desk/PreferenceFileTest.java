package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Preferences;
import org.tierline.ui.common.Theme;

/**
 * The look of the desk is found again; before somebody chooses, the language is that of the system.
 */
class PreferenceFileTest {
  @TempDir Path folder;

  private PreferenceFile file(String system) {
    return new PreferenceFile(
        folder.resolve("kept/preferences.properties"), Locale.forLanguageTag(system));
  }

  @ParameterizedTest
  @CsvSource({"es-MX,SPANISH", "es,SPANISH", "en-US,ENGLISH", "de-DE,ENGLISH", "und,ENGLISH"})
  void at_first_the_desk_speaks_the_language_of_the_system(String system, Language language) {
    assertThat(file(system).load()).isEqualTo(new Preferences(null, language, 100));
  }

  @Test
  void what_was_chosen_counts_more_than_the_system() {
    Preferences chosen = new Preferences(Theme.CONTRAST, Language.ENGLISH, 150);
    file("es-MX").save(chosen);
    assertThat(file("es-MX").load()).isEqualTo(chosen);
  }

  @Test
  void each_person_has_a_look_of_their_own() {
    UUID ana = UUID.randomUUID();
    Preferences hers = new Preferences(Theme.DARK, Language.SPANISH, 125);
    file("en-US").saveOf(ana, hers);
    assertThat(file("en-US").loadOf(ana)).contains(hers);
    assertThat(file("en-US").loadOf(UUID.randomUUID())).isEmpty();
    assertThat(file("en-US").load()).isEqualTo(Preferences.USUAL);
  }

  @Test
  void a_file_that_makes_no_sense_is_as_none() throws IOException {
    Path kept = folder.resolve("kept/preferences.properties");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "language=\\u12\ntheme=PINK\ntextPercent=-1\n");
    assertThat(file("es-MX").load()).isEqualTo(new Preferences(null, Language.SPANISH, 100));
  }
}
