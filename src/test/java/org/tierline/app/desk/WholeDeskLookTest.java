package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.privacy.BreakGlassReason;
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
    try (KeyboardDesk desk = new KeyboardDesk()) {
      signIn(desk, KeyCode.DIGIT4);
      look(desk, "set up");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void nothing_is_pushed_out_of_the_window_of_a_laptop() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      signIn(desk, KeyCode.DIGIT1);
      desk.see(".waiting-card");
      lookOnLaptops(desk, "desk");
      Fx.run(() -> desk.scene().getRoot().lookup(".waiting-card .button").requestFocus());
      desk.press(KeyCode.ENTER);
      desk.see(".gate-strip");
      lookOnLaptops(desk, "contact");
    }
    assertThat(problems).isEmpty();
  }

  /** As soon as the columns have their full width, and on usual screens. */
  private void lookOnLaptops(KeyboardDesk desk, String screen) {
    for (int width : List.of(1210, 1280, 1366)) {
      desk.resize(width, 740);
      look(desk, screen + " in " + width);
    }
  }

  @Test
  void a_review_can_be_read_in_a_small_window() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      new BusyReview(desk).fill();
      signIn(desk, KeyCode.DIGIT3);
      look(desk, "the desk of a supervisor");
      desk.press(KeyCode.ALT, KeyCode.DIGIT5);
      desk.see(".asked-row");
      desk.see(".incident-row");
      desk.read(desk.text("review.gate.look"));
      look(desk, "review, the queue");
      desk.press(KeyCode.CONTROL, KeyCode.I);
      look(desk, "review, an incident in hand");
      desk.press(KeyCode.ESCAPE);
      openACase(desk);
      desk.press(KeyCode.CONTROL, KeyCode.DIGIT3);
      desk.fill("#typed", desk.firstCase().receiptNumber());
      desk.press(KeyCode.ENTER);
      desk.see(".audit-time");
      look(desk, "review, who saw what");
      desk.press(KeyCode.CONTROL, KeyCode.DIGIT4);
      look(desk, "review, locked numbers");
      desk.press(KeyCode.CONTROL, KeyCode.DIGIT5);
      desk.see(".report-figures .label");
      look(desk, "review, the weekly report");
      desk.press(KeyCode.CONTROL, KeyCode.DIGIT6);
      desk.read(desk.text("staff.clear.confirm"));
      look(desk, "review, clearances");
      desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
      desk.see(".in-hand-row");
      look(desk, "review, callbacks in hand");
      desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
      desk.see(".mail-row");
      look(desk, "review, messages");
      desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
      desk.see(".complaint-row");
      look(desk, "review, complaints");
      desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT4);
      desk.press(KeyCode.SPACE);
      desk.see(".sample-mark");
      look(desk, "review, a sample");
    }
    assertThat(problems).isEmpty();
  }

  private static void signIn(KeyboardDesk desk, KeyCode person) {
    desk.resize(1000, 700);
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, person);
    desk.seeNoMore(".do-item.two-line");
  }

  private void openACase(KeyboardDesk desk) {
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    desk.fill("#number", desk.firstCase().receiptNumber());
    desk.choose("#reason", BreakGlassReason.COMPLAINT);
    desk.fill("#words", "Says that the card was sent twice.");
    desk.press(KeyCode.CONTROL, KeyCode.S);
    desk.see(".review-case");
    look(desk, "review, a case open without a caller");
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
    steps.takeInHand(KeyCode.DIGIT3, "#reason");
    desk.choose("#reason", AppointmentReason.EMERGENCY_TRAVEL_DOCUMENT);
    desk.fill("#zip", "75201");
    look(desk, "appointment");
    desk.press(KeyCode.ESCAPE);
    steps.takeInHand(KeyCode.DIGIT5, "#search");
    look(desk, "link");
    desk.press(KeyCode.ESCAPE);
    steps.takeInHand(KeyCode.M, "#byMail");
    look(desk, "mail and fax");
    desk.press(KeyCode.ESCAPE);
    steps.takeInHand(KeyCode.G, "#agency");
    look(desk, "another agency");
    desk.press(KeyCode.ESCAPE);
    steps.takeInHand(KeyCode.I, "#kind");
    look(desk, "interpreter");
    desk.press(KeyCode.ESCAPE);
    steps.takeInHand(KeyCode.DIGIT9, "#about");
    desk.choose("#about", ComplaintAbout.OFFICE);
    look(desk, "complaint");
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    desk.see(".danger-row");
    problems.addAll(desk.unreadable("danger", ".danger-box", Language.ENGLISH));
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
        "the request for a supervisor",
        () -> desk.services().supervisors().ofContact(desk.witness(), contact));
    look(desk, "supervisor asked");
  }

  private void lookUp(KeyboardDesk desk) {
    desk.press(KeyCode.ALT, KeyCode.DIGIT2);
    desk.see("#box");
    desk.type("Dallas");
    desk.see(".office-row");
    look(desk, "offices");
    desk.press(KeyCode.ALT, KeyCode.DIGIT6);
    desk.see(".guidance-row");
    desk.type("i moved to a new house");
    desk.see(".guidance-answer");
    look(desk, "guidance");
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
