package org.tierline.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tierline.ui.Fx;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;

/** Each form from its first field to what it does, by keys alone. */
class FormsWalkTest {
  private final FxRobot robot = new FxRobot();
  private final TestContact contact =
      TestContact.of(List.of("urgent", "travel"), "+13125550111", "es");
  private @Nullable Stage stage;
  private @Nullable AllForms forms;

  @AfterEach
  void close() {
    Fx.run(() -> {
      if (stage != null) {
        stage.close();
      }
    });
  }

  @Test
  void aRequestIsMadeAndItsNumberSpelled() {
    contact.openCase.set(TestContact.statusOnly());
    FormHost host = show(all -> all.request, ".combo-box");
    assertThat(focused()).isInstanceOf(ComboBox.class);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    tabUntil("text-area");
    robot.write("No card yet");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(contact.done).hasSize(1);
    Fx.run(() -> host.done(contact.done.getFirst().number()));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Fx.get(() -> shown().getRoot().lookupAll(".letter").size())).isEqualTo(10);
    assertThat(host.said()).startsWith("I have opened a service request for you.");
  }

  @Test
  void hoursArePickedOnTheStrip() throws Exception {
    show(all -> all.escalate, ".segmented > .toggle-button");
    tabUntil("text-area");
    robot.write("His father died");
    tabUntil("strip-hour");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(focused().getAccessibleText())
        .isEqualTo("Tuesday November 24, 12 to 13 Eastern, 11 to 12 in Chicago, allowed, picked");
    Pictures.write(Fx.get(() -> Pictures.of(shown())), Path.of("target/pictures/walk-strip.png"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(made().escalations.escalated).hasSize(1);
    assertThat(made().escalations.escalated.getFirst().callback().windows()).hasSize(1);
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void aCallbackIsAskedAfterAndCorrected() {
    show(all -> all.callback, ".text-field");
    robot.write("E-7K3M9QX2T0");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    tabUntil("text-area");
    tabUntil("text-field");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("2145550199");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(made().escalations.corrected).hasSize(1);
    assertThat(made().escalations.corrected.getFirst().phone()).isEqualTo("2145550199");
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void betweenTwoVersionsOneIsChosenByKeys() {
    show(all -> all.callback, ".text-field");
    made().escalations.changeElsewhere();
    robot.write("E-7K3M9QX2T0");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    tabUntil("text-area");
    tabUntil("text-field");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("2145550199");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(made().escalations.corrected).isEmpty();
    assertThat(focused().getAccessibleText()).startsWith("This callback was changed");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(made().escalations.corrected).hasSize(1);
    assertThat(contact.done).hasSize(1);
  }

  private FormHost show(Function<AllForms, ContactForm> chosen, String first) {
    FormHost shown =
        Fx.get(() -> {
          TestDesk desk = new TestDesk(Language.ENGLISH, Theme.LIGHT, 100);
          AllForms all = new AllForms(desk);
          ContactForm form = chosen.apply(all);
          FormHost host = new FormHost(form, desk.messages);
          form.open(contact.context());
          Scene scene = host.scene(1240, 800);
          desk.themes.apply(scene);
          Stage window = new Stage();
          window.setX(0);
          window.setY(0);
          window.setScene(scene);
          window.show();
          scene.getRoot().lookup(first).requestFocus();
          stage = window;
          forms = all;
          return host;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return shown;
  }

  private void tabUntil(String styleClass) {
    for (int i = 0; i < 20; i++) {
      Node before = focused();
      // In an area Tab is a letter; Ctrl+Tab goes on.
      if (before.getStyleClass().contains("text-area")) {
        robot.push(KeyCode.CONTROL, KeyCode.TAB);
      } else {
        robot.push(KeyCode.TAB);
      }
      WaitForAsyncUtils.waitForFxEvents();
      if (focused().getStyleClass().contains(styleClass)) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + styleClass);
  }

  private Node focused() {
    return Fx.get(() -> shown().getFocusOwner());
  }

  private Scene shown() {
    Stage window = stage;
    if (window == null) {
      throw new AssertionError("nothing is shown");
    }
    return window.getScene();
  }

  private AllForms made() {
    AllForms all = forms;
    if (all == null) {
      throw new AssertionError("nothing is made");
    }
    return all;
  }
}
