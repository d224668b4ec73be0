package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Language;

/**
 * The whole desk, frame and all, in the smallest window it promises to fit: in both languages,
 * light and dark, at usual and at double size, nothing is cut and nothing lies upon another.
 */
class WholeDeskLookTest {
  private final List<String> problems = new ArrayList<>();

  @Test
  void everything_can_be_read_in_a_small_window() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      DeskSteps steps = new DeskSteps(desk);
      desk.resize(1000, 700);
      desk.see(".do-item.two-line");
      look(desk, "sign-in");
      workACall(desk, steps);
      failACaller(desk, steps);
      lookUp(desk);
      desk.press(KeyCode.CONTROL, KeyCode.L);
      desk.see(".cover");
      look(desk, "cover");
    }
    for (KeyCode person : List.of(KeyCode.DIGIT3, KeyCode.DIGIT4)) {
      try (KeyboardDesk desk = new KeyboardDesk()) {
        desk.resize(1000, 700);
        desk.see(".do-item.two-line");
        desk.press(KeyCode.ALT, person);
        desk.seeNoMore(".do-item.two-line");
        look(desk, "the first screen of person " + person.getName());
      }
    }
    assertThat(problems).isEmpty();
  }

  private void workACall(KeyboardDesk desk, DeskSteps steps) {
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.see(".waiting-card");
    look(desk, "desk");
    Fx.run(() -> desk.scene().getRoot().lookup(".waiting-card .button").requestFocus());
    desk.press(KeyCode.ENTER);
    desk.see(".gate-strip");
    look(desk, "contact, locked");
    UUID contact = steps.contact();
    steps.verify(contact, desk.firstCase());
    look(desk, "contact, verified");
    steps.takeInHand(KeyCode.DIGIT1, "#type");
    desk.choose("#type", ServiceRequestType.CARD_NOT_RECEIVED);
    look(desk, "service request");
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.see("#disposition");
    look(desk, "closing");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.read(desk.text("contact.close.finish"));
    look(desk, "after the call");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.seeNoMore(".gate-strip");
  }

  private void failACaller(KeyboardDesk desk, DeskSteps steps) {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    steps.readThePrompt(contact);
    look(desk, "contact, verifying");
    steps.say(desk.caseOf("GREEN_CARD"), "IOE9999999999");
    desk.press(KeyCode.ENTER);
    desk.read(desk.text("contact.verify.left", 2));
    look(desk, "contact, not verified");
    steps.takeInHand(KeyCode.DIGIT2, "#regular");
    desk.fill("#phone", "214 555 0143");
    desk.see(".strip-hour");
    look(desk, "escalate");
    desk.press(KeyCode.ESCAPE);
    steps.takeInHand(KeyCode.DIGIT7, "#number");
    look(desk, "where is my callback");
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    desk.stored(
        "the request for a supervisor", () -> desk.services().supervisors().ofContact(contact));
    look(desk, "supervisor asked");
  }

  private void lookUp(KeyboardDesk desk) {
    desk.press(KeyCode.ALT, KeyCode.DIGIT2);
    desk.see("#box");
    desk.type("Dallas");
    desk.see(".office-row");
    look(desk, "offices");
    for (Language language : Language.values()) {
      desk.speak(language);
      desk.press(KeyCode.CONTROL, KeyCode.K);
      desk.see(".palette");
      desk.type("dal");
      problems.addAll(desk.unreadable("find or do", ".palette", language));
      desk.press(KeyCode.ESCAPE);
    }
    desk.speak(Language.ENGLISH);
  }

  private void look(KeyboardDesk desk, String screen) {
    problems.addAll(desk.unreadable(screen));
    desk.speak(Language.ENGLISH);
  }
}
