package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.StaffMember;
import org.tierline.ui.Fx;

/**
 * Every job of the review by keys, on the real services and a real store: each ends in the store,
 * and none of them touches it on the thread that paints.
 */
class ReviewOnStoreTest {
  @TempDir Path folder;

  @Test
  void every_job_of_a_review_is_done_by_keys_and_off_the_thread_that_paints() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      new BusyReview(desk).fill();
      signIn(desk);
      desk.job("take a caller over", () -> takeOver(desk));
      desk.job("close an incident", () -> closeAnIncident(desk));
      desk.job("unlock a number", () -> unlock(desk));
      desk.job("open a case", () -> openACase(desk));
      desk.job("look who saw it", () -> whoSawIt(desk));
      desk.job("save the report", () -> saveTheReport(desk));
      desk.job("confirm a clearance", () -> confirm(desk));
      desk.job("lock the desk", () -> lock(desk));
      assertThat(desk.lostFocus()).isEmpty();
      assertThat(desk.mouseEvents()).isZero();
      assertThat(desk.touchedOnScreen()).isEmpty();
    }
  }

  @Test
  void whoever_touches_the_store_on_the_thread_that_paints_is_noticed() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      Fx.run(() -> {
        try {
          desk.services().desk().store().read(t -> t.supervisors().waiting());
        } catch (IllegalStateException refused) {
          // It must be refused; what is asked here is that it is noticed as well.
        }
      });
      assertThat(desk.touchedOnScreen()).hasSize(1);
    }
  }

  @Test
  void whose_name_is_closed_meanwhile_is_signed_out_and_told_why() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      BusyReview busy = new BusyReview(desk);
      busy.fill();
      signIn(desk);
      busy.closeName("samira");
      desk.clock().advance(Duration.ofSeconds(5));
      desk.see(".do-item.two-line");
      desk.read(desk.text("door.signIn.disabled"));
      assertThat(desk.onScreen(() -> desk.scene().getRoot().lookupAll(".asked-row"))).isEmpty();
      assertThat(desk.touchedOnScreen()).isEmpty();
    }
  }

  private static void signIn(KeyboardDesk desk) {
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT3);
    desk.seeNoMore(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT5);
    desk.see(".asked-row");
  }

  private static void takeOver(KeyboardDesk desk) {
    int before = desk.services().desk().store().read(t -> t.supervisors().waiting()).size();
    desk.press(KeyCode.CONTROL, KeyCode.T);
    desk.stored(
        "one caller less",
        () ->
            Optional.of(desk.services().desk().store().read(t -> t.supervisors().waiting()).size())
                .filter(now -> now == before - 1));
    desk.see(".contact-header");
    desk.see(".supervisor-band");
    desk.press(KeyCode.ALT, KeyCode.DIGIT5);
    desk.see(".review-tabs");
  }

  private static void closeAnIncident(KeyboardDesk desk) {
    desk.see(".incident-row");
    desk.press(KeyCode.CONTROL, KeyCode.I);
    desk.type("Called back and said sorry");
    desk.press(KeyCode.CONTROL, KeyCode.S);
    desk.seeNoMore(".incident-row");
  }

  private static void unlock(KeyboardDesk desk) {
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    desk.read("10 failures");
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    desk.press(KeyCode.ENTER);
    desk.read(desk.text("review.locked.none"));
    desk.awaitFocus("#number");
  }

  private static void openACase(KeyboardDesk desk) {
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    desk.fill("#number", desk.firstCase().receiptNumber());
    desk.choose("#reason", BreakGlassReason.COMPLAINT);
    desk.fill("#words", "Says that the card was sent twice.");
    desk.press(KeyCode.CONTROL, KeyCode.S);
    desk.see(".review-case");
  }

  private static void whoSawIt(KeyboardDesk desk) {
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    desk.fill("#typed", desk.firstCase().receiptNumber());
    desk.press(KeyCode.ENTER);
    desk.see(".audit-time");
  }

  private void saveTheReport(KeyboardDesk desk) {
    Path file = folder.resolve("week.csv");
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    desk.fill("#path", file.toString());
    desk.press(KeyCode.CONTROL, KeyCode.S);
    desk.read(desk.text("review.report.written.DONE"));
    assertThat(Files.exists(file)).isTrue();
  }

  private static void confirm(KeyboardDesk desk) {
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT6);
    desk.read(desk.text("staff.clear.confirm"));
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT6);
    desk.press(KeyCode.TAB);
    desk.press(KeyCode.SPACE);
    StaffMember omar =
        desk.stored(
            "the clearance",
            () ->
                desk.services().staff().all().stream()
                    .filter(member -> member.name().equals("omar"))
                    .filter(member -> !member.clearances().isEmpty())
                    .findFirst());
    assertThat(omar.clearances()).containsExactly(Clearance.SECTION_1367);
    desk.read(desk.text("staff.clear.none"));
  }

  private static void lock(KeyboardDesk desk) {
    desk.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    desk.see(".review-case");
    desk.press(KeyCode.CONTROL, KeyCode.L);
    desk.see(".cover");
    desk.seeNoMore(".review-case");
  }
}
