package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.sqlite.SqliteStore;
import org.tierline.ui.callback.CallbackLine;

/** A second desk works on the same file while somebody reads, chooses and types at this one. */
class ForeignChangesTest {
  private static final int CHANGES = 1_000;
  private static final int BEFORE = 40;
  private static final String HALF = "Told what com";

  @Test
  void a_thousand_changes_of_another_desk_move_nothing_under_the_hands() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk();
        Store store =
            SqliteStore.open(desk.storeFile(), desk.clock(), () -> {}, (rows, of) -> {})) {
      Colleague colleague = new Colleague(desk, store);
      colleague.fill();
      signIn(desk);
      desk.press(KeyCode.CONTROL, KeyCode.J);
      desk.awaitFocus(".do-item.primary");
      desk.press(KeyCode.CONTROL, KeyCode.ENTER);
      desk.awaitFocus("#words");
      desk.type(HALF);
      desk.onScreen(() -> {
        flow(desk).scrollToTop(12);
        flow(desk).scrollPixels(7);
        return true;
      });
      desk.settle();
      Seen before = desk.onScreen(() -> Seen.of(desk));
      assertThat(before.chosen()).isNotEqualTo(before.top());
      colleague.work(before);
      desk.stored("the last change, on the screen", () -> shown(desk, colleague.last()));
      desk.settle();
      assertThat(desk.onScreen(() -> Seen.of(desk))).isEqualTo(before);
      desk.type("es");
      assertThat(desk.onScreen(() -> Seen.of(desk).typed())).isEqualTo(HALF + "es");
      assertThat(desk.lostFocus()).isEmpty();
      assertThat(desk.touchedOnScreen()).isEmpty();
    }
  }

  @Test
  void what_another_desk_does_is_seen_without_any_time_passing() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk();
        Store store =
            SqliteStore.open(desk.storeFile(), desk.clock(), () -> {}, (rows, of) -> {})) {
      Colleague colleague = new Colleague(desk, store);
      signIn(desk);
      Escalation one = colleague.insert(3);
      desk.stored("a new one", () -> shown(desk, one.id()));
      colleague.claim(one);
      desk.stored(
          "a claim",
          () -> shown(desk, one.id()).isPresent() ? Optional.empty() : Optional.of(true));
    }
  }

  private static void signIn(KeyboardDesk desk) {
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT2);
    desk.see(".new-contact");
    desk.press(KeyCode.ALT, KeyCode.DIGIT4);
    desk.see(".callback-row");
  }

  private static Optional<Object> shown(KeyboardDesk desk, UUID id) {
    return desk.onScreen(
        () -> list(desk).getItems().stream().map(CallbackLine::key).filter(id::equals).findFirst());
  }

  @SuppressWarnings("unchecked")
  private static ListView<CallbackLine> list(KeyboardDesk desk) {
    return (ListView<CallbackLine>) desk.scene().getRoot().lookup(".list-view");
  }

  private static VirtualFlow<?> flow(KeyboardDesk desk) {
    return (VirtualFlow<?>) list(desk).lookup(".virtual-flow");
  }

  /** What somebody has before their eyes and under their hands. */
  private record Seen(Object chosen, Object top, double offset, String focus, String typed) {
    static Seen of(KeyboardDesk desk) {
      IndexedCell<?> first = flow(desk).getFirstVisibleCell();
      return new Seen(
          list(desk).getSelectionModel().getSelectedItem().key(),
          ((CallbackLine) first.getItem()).key(),
          first.getLayoutY(),
          desk.focus(),
          ((TextInputControl) desk.scene().getRoot().lookup("#words.text-area")).getText());
    }
  }

  /** Somebody at another desk of the same file. */
  private static final class Colleague {
    private final Store store;
    private final StaffSession session;
    private final Contact contact;
    private final Random random = new Random(7);
    private UUID last = new UUID(0, 0);

    Colleague(KeyboardDesk desk, Store store) {
      this.store = store;
      SignInAnswer answer =
          desk.services().signIn().signIn("samira", desk.password(Role.SUPERVISOR));
      session = ((SignInAnswer.Welcome) answer).session();
      contact = Samples.contact(desk.witness().staff(), "Nora Field", "");
      store.write(transaction -> {
        transaction.contacts().insert(contact);
        return true;
      });
    }

    void fill() {
      for (int i = 0; i < BEFORE; i++) {
        insert(20);
      }
    }

    /** Writes one by one, as a desk does; four more stand above at the end than before. */
    void work(Seen untouched) {
      List<Integer> days = new ArrayList<>(List.of(1, 60));
      for (int i = 0; i < 4; i++) {
        insert(1);
      }
      for (int change = 4; change < CHANGES - 1; change += 2) {
        Escalation one = insert(days.get(random.nextInt(days.size())));
        claim(one);
      }
      last = insert(1).id();
      assertThat(untouched.top()).isNotEqualTo(last);
    }

    UUID last() {
      return last;
    }

    Escalation insert(int dueIn) {
      Escalation sample =
          Samples.escalation(contact, null, EscalationReason.OTHER, EscalationQueue.GENERAL);
      Escalation one =
          new Escalation(
              sample.id(),
              sample.number(),
              EscalationClass.URGENT,
              sample.reason(),
              sample.queue(),
              sample.identityOpen(),
              EscalationState.WAITING,
              null,
              contact.id(),
              contact.staffId(),
              "",
              "+12145550143",
              "75201",
              List.of(),
              "en",
              false,
              LocalDate.of(2026, 11, 24).plusDays(dueIn),
              Instant.parse("2026-11-24T19:00:00Z"),
              Instant.parse("2026-11-24T19:00:00Z"),
              0);
      store.write(transaction -> {
        transaction.escalations().insert(one, Set.of(ZoneId.of("America/Chicago")));
        return true;
      });
      return one;
    }

    void claim(Escalation one) {
      store.write(transaction -> {
        transaction.escalations().update(one.withState(EscalationState.CLAIMED));
        transaction.claims().claim(one.id(), session.id(), Instant.parse("2026-11-24T20:00:00Z"));
        return true;
      });
    }
  }
}
