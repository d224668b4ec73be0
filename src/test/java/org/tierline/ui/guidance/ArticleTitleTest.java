package org.tierline.ui.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The title of the article in hand stands in the language of the desk, as the list does. */
class ArticleTitleTest {
  private final AtomicReference<Language> language = new AtomicReference<>(Language.ENGLISH);
  private final GuidanceModel model =
      new GuidanceModel(
          new FakeGuidanceJobs(),
          BackgroundWork.atOnce(trouble -> {
            throw new AssertionError(trouble);
          }),
          language::get);

  @Test
  void it_follows_the_desk_into_another_language_while_its_words_stay() {
    Scene scene = Fx.get(this::shown);
    Fx.run(() -> model.ask("change-of-address"));
    assertThat(title(scene)).isEqualTo("Changing your address");
    language.set(Language.SPANISH);
    Fx.run(model::ask);
    assertThat(title(scene)).isEqualTo("Cambiar su dirección");
  }

  @Test
  void within_a_contact_the_words_stand_elsewhere_and_leave_no_band() {
    TestDesk desk = Fx.get(() -> new TestDesk(Language.ENGLISH, Theme.LIGHT, 100));
    Node outcome = Fx.get(() -> new GuidanceForm(model, desk.views, desk.messages).outcome());
    Fx.run(() -> model.ask("change-of-address"));
    assertThat(Fx.get(() -> outcome.lookup("#say").isManaged())).isFalse();
  }

  private Scene shown() {
    TestDesk desk = new TestDesk(Language.ENGLISH, Theme.LIGHT, 100);
    GuidanceScreen.Actions can =
        new GuidanceScreen.Actions(new SimpleBooleanProperty(true), () -> {}, () -> {});
    Scene scene =
        new Scene(
            (Parent)
                GuidanceScreen.of(model, can, desk.views, desk.messages, desk.themes).view().get(),
            1260,
            814);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }

  private static String title(Scene scene) {
    return Fx.get(() -> ((Label) scene.lookup(".guidance-head > .strong")).getText());
  }
}
