package org.tierline.app.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.tierline.app.Services;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.app.tour.Hands;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.Fx;
import org.tierline.ui.common.BackgroundWork;

/**
 * A desk on a local store as people use it, with a case whose every field holds a canary, and an
 * officer who works one call from end to end, all of it with canaries. Not for the FX thread.
 */
final class CanaryDesk implements AutoCloseable {
  static final String OFFICER = "eve";
  private static final Instant BEGIN = Instant.parse("2026-11-24T20:02:00Z");

  final MovableClock clock = new MovableClock(BEGIN);
  private final DeskComposition composition;
  private final Stage stage;
  final Hands hands;

  CanaryDesk(Path folder) throws Exception {
    Path file = folder.resolve("tierline.db");
    fill(file);
    composition =
        Fx.get(() -> new DeskComposition(clock, new NothingKept(), new StoreDoor(clock, () -> {})));
    stage = Fx.get(() -> show(file));
    hands = new Hands(composition.scene());
  }

  private void fill(Path file) throws Exception {
    try (StoreDoor door = new StoreDoor(clock, () -> {})) {
      door.begin(BackgroundWork.atOnce(failure -> {}), file);
      Services services = door.local().services();
      services.staff().addFirstAdministrator("tom", "Tom Brandt", password());
      StaffSession tom = signIn(services, "tom");
      services
          .staff()
          .add(tom, new NewStaff(OFFICER, "Eve Lund", Role.TIER_2, Set.of("en")), password());
      byte[] line = Canaries.caseRecord().getBytes(StandardCharsets.UTF_8);
      services.caseImport().importLines(tom, new ByteArrayInputStream(line), lines -> {});
      services.signIn().signOut(tom);
    }
  }

  private static StaffSession signIn(Services services, String name) {
    if (services.signIn().signIn(name, password()) instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new AssertionError(name + " cannot sign in");
  }

  private static char[] password() {
    return (Canaries.say(Canaries.PASSWORD) + "-4821").toCharArray();
  }

  private Stage show(Path file) {
    Stage window = new Stage();
    window.setTitle("Tierline");
    window.setScene(composition.scene());
    window.setX(0);
    window.setY(0);
    window.setWidth(1440);
    window.setHeight(900);
    window.show();
    composition.begin(DeskStart.Kind.LOCAL, file);
    return window;
  }

  void signIn() {
    hands.await("the store is there", () -> read().contains("MB"));
    hands.tabTo("#name");
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.type(OFFICER);
    typePassword();
    hands.awaitNode(".new-contact");
  }

  void typePassword() {
    hands.tabTo("#hidden");
    hands.type(String.valueOf(password()));
    hands.press(KeyCode.ENTER);
  }

  /** A whole call: caller, notes, verification, a request begun, an escalation, searches. */
  void work() {
    hands.press(KeyCode.CONTROL, KeyCode.N);
    hands.press(KeyCode.DIGIT1);
    hands.awaitNode(".gate-strip");
    fill(".contact-caller #name", Canaries.say(Canaries.CALLER));
    hands.press(KeyCode.CONTROL, KeyCode.R);
    hands.await("the prompt was read", () -> !hands.isSeen("#confirm"));
    fill("#entry-CASE_NUMBER", "IOE" + Canaries.say(Canaries.RECEIPT));
    fill("#entry-NAME", Canaries.say(Canaries.GIVEN) + " " + Canaries.say(Canaries.FAMILY));
    fill("#entry-BORN", "07/14/1991");
    hands.tabTo(".segmented.tall > .toggle-button");
    hands.press(KeyCode.RIGHT);
    fill("#entry-PHONE", Canaries.say(Canaries.PHONE));
    hands.press(KeyCode.ENTER);
    hands.awaitNode(".case-card");
    hands.press(KeyCode.F2);
    hands.type(Canaries.say(Canaries.NOTES));
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.press(KeyCode.CONTROL, KeyCode.C);
    begin(KeyCode.DIGIT2, "#regular", Canaries.ESCALATION);
    begin(KeyCode.DIGIT1, "#type", Canaries.REQUEST);
    hands.press(KeyCode.CONTROL, KeyCode.K);
    hands.awaitNode(".palette");
    hands.type(Canaries.say(Canaries.SOUGHT));
    hands.settle();
    hands.press(KeyCode.ESCAPE);
    hands.press(KeyCode.ALT, KeyCode.DIGIT2);
    hands.awaitNode("#box");
    hands.type(Canaries.say(Canaries.OFFICE));
    hands.settle();
    hands.press(KeyCode.ALT, KeyCode.LEFT);
    hands.awaitNode(".gate-strip");
    hands.settle();
  }

  private void begin(KeyCode digit, String first, String words) {
    hands.press(KeyCode.CONTROL, digit);
    hands.awaitNode(first);
    fill("#words", Canaries.say(words));
    hands.press(KeyCode.ESCAPE);
  }

  private void fill(String field, String text) {
    hands.tabTo(field);
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.type(text);
  }

  void lock() {
    hands.press(KeyCode.CONTROL, KeyCode.L);
    hands.awaitNode(".cover");
  }

  void unlock() {
    typePassword();
    hands.await("the cover is gone", () -> !hands.isSeen(".cover"));
  }

  /** From the cover, as somebody else who wants to work. */
  void signOut() {
    lock();
    hands.onScreen(() -> {
      composition.scene().getRoot().lookupAll(".cover .button").stream()
          .map(Button.class::cast)
          .filter(button ->
              composition.messages().text("shell.lock.someone-else").equals(button.getText()))
          .forEach(Button::fire);
      return true;
    });
    awaitSignIn();
  }

  /** From the menu of their own name, with everything still on the screen. */
  void leave() {
    hands.onScreen(() -> {
      composition.scene().getRoot().lookupAll(".top-bar .menu-button").stream()
          .flatMap(menu -> List.copyOf(((MenuButton) menu).getItems()).stream())
          .filter(item -> composition.messages().text("shell.sign-out").equals(item.getText()))
          .forEach(MenuItem::fire);
      return true;
    });
    awaitSignIn();
  }

  private void awaitSignIn() {
    hands.await("somebody can sign in", () -> hands.isSeen("#hidden") && !hands.isSeen(".cover"));
    hands.settle();
  }

  void pass(Duration time) {
    clock.advance(time);
    hands.settle();
  }

  /** Every label that is seen, in one text. */
  String read() {
    return String.join("\n", labels());
  }

  private List<String> labels() {
    return composition.scene().getRoot().lookupAll(".label").stream()
        .filter(Hands::isSeen)
        .map(CanaryDesk::text)
        .toList();
  }

  private static String text(Node node) {
    return String.valueOf(((Labeled) node).getText());
  }

  @Override
  public void close() throws IOException {
    Fx.run(() -> {
      stage.hide();
      composition.close();
    });
  }
}
