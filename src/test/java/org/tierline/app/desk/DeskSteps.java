package org.tierline.app.desk;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.Verification;

/** What is done in one call after another, each a step that reads like an instruction. */
final class DeskSteps {
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

  private final KeyboardDesk desk;

  DeskSteps(KeyboardDesk desk) {
    this.desk = desk;
  }

  /** Ctrl+N and a digit begin a contact on a channel. */
  UUID begin(KeyCode channel) {
    desk.step("begin a contact");
    desk.press(KeyCode.CONTROL, KeyCode.N);
    desk.press(channel);
    desk.see(".gate-strip");
    return contact();
  }

  /** The contact that is not finished. */
  UUID contact() {
    return desk.stored(
        "an open contact",
        () ->
            desk.services().history().unfinished(desk.witness()).stream()
                .filter(contact -> contact.state() == ContactState.OPEN)
                .findFirst()
                .map(ContactSummary::id));
  }

  /** Ctrl+R confirms that the prompt was read. */
  void readThePrompt(UUID contact) {
    desk.step("read the prompt");
    desk.press(KeyCode.CONTROL, KeyCode.R);
    desk.stored("the prompt", () -> Optional.ofNullable(stored(contact).promptReadAt()));
    desk.seeNoMore("#confirm");
  }

  /** Types what the caller says and compares it; the case opens and has the focus. */
  Verification verify(UUID contact, PracticeCase told) {
    readThePrompt(contact);
    desk.step("verify");
    if (stored(contact).handOff() == null) {
      say(told, told.receiptNumber());
    } else {
      answer(told);
    }
    desk.press(KeyCode.ENTER);
    desk.awaitFocus("#card");
    return desk.stored(
        "the passed gate",
        () -> desk.services().gate().open(desk.witness(), contact).stream().findFirst());
  }

  /** Fills the form from what a caller with this case says. */
  void say(PracticeCase told, String receiptNumber) {
    desk.fill("#entry-CASE_NUMBER", receiptNumber);
    answer(told);
  }

  /** What the caller says where the number is known already; nothing is asked twice. */
  private void answer(PracticeCase told) {
    desk.fill("#entry-NAME", told.person().fullName());
    desk.fill("#entry-BORN", TYPED.format(told.person().dateOfBirth()));
    desk.tabTo(".segmented.tall > .toggle-button");
    desk.press(KeyCode.RIGHT);
    desk.fill("#entry-PHONE", told.person().phone());
  }

  /** A digit takes a form in hand. */
  void takeInHand(KeyCode digit, String first) {
    desk.press(KeyCode.CONTROL, digit);
    desk.awaitFocus(first);
  }

  /** Ctrl+S does what the form in hand is for; the number to read aloud has the focus. */
  void submit() {
    desk.step("submit");
    desk.press(KeyCode.CONTROL, KeyCode.S);
  }

  /** Closes with the disposition that is proposed. */
  void closeAsProposed(UUID contact, Disposition expected) {
    desk.step("close as proposed");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.see("#disposition");
    desk.read(desk.text("contact.close.proposed"));
    finish(contact, expected);
  }

  /** Closes with a disposition that is chosen with the arrows. */
  void closeAs(UUID contact, Disposition chosen) {
    desk.step("close as chosen");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.see("#disposition");
    desk.choose("#disposition", chosen);
    finish(contact, chosen);
  }

  private void finish(UUID contact, Disposition expected) {
    desk.step("end the call");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.read(desk.text("contact.close.finish"));
    desk.clock().advance(Duration.ofSeconds(20));
    desk.step("finish");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.stored(
        "the contact closed as " + expected,
        () ->
            Optional.of(stored(contact))
                .filter(found -> found.state() == ContactState.CLOSED)
                .filter(found -> found.disposition() == expected));
    desk.seeNoMore(".gate-strip");
    desk.step("the next caller is one Enter away");
    desk.awaitFocus(".waiting-card .button");
  }

  /** The contact as it is stored. */
  Contact stored(UUID contact) {
    return desk.services().contacts().find(desk.witness(), contact);
  }

  /** The only one, as it must be. */
  static <T> T only(List<T> found) {
    if (found.size() != 1) {
      throw new AssertionError("one was expected, not " + found);
    }
    return found.getFirst();
  }
}
