package org.tierline.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.Sentence;

/** A pattern that chooses its words by a number finds a number. */
class PhrasebookTest {
  @ParameterizedTest
  @CsvSource({
    "en, 0, No letter was printed. Nothing is left to decide.",
    "en, 1, One letter is there as PDF. Nothing is left to decide.",
    "en, 3, 3 letters are there as PDF. Nothing is left to decide.",
    "es, 3, 3 cartas quedaron en PDF. No queda nada por decidir.",
  })
  void it_counts_in_words(String language, int printed, String said) {
    Locale locale = Locale.of(language);
    Phrasebook book = new Phrasebook(ResourceBundle.getBundle("i18n/mail", locale), locale);
    assertThat(book.say(Sentence.of("mail.done.printed", printed, 0))).isEqualTo(said);
  }
}
