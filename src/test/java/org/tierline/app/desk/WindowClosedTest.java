package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.practice.PracticeStore;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.app.tour.Hands;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.TestStores;
import org.tierline.ui.Fx;

/** Who closes the window over an open contact finds what was typed, and is not frightened. */
class WindowClosedTest {
  private static final Instant BEGIN = Instant.parse("2026-11-24T20:02:00Z");

  private final MovableClock clock = new MovableClock(BEGIN);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @Test
  void what_was_typed_is_kept_before_the_keys_are_put_away() throws Exception {
    Logger all = (Logger) LoggerFactory.getLogger("org.tierline");
    log.start();
    all.addAppender(log);
    try {
      closedOverACall();
      assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    } finally {
      all.detachAppender(log);
    }
  }

  /** Types half a sentence into the notes of a call and closes the window at once. */
  private void closedOverACall() throws Exception {
    PracticeStore people = practice();
    Services services =
        people.services(clock, (started, after) -> {}, PolicyBook.read(PolicyBook.shippedFiles()));
    DeskComposition desk =
        Fx.get(() ->
            new DeskComposition(clock, new NothingKept(), StoreDoor.to(services, people, clock)));
    Stage stage =
        Fx.get(() -> {
          Stage shown = new Stage();
          DeskStart.show(
              shown,
              desk,
              DeskStart.Kind.PRACTICE,
              people.scratch().folder().resolve("tierline.db"),
              () -> {});
          return shown;
        });
    Hands hands = new Hands(desk.scene());
    hands.awaitNode(".do-item.two-line");
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    hands.awaitNode(".new-contact");
    hands.press(KeyCode.CONTROL, KeyCode.N);
    hands.press(KeyCode.DIGIT1);
    hands.awaitNode(".gate-strip");
    hands.press(KeyCode.F2);
    hands.type("half a senten");
    CountDownLatch signedOut = new CountDownLatch(1);
    Fx.run(() -> desk.signOutThen(signedOut::countDown));
    assertThat(signedOut.await(60, TimeUnit.SECONDS)).isTrue();
    StaffSession again = people.signIn(services, Role.TIER_1);
    List<ContactSummary> open = services.history().unfinished(again);
    assertThat(services.contacts().find(again, open.getFirst().id()).notes())
        .isEqualTo("half a senten");
    // The practice store goes with the window.
    Fx.run(stage::hide);
    // What hiding the window began in the background has ended once the thread comes by again.
    hands.settle();
  }

  private PracticeStore practice() throws IOException {
    return PracticeStore.fill(ScratchStore.copyOf(TestStores.template(), clock), BEGIN);
  }
}
