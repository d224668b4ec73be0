package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.tierline.app.desk.FaceStore.Face;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneWords;
import org.tierline.ui.common.Pictures;

/**
 * The same is typed at five desks that differ only in what the number is. Of a wrong item, no such
 * case, a protected case and a locked number the contact screen is the same to the pixel, and to
 * the word for who cannot see it, from the first try to the promise of a callback (P7).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OneFaceOnScreenTest {
  /** A blinking caret is nobody's face. */
  private static final String NO_CARET =
      "data:text/css,.text-input%20%7B%20-fx-display-caret%3A%20false%3B%20%7D";

  /** So often nothing may have changed before a picture is taken. */
  private static final int QUIET = 5;

  /** What is typed is kept a while later, and then that is told. */
  private static final List<String> KEPT = List.of("saved 15:02:00", "draft saved 15:02:00");

  private final Map<Face, List<Moment>> moments = new LinkedHashMap<>();

  /** What the screen shows and tells at one point. */
  private record Moment(String name, IntBuffer pixels, List<String> words) {}

  @BeforeAll
  void workTheSameCallAtEveryDesk() throws IOException {
    for (Face face : Face.values()) {
      try (KeyboardDesk desk = FaceStore.deskOf(face)) {
        Fx.run(() -> desk.scene().getStylesheets().add(NO_CARET));
        moments.put(face, work(desk, face));
      }
    }
  }

  private static List<Moment> work(KeyboardDesk desk, Face face) {
    List<Moment> moments = new ArrayList<>();
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.see(".waiting-card");
    DeskSteps steps = new DeskSteps(desk);
    UUID contact = steps.begin(KeyCode.DIGIT1);
    steps.readThePrompt(contact);
    steps.say(FaceStore.caller(), FaceStore.NUMBER);
    if (face == Face.RIGHT) {
      desk.press(KeyCode.ENTER);
      desk.awaitFocus("#card");
      return List.of(moment("verified", desk));
    }
    for (int left = 2; left >= 0; left--) {
      desk.press(KeyCode.ENTER);
      desk.read(desk.text("contact.verify.left", left));
      moments.add(moment(left + " attempts left", desk));
    }
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    desk.see("#words");
    desk.read(desk.text("escalation.why.free"));
    desk.read(desk.text("escalation.strip.ask-zip"));
    moments.add(moment("the escalation that is offered", desk));
    return moments;
  }

  private static Moment moment(String name, KeyboardDesk desk) {
    List<String> words = words();
    for (int same = 0; same < QUIET || !words.containsAll(KEPT); same++) {
      desk.settle();
      List<String> now = words();
      same = now.equals(words) ? same : 0;
      words = now;
    }
    BufferedImage picture = Fx.get(() -> Pictures.of(desk.scene()));
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new Moment(
        name, IntBuffer.wrap(picture.getRGB(0, 0, width, height, null, 0, width)), words);
  }

  /** Without the addresses of objects, which are no words. */
  private static List<String> words() {
    return Fx.get(SceneWords::everywhere).stream()
        .map(word -> word.replaceAll("@[0-9a-f]+", ""))
        .toList();
  }

  @Test
  void everyFailureLooksAndSoundsTheSame() {
    List<Moment> first = of(Face.WRONG_NAME);
    for (Face face : List.of(Face.ABSENT, Face.PROTECTED, Face.LOCKED)) {
      for (int i = 0; i < first.size(); i++) {
        Moment expected = first.get(i);
        Moment found = of(face).get(i);
        assertThat(found.words()).as("%s, %s", face, found.name()).isEqualTo(expected.words());
        assertThat(differing(found.pixels(), expected.pixels()))
            .as("pixels of %s, %s", face, found.name())
            .isZero();
      }
    }
  }

  /** Otherwise nothing would have been seen. */
  @Test
  void whoeverIsVerifiedLooksAndSoundsOtherwise() {
    Moment failed = of(Face.WRONG_NAME).getFirst();
    Moment passed = of(Face.RIGHT).getFirst();
    assertThat(passed.words()).isNotEqualTo(failed.words());
    assertThat(differing(passed.pixels(), failed.pixels())).isPositive();
  }

  private List<Moment> of(Face face) {
    return Objects.requireNonNull(moments.get(face));
  }

  private static long differing(IntBuffer one, IntBuffer other) {
    assertThat(one.limit()).isEqualTo(other.limit());
    return IntStream.range(0, one.limit()).filter(i -> one.get(i) != other.get(i)).count();
  }
}
