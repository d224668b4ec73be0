package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.Services;
import org.tierline.app.tour.Hands;
import org.tierline.service.outbox.KeptStage;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.FxGuard;
import org.tierline.ui.common.Language;

/** Somebody takes two calls by keys while the wire to the server is cut; it reads as a manual. */
class AwayWalkTest {
  private final KeptStage at = new KeptStage();
  private final DeskComposition desk =
      Fx.get(() ->
          new DeskComposition(
              at.clock, new NothingKept(), new StoreDoor(at.clock, FxGuard::check)));
  private final Stage window = Fx.get(this::show);
  private final Hands hands = new Hands(desk.scene());

  private Stage show() {
    Stage shown = new Stage();
    shown.setScene(desk.scene());
    shown.setWidth(1440);
    shown.setHeight(900);
    shown.show();
    return shown;
  }

  @AfterEach
  void close() {
    at.wire.mend();
    Fx.run(() -> {
      window.close();
      desk.close();
    });
    at.close();
  }

  private void signIn() {
    Services services = at.services(at.ana.wired());
    Fx.run(() -> {
      DeskDoor door =
          DeskDoor.toShared(
              new StoreDoor(at.clock, FxGuard::check),
              at.wireAddress(),
              desk.messages(),
              (_, _, _) -> {});
      desk.openDesk(
          door, new StoreDoor.Opened(services, Optional.empty(), at.ana.wired()), at.ana.session());
    });
    read("door.status.shared");
  }

  @Test
  void two_calls_are_taken_without_the_store_and_arrive_once() {
    signIn();
    begin();
    at.wire.cut();
    read("door.status.noStore");
    readWords(words("door.status.away"));

    hands.press(KeyCode.F2);
    hands.type("Asks where the card is.");
    hands.press(KeyCode.TAB);
    readWords("1 note");
    escalate();
    assertThat(problems()).as("what cannot be read while the store is away").isEmpty();
    String promised = number();
    closeIt();
    readWords("2 calls ended");

    begin();
    hands.press(KeyCode.F2);
    hands.type("Second caller.");
    hands.press(KeyCode.TAB);
    readWords("1 new contact");
    speak(Language.SPANISH);
    readWords("1 contacto nuevo");
    speak(Language.ENGLISH);
    assertThat(at.look("SELECT count(*) FROM escalation")).isEqualTo("0");

    at.wire.mend();
    read("door.status.incoming");
    hands.await("nothing waits", () -> !isRead(words("door.status.kept")));
    assertThat(at.look("SELECT string_agg(notes, '|' ORDER BY id) FROM contact"))
        .isEqualTo("Asks where the card is.|Second caller.");
    assertThat(at.look("SELECT string_agg(state, '|' ORDER BY id) FROM contact"))
        .isEqualTo("CLOSED|OPEN");
    assertThat(at.look("SELECT string_agg(number, '|') FROM escalation")).isEqualTo(promised);

    hands.press(KeyCode.F2);
    hands.press(KeyCode.CONTROL, KeyCode.END);
    hands.type(" Goes on.");
    hands.press(KeyCode.TAB);
    KeptStage.await(
        "what is written over what arrived is stored",
        () ->
            at.look("SELECT count(*) FROM contact WHERE notes = 'Second caller. Goes on.'")
                .equals("1"));
  }

  private void begin() {
    hands.press(KeyCode.CONTROL, KeyCode.N);
    hands.press(KeyCode.DIGIT1);
    hands.awaitNode(".gate-strip");
  }

  private void escalate() {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    hands.await("the form is in hand", () -> hands.isSeen("#regular"));
    hands.tabTo("#reason");
    hands.press(KeyCode.DOWN);
    hands.tabTo("#phone");
    hands.type("214 555 0143");
    hands.press(KeyCode.TAB);
    hands.await("it can be submitted", () -> isRead(words("escalation.officer")));
    hands.press(KeyCode.CONTROL, KeyCode.S);
    read("escalation.made.kept");
  }

  private String number() {
    return hands.onScreen(() ->
        labels().stream()
            .map(Labeled::getText)
            .filter(text -> text != null && text.matches("E-[0-9A-Z]{10}"))
            .findFirst()
            .orElse(""));
  }

  private void closeIt() {
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.awaitNode("#disposition");
    read("contact.close.proposed");
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    read("contact.close.finish");
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await("the contact is gone", () -> !hands.isSeen(".gate-strip"));
  }

  private void speak(Language language) {
    Fx.run(() -> desk.messages().languageProperty().set(language));
  }

  private List<String> problems() {
    return Fx.get(() -> SceneChecks.problemsOf(desk.scene()));
  }

  private String words(String key) {
    return desk.messages().text(key);
  }

  private void read(String key) {
    readWords(words(key));
  }

  private void readWords(String words) {
    hands.await("“" + words + "” can be read", () -> isRead(words));
  }

  private boolean isRead(String words) {
    return labels().stream()
        .anyMatch(label -> label.getText() != null && label.getText().contains(words));
  }

  private List<Labeled> labels() {
    List<Labeled> seen = new ArrayList<>();
    for (Node node : desk.scene().getRoot().lookupAll(".label")) {
      if (node instanceof Labeled label && Hands.isSeen(node)) {
        seen.add(label);
      }
    }
    return seen;
  }
}
