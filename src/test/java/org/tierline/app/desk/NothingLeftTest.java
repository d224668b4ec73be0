package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.HeapSearch;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneWords;

/**
 * Of a caller nothing is left for whoever sits down at a desk that is not theirs: nothing that can
 * be seen, heard or pasted, and nothing that the process still uses once they have left.
 */
class NothingLeftTest {
  @TempDir Path folder;

  @Test
  void a_desk_that_is_locked_or_left_shows_and_tells_nothing_and_keeps_what_was_typed()
      throws Exception {
    try (CanaryDesk desk = new CanaryDesk(folder)) {
      desk.signIn();
      desk.work();
      assertThat(told()).as("while the call is worked").isNotEmpty();
      Fx.run(NothingLeftTest::copy);
      desk.lock();
      assertThat(told()).as("under the cover").isEmpty();
      assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getContentTypes())).isEmpty();
      desk.pass(Duration.ofMinutes(6));
      desk.unlock();
      desk.hands.await("the gate has ended", () -> desk.read().contains("Verify again"));
      assertThat(told())
          .as("what was typed is there again, the case is not")
          .contains(Canaries.NOTES, Canaries.FAMILY)
          .doesNotContain(Canaries.NEXT, Canaries.EVENT, Canaries.CITY);
      desk.signOut();
      assertThat(told()).as("on the sign-in screen").isEmpty();
      assertThat(inUse()).as("in the memory of the process").isEmpty();
    }
  }

  @Test
  void whoever_leaves_with_a_caller_on_the_screen_leaves_nothing_in_sight_or_in_memory()
      throws Exception {
    try (CanaryDesk desk = new CanaryDesk(folder)) {
      desk.signIn();
      desk.work();
      assertThat(inUse().keySet())
          .as("while the call is worked")
          .contains(Canaries.say(Canaries.NOTES), Canaries.say(Canaries.CITY));
      Fx.run(NothingLeftTest::copy);
      desk.leave();
      assertThat(told()).as("on the sign-in screen").isEmpty();
      assertThat(inUse()).as("in the memory of the process").isEmpty();
    }
  }

  /** The canaries that can still be reached from anything in the process, and how. */
  private static Map<String, List<String>> inUse() throws IOException {
    return HeapSearch.amongLiveObjects(Canaries.backwards());
  }

  private static void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(Canaries.say(Canaries.NOTES));
    content.putHtml(Canaries.say(Canaries.NOTES));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Which canaries can be got out of what is shown, backwards. */
  private static List<String> told() {
    String all = String.join("\n", Fx.get(SceneWords::everywhere)).toLowerCase(Locale.ROOT);
    String digits = all.replaceAll("[ \u00A0()-]", "");
    List<String> found = new ArrayList<>();
    for (String backwards : Canaries.backwards()) {
      String word = Canaries.say(backwards).toLowerCase(Locale.ROOT);
      if (all.contains(word) || digits.contains(word)) {
        found.add(backwards);
      }
    }
    return found;
  }
}
