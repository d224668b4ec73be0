package org.tierline.ui.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.escalation.Reminder.Kind;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;

/** The reminder over every screen can be read in every look, and goes with the person. */
// Each test begins by showing it.
@SuppressWarnings("NullAway.Init")
class RemindersLookTest {
  private final List<Reminder> stored = new ArrayList<>();
  private final AtomicBoolean covered = new AtomicBoolean();
  private VBox notices;
  private Scene scene;
  private RemindersModel model;
  private ReminderNote note;

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void it_can_be_read(Language language, Theme theme, int percent) throws IOException {
    for (Kind kind : Kind.values()) {
      stored.clear();
      remind(kind);
      remind(Kind.DUE_TODAY);
      Fx.run(() -> show(language, theme, percent));
      assertThat(Fx.get(() -> SceneChecks.problemsOf(scene))).isEmpty();
      String name = "reminder-" + kind + "-" + language + "-" + theme + "-" + percent + ".png";
      Pictures.write(Fx.get(() -> Pictures.of(scene)), Path.of("target", "pictures", name));
    }
  }

  @Test
  void it_is_read_out_in_the_language_of_the_desk_and_nothing_is_left_of_it() {
    remind(Kind.WINDOW_BEGINS);
    Fx.run(() -> show(Language.SPANISH, Theme.LIGHT, 100));
    assertThat(said()).contains("E-", "horas prometidas");
    int keys = Fx.get(() -> scene.getAccelerators().size());
    Fx.run(() -> note.end());
    assertThat(Fx.get(() -> notices.getChildren().size())).isZero();
    assertThat(Fx.get(() -> scene.getAccelerators().size())).isEqualTo(keys - 2);
    assertThat(model.due()).isEmpty();
  }

  @Test
  void its_keys_do_nothing_under_a_cover() {
    remind(Kind.WINDOW_BEGINS);
    Fx.run(() -> show(Language.ENGLISH, Theme.LIGHT, 100));
    covered.set(true);
    Fx.run(() -> List.copyOf(scene.getAccelerators().values()).forEach(Runnable::run));
    assertThat(Fx.get(() -> model.due().size())).isEqualTo(1);
    covered.set(false);
    Fx.run(() -> List.copyOf(scene.getAccelerators().values()).forEach(Runnable::run));
    assertThat(Fx.get(() -> model.due().size())).isZero();
  }

  private String said() {
    return Fx.get(() -> {
      Node root = scene.getRoot().lookup(".standing-note");
      return String.valueOf(root.getAccessibleText());
    });
  }

  private void remind(Kind kind) {
    stored.add(
        new Reminder(
            new UUID(1, stored.size()),
            ReadAloudNumber.of("E", "4T9W2HX7R").toString(),
            kind,
            FakeCallbackJobs.NOW.minusSeconds(60),
            FakeCallbackJobs.NOW.plus(Duration.ofMinutes(14))));
  }

  private void show(Language language, Theme theme, int percent) {
    TestDesk desk = new TestDesk(language, theme, percent);
    notices = new VBox();
    notices.getStyleClass().add("notes-stack");
    scene = new Scene(notices, 1000, 700);
    desk.themes.apply(scene);
    ReminderJobs jobs =
        new ReminderJobs() {
          @Override
          public List<Reminder> reminders() {
            return List.copyOf(stored);
          }

          @Override
          public void putAside(Reminder reminder) {
            stored.remove(reminder);
          }
        };
    model =
        new RemindersModel(
            jobs,
            () -> FakeCallbackJobs.NOW,
            number -> {},
            BackgroundWork.atOnce(failure -> {
              throw new AssertionError(failure);
            }));
    note = new ReminderNote(model, desk.views, desk.messages, scene, notices, covered::get);
    model.tick();
  }
}
