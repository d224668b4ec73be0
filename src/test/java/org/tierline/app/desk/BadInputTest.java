package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tierline.app.tour.Hands;
import org.tierline.model.privacy.Relationship;

/**
 * What nobody should type and somebody does: it is understood, or refused in words at its field,
 * and is there still when the contact is opened again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private static final String CASE_NUMBER = "#entry-CASE_NUMBER";
  private static final String NAME = "#entry-NAME";
  private static final String BORN = "#entry-BORN";
  private static final String ONE_LETTER = "This name has one letter. Ask for the full name.";

  private final KeyboardDesk desk;
  private final DeskSteps steps;

  BadInputTest() throws IOException {
    desk = new KeyboardDesk();
    steps = new DeskSteps(desk);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void bad_input_is_understood_or_refused_in_words_and_never_lost() {
    desk.job("sign in", this::signIn);
    desk.job("type what cannot be", this::typeWhatCannotBe);
    assertThat(desk.jobs()).hasSize(2);
  }

  private void signIn() {
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.see(".waiting-card");
  }

  private void typeWhatCannotBe() {
    UUID contact = steps.begin(KeyCode.DIGIT1);
    steps.readThePrompt(contact);
    numbers();
    dates();
    namesOfOneLetter();
    namesOfAnyScript();
    notes(contact);
    leaveAndComeBack();
    assertThat(desk.onScreen(() -> desk.scene().getRoot().lookupAll(".note.danger"))).isEmpty();
  }

  private void numbers() {
    desk.step("a number with spaces and in lower case");
    leave(CASE_NUMBER, " ioe 09-1234 5678 ");
    assertThat(marked(CASE_NUMBER)).isEmpty();
    desk.step("numbers that cannot be");
    Map.of(
            "IOE091234567", "Missing: 1.",
            "IOE09123456789", "Too many: 1.",
            "IO0912345678", "begins with three letters",
            "IOE09l2345678", "only digits",
            "👍", "only letters and digits")
        .forEach((typed, words) -> refused(CASE_NUMBER, typed, words));
    desk.step("letters that nobody knows");
    leave(CASE_NUMBER, "ZQX0912345678");
    desk.read("The letters ZQX are not known");
    assertThat(marked(CASE_NUMBER)).isEqualTo("warn");
  }

  private void dates() {
    desk.step("dates that cannot be");
    refused(BORN, "07/14/2031", "This date is still to come.");
    refused(BORN, "02/30/1991", "February has no day 30.");
    refused(BORN, "yesterday", "Type the date as month, day and year");
  }

  private void namesOfOneLetter() {
    for (Relationship who : Relationship.values()) {
      desk.step("a name of one letter from " + who);
      desk.choose("#relationship", who);
      for (String field : List.of("#entry-OWN_NAME", NAME)) {
        if (desk.onScreen(() -> isSeen(field))) {
          leave(field, "X");
          desk.read(ONE_LETTER);
          assertThat(marked(field)).isEqualTo("warn");
          leave(field, "Xu");
          assertThat(marked(field)).isEmpty();
        }
      }
    }
    desk.choose("#relationship", Relationship.APPLICANT_OR_PETITIONER);
  }

  private void namesOfAnyScript() {
    desk.step("names of any script");
    for (String name : List.of("מרים כהן", "李", "Ana 🙂 Núñez", "محمد")) {
      leave(NAME, name);
      assertThat(marked(NAME)).as(name).isEmpty();
      assertThat(text(NAME)).isEqualTo(name);
    }
    desk.step("a name that is pasted with a line break");
    desk.onScreen(() ->
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "María\nJosé\n")));
    desk.tabTo(NAME);
    desk.press(KeyCode.CONTROL, KeyCode.A);
    desk.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(text(NAME)).isEqualTo("María José");
  }

  private void notes(UUID contact) {
    desk.step("notes that are too long");
    String longest = "Paste\n".repeat(1_000) + "🙂".repeat(4_000);
    desk.press(KeyCode.F2);
    desk.type(longest + "x");
    desk.read("The notes are too long. Characters to take out: 1.");
    desk.step("notes that are just as long as they may be");
    desk.press(KeyCode.BACK_SPACE);
    desk.press(KeyCode.TAB);
    desk.stored(
        "the notes",
        () -> Optional.of(steps.stored(contact)).filter(it -> it.notes().equals(longest)));
  }

  private void leaveAndComeBack() {
    desk.step("leave with a number that cannot be, and come back");
    leave(CASE_NUMBER, "IOE12");
    desk.press(KeyCode.ALT, KeyCode.DIGIT1);
    desk.seeNoMore(".gate-strip");
    desk.see(".desk-row .button");
    desk.tabTo(".desk-row .button");
    desk.press(KeyCode.ENTER);
    desk.see(".gate-strip");
    desk.read("Missing: 8.");
    assertThat(marked(CASE_NUMBER)).isEqualTo("error");
    assertThat(text(CASE_NUMBER)).isEqualTo("IOE12");
    assertThat(text(NAME)).isEqualTo("María José");
  }

  private void refused(String field, String typed, String words) {
    leave(field, typed);
    desk.read(words);
    assertThat(marked(field)).as(typed).isEqualTo("error");
    assertThat(text(field)).isEqualTo(typed);
  }

  private void leave(String field, String text) {
    desk.fill(field, text);
    desk.press(KeyCode.TAB);
  }

  private String text(String field) {
    return desk.onScreen(() -> ((TextInputControl) node(field)).getText());
  }

  /** How a field is marked: {@code error}, {@code warn}, or not at all. */
  private String marked(String field) {
    return desk.onScreen(() ->
        List.of("error", "warn").stream()
            .filter(node(field).getStyleClass()::contains)
            .findFirst()
            .orElse(""));
  }

  private Node node(String field) {
    return desk.scene().getRoot().lookup(field);
  }

  private boolean isSeen(String field) {
    Node node = node(field);
    return node != null && Hands.isSeen(node);
  }
}
