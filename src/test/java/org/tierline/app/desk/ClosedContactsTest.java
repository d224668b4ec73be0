package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tierline.model.contact.Disposition;

/**
 * A desk that has worked many contacts holds no more than one that has worked few: what belongs to
 * a closed contact goes with it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedContactsTest {
  /** After these, all that is made once is there. */
  private static final int FEW = Boolean.getBoolean("long") ? 50 : 4;

  private static final int MANY = Boolean.getBoolean("long") ? 200 : 12;

  private final KeyboardDesk desk;
  private final DeskSteps steps;

  ClosedContactsTest() throws IOException {
    desk = new KeyboardDesk();
    steps = new DeskSteps(desk);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void nothing_of_a_closed_contact_stays_in_memory() {
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.see(".waiting-card");
    work(0, FEW);
    Map<String, Long> few = LiveObjects.count();
    assertThat(few.keySet()).anyMatch(type -> type.startsWith("org.tierline.ui.contact."));
    work(FEW, MANY);
    Map<String, Long> many = LiveObjects.count();
    Map<String, String> grown = grown(few, many);
    if (!grown.isEmpty()) {
      // What belongs to contacts grows again with more of them; what was made late does not.
      work(MANY, 2 * MANY - FEW);
      grown.keySet().retainAll(grown(many, LiveObjects.count()).keySet());
    }
    assertThat(grown).as("what there is one more of with each closed contact").isEmpty();
  }

  /** What has grown by one with every contact or faster. */
  private static Map<String, String> grown(Map<String, Long> before, Map<String, Long> after) {
    Map<String, String> grown = new TreeMap<>();
    after.forEach((type, now) -> {
      long was = before.getOrDefault(type, 0L);
      if (now - was >= MANY - FEW) {
        grown.put(type, was + " to " + now);
      }
    });
    return grown;
  }

  private void work(int from, int to) {
    for (int done = from; done < to; done++) {
      desk.job("contact " + done, this::call);
    }
  }

  /** A call with a case, three forms, the offices and notes; the forms are left open. */
  private void call() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    steps.verify(contact, desk.caseOf("CARD_MAILED"));
    for (KeyCode form : new KeyCode[] {KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.DIGIT1}) {
      desk.press(KeyCode.CONTROL, form);
    }
    desk.press(KeyCode.ALT, KeyCode.DIGIT2);
    desk.see("#box");
    desk.press(KeyCode.ALT, KeyCode.LEFT);
    desk.see(".gate-strip");
    desk.press(KeyCode.F2);
    desk.awaitFocus("#text");
    desk.type("Asks after the card.");
    desk.clock().advance(Duration.ofSeconds(5));
    steps.closeAs(contact, Disposition.ANSWERED);
  }
}
