package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.tierline.model.contact.Disposition;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;

/** A call from its first word to its end, with the keyboard alone; it reads as a manual. */
class KeyboardWalkTest {
  private final ContactRig rig = new ContactRig();
  private final FxRobot robot = new FxRobot();

  @Test
  void a_call_by_keys_only() {
    ContactStage stage = ContactStage.shown(rig, 1260, 816);
    stage.step(stage::open);
    ContactModel model = stage.screens.inHand();
    stage.step(() -> installAction(stage));

    // The contact opens on the prompt. Read it to the caller, then say so.
    assertThat(focused(stage)).isEqualTo("I have read this");
    press(stage, KeyCode.CONTROL, KeyCode.R);

    // The receipt number is known already; the first thing to ask for is the name.
    assertThat(words(stage)).contains("What is your full name, as on the form?");
    robot.write("Maria Jose Nunez Ortega");
    press(stage, KeyCode.TAB);
    assertThat(words(stage)).contains("What is your date of birth?");
    robot.write("07/14/1991");
    press(stage, KeyCode.TAB);
    press(stage, KeyCode.TAB);
    while (!words(stage).contains("What is the house number of your address?")) {
      press(stage, KeyCode.TAB);
    }
    robot.write("1420");
    press(stage, KeyCode.TAB);
    robot.write("75201");

    // Enter compares. The case opens, and has the focus.
    press(stage, KeyCode.ENTER);
    assertThat(rig.jobs.said).hasSize(1);
    assertThat(words(stage)).contains("Case open: status only", "Card Was Mailed To Me");
    assertThat(Fx.get(() -> String.valueOf(owner(stage).getAccessibleText()))).startsWith("When: ");

    // The words in Spanish, and back.
    press(stage, KeyCode.F4);
    assertThat(words(stage)).anyMatch(text -> text.startsWith("La última novedad"));
    press(stage, KeyCode.F4);

    // Notes.
    press(stage, KeyCode.F2);
    robot.write("Caller: never came.");
    stage.step(() -> rig.pass(model, 1));
    assertThat(rig.jobs.drafts).isNotEmpty();

    // A form by its digit, done with Ctrl+S.
    press(stage, KeyCode.CONTROL, KeyCode.DIGIT1);
    robot.write("words");
    press(stage, KeyCode.CONTROL, KeyCode.S);
    assertThat(words(stage)).contains("SR-7K3M9QX2T0");

    // What was done stands there, and how the contact will end; the key that ends it comes next.
    assertThat(words(stage)).contains("Told the status", "Before you close", "proposed");
    assertThat(Fx.get(() -> stage.scene.lookup("#nextRow").isVisible())).isFalse();

    // The supervisor, at any time.
    press(stage, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(rig.jobs.calls).contains("supervisor");

    // Close: the disposition is proposed, the call ends, the contact is finished.
    press(stage, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(model.closing().dispositionProperty().get()).isEqualTo(Disposition.ANSWERED);
    assertThat(verb(stage)).isEqualTo("contact.close.end");
    press(stage, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(words(stage)).contains("Case locked: contact closed");
    assertThat(verb(stage)).isEqualTo("contact.close.finish");
    press(stage, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(rig.closed).isTrue();
    assertThat(rig.failures).isEmpty();
    stage.close();
  }

  @Test
  void a_call_can_be_ended_out_of_a_field_that_takes_enter() {
    ContactStage stage = ContactStage.shown(rig, 1260, 816);
    stage.step(stage::open);
    ContactModel model = stage.screens.inHand();
    stage.step(() -> installAction(stage));
    press(stage, KeyCode.CONTROL, KeyCode.R);
    robot.write("Maria");

    press(stage, KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(Fx.get(() -> model.closing().inHandProperty().get())).isTrue();
    assertThat(rig.jobs.said).isEmpty();
    stage.close();
  }

  @Test
  void a_form_before_the_prompt_asks_its_own_question_and_gives_the_keyboard_back() {
    ContactStage stage = ContactStage.shown(rig, 1260, 816);
    stage.step(stage::open);

    press(stage, KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(words(stage)).contains("How can I help you?");
    assertThat(words(stage)).noneMatch(text -> text.startsWith("What is your"));

    press(stage, KeyCode.ESCAPE);
    assertThat(focused(stage)).isEqualTo("I have read this");

    press(stage, KeyCode.CONTROL, KeyCode.R);
    press(stage, KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(words(stage)).contains("How can I help you?");
    press(stage, KeyCode.ESCAPE);
    assertThat(words(stage)).contains("What is your full name, as on the form?");
    stage.close();
  }

  @Test
  void a_form_that_does_its_work_takes_no_keys_and_keeps_the_keyboard() {
    ContactStage stage = ContactStage.shown(rig, 1260, 816);
    stage.step(stage::open);
    PlainForm escalate = (PlainForm) rig.forms.get(1);
    press(stage, KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.write("words");

    Runnable answer = Fx.get(escalate::submitLate);
    stage.step(() -> {});
    robot.write(" and more");
    press(stage, KeyCode.BACK_SPACE);
    assertThat(escalate.words.get()).isEqualTo("words");
    assertThat(words(stage)).contains("saving… you can go on when it is done");
    assertThat(Fx.get(() -> owner(stage).getId())).isEqualTo("plain-2");

    stage.step(answer);
    assertThat(words(stage)).contains("SR-7K3M9QX2T0");

    press(stage, KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.write(" again");
    assertThat(escalate.words.get()).contains("again");

    Fx.run(escalate::submitLate);
    press(stage, KeyCode.ESCAPE);
    assertThat(focused(stage)).isEqualTo("I have read this");
    stage.close();
  }

  /** What the one button of the status bar says. */
  private static String verb(ContactStage stage) {
    Screen screen = stage.navigator.screenProperty().get();
    ScreenAction action = screen == null ? null : screen.action();
    return action == null ? "" : action.text().getValue();
  }

  /** As the shell does with the action of a screen. */
  private static void installAction(ContactStage stage) {
    Screen screen = stage.navigator.screenProperty().get();
    ScreenAction action = screen == null ? null : screen.action();
    if (action != null) {
      stage.scene.getAccelerators().put(action.combination(), action.run());
    }
  }

  private void press(ContactStage stage, KeyCode... keys) {
    robot.push(keys);
    stage.step(() -> {});
  }

  private static Node owner(ContactStage stage) {
    Node owner = stage.scene.getFocusOwner();
    if (owner == null) {
      throw new AssertionError("nothing has the focus");
    }
    return owner;
  }

  private static String focused(ContactStage stage) {
    return Fx.get(() -> owner(stage) instanceof Labeled labeled ? labeled.getText() : "");
  }

  /** All words that can be seen. */
  private static List<String> words(ContactStage stage) {
    return Fx.get(() ->
        stage.scene.getRoot().lookupAll(".label").stream()
            .filter(Node::isVisible)
            .filter(node -> node instanceof Labeled)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }
}
