package org.tierline.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;

/** A letter that waits is printed at the desk of a supervisor. */
final class LettersToPrint {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  LettersToPrint(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  /** An answer on paper, to the address of record. */
  void write(StaffSession supervisor) {
    PracticeCase told = desk.caseOf("GREEN_CARD", 3);
    Calls calls = new Calls(desk);
    UUID contact = calls.open();
    Desk store = desk.services().desk();
    String to =
        String.join(
            ", ",
            told.person().street(),
            told.person().place().city(),
            told.person().place().state() + " " + told.person().place().zip());
    store
        .store()
        .write(t -> {
          t.messages()
              .insert(
                  new OutgoingMessage(
                      store.ids().get(),
                      contact,
                      desk.witness().id(),
                      t.cases().idOf(told.receiptNumber(), supervisor.keys()).orElseThrow(),
                      MessageChannel.MAIL,
                      to,
                      "en",
                      "You can follow everything in your online account.",
                      DisclosureLevel.GENERAL_ONLY,
                      false,
                      store.now(),
                      null));
          return true;
        });
    calls.close(contact, Disposition.ANSWERED);
  }

  /** On the part about messages. */
  void print() {
    Path folder = desk.scratch().resolve("letters");
    try {
      Files.createDirectory(folder);
      steps.fill("#folder", folder.toString());
      hands.await("it can be printed", () -> !desk.scene().lookup("#print").isDisabled());
      desk.picture("review-letters");
      hands.press(KeyCode.ENTER);
      boolean printed = hands.comes(() -> letters(folder) == 1);
      boolean none = hands.comes(() -> desk.scene().lookup("#print").isDisabled());
      checks.that(
          "P12",
          "a letter is checked again and printed once, for the address on file",
          printed && none,
          letters(folder) + " printed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long letters(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
