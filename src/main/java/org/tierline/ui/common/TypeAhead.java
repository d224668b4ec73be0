package org.tierline.ui.common;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/**
 * Lets letters choose in a list of choices: what is typed without a pause is the beginning of the
 * words of a choice, and the same letter again goes on to the next that begins so. Accents and
 * capitals do not matter. On the FX thread.
 */
final class TypeAhead {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final InstantSource clock;
  private String typed = "";
  private Instant last = Instant.MIN;

  TypeAhead(InstantSource clock) {
    this.clock = clock;
  }

  /** Listens to what is typed in a list of choices, open or not. */
  static <T> void in(ComboBox<T> box) {
    TypeAhead keys = new TypeAhead(InstantSource.system());
    box.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          String letter = event.getCharacter();
          boolean isLetter = letter.codePoints().allMatch(Character::isLetterOrDigit);
          if (!box.isEditable()
              && isLetter
              && !letter.isEmpty()
              && !event.isShortcutDown()
              && !event.isAltDown()) {
            int found = keys.type(letter, words(box), box.getSelectionModel().getSelectedIndex());
            if (found >= 0) {
              box.getSelectionModel().select(found);
            }
            event.consume();
          }
        });
  }

  private static <T> List<String> words(ComboBox<T> box) {
    StringConverter<T> converter = box.getConverter();
    return box.getItems().stream().map(converter::toString).toList();
  }

  /**
   * One more letter.
   *
   * @param words of the choices, in their order
   * @param chosen the place of what is chosen now; below 0 if nothing is
   * @return the place of what is meant, or -1
   */
  int type(String letter, List<String> words, int chosen) {
    Instant now = clock.instant();
    boolean goesOn = last.plus(PAUSE).isAfter(now) && !typed.isEmpty();
    last = now;
    String plain = plain(letter);
    boolean again = goesOn && typed.equals(plain);
    typed = goesOn && !again ? typed + plain : plain;
    int first = goesOn && !again ? Math.max(chosen, 0) : chosen + 1;
    int many = words.size();
    return IntStream.range(0, many)
        .map(step -> (first + step) % many)
        .filter(place -> plain(words.get(place)).startsWith(typed))
        .findFirst()
        .orElse(-1);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
