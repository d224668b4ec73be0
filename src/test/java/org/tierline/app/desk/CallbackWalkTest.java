package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Pictures;

/** An officer calls back with the keyboard alone, on a practice store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallbackWalkTest {
  private final KeyboardDesk desk;
  private final StaffSession officer;

  CallbackWalkTest() throws IOException {
    desk = new KeyboardDesk();
    officer = signIn("omar", desk.password(Role.TIER_2));
  }

  @BeforeAll
  void work() {
    desk.job("sign in as Tier 2 and open the callbacks", this::openCallbacks);
    desk.job("take whoever comes first", this::takeTheFirst);
    desk.job("note an attempt, and one too soon", this::tryTwice);
    desk.job("reach the caller and begin the contact", this::reach);
    desk.job("resolve in words", this::resolve);
    desk.job("find Next in Find or do, lock and unlock", this::lockWithACaller);
    desk.job("see a colleague take the caller one looks at", this::loseOne);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void an_officer_calls_back_by_keys_alone() {
    assertThat(desk.jobs()).hasSize(7);
    assertThat(desk.mouseEvents()).isZero();
  }

  @Test
  void the_focus_is_seen_after_every_key() {
    assertThat(desk.lostFocus()).isEmpty();
  }

  @Test
  void nothing_is_asked_of_the_store_by_what_paints() {
    assertThat(desk.touchedOnScreen()).isEmpty();
  }

  private void openCallbacks() {
    desk.step("sign in");
    desk.see(".do-item.two-line");
    desk.press(KeyCode.ALT, KeyCode.DIGIT2);
    desk.see(".new-contact");
    desk.step("open the callbacks");
    desk.press(KeyCode.ALT, KeyCode.DIGIT4);
    desk.see(".callback-row");
    picture("walk-callbacks");
  }

  private void takeTheFirst() {
    desk.step("take");
    desk.press(KeyCode.CONTROL, KeyCode.J);
    CallbackRow row = desk.stored("a claim", this::held);
    desk.awaitFocus(".do-item.primary");
    desk.read(row.typedNumber());
    desk.read(desk.text("callback.gate.title"));
    picture("walk-claimed");
  }

  private void tryTwice() {
    desk.step("no answer");
    desk.press(KeyCode.N);
    desk.stored("an attempt", () -> held().filter(row -> row.attempts() == 1));
    desk.read("Noted");
    desk.step("again at once");
    desk.press(KeyCode.ALT, KeyCode.B);
    desk.read("Not yet");
    assertThat(held().map(CallbackRow::attempts)).contains(1);
    picture("walk-too-soon");
  }

  private void reach() {
    desk.step("reached");
    desk.clock().advance(Duration.ofMinutes(30));
    desk.press(KeyCode.ALT, KeyCode.R);
    desk.see(".contact-header");
    UUID contact = contactInHand();
    assertThat(desk.services().contacts().find(officer, contact).channel())
        .isEqualTo(Channel.CALLBACK);
    desk.press(KeyCode.CONTROL, KeyCode.R);
    desk.seeNoMore("#confirm");
    picture("walk-contact");
  }

  private UUID contactInHand() {
    return desk.stored(
        "the contact",
        () ->
            desk.services().history().unfinished(officer).stream()
                .findFirst()
                .map(ContactSummary::id));
  }

  private void resolve() {
    CallbackRow row = held().orElseThrow();
    desk.step("back to the callbacks");
    desk.press(KeyCode.ALT, KeyCode.DIGIT4);
    desk.see(".callback-row");
    desk.read(row.typedNumber());
    desk.step("resolve");
    desk.press(KeyCode.CONTROL, KeyCode.ENTER);
    desk.awaitFocus("#words");
    desk.type("Told what comes next.");
    desk.press(KeyCode.CONTROL, KeyCode.S);
    desk.stored(
        "the end",
        () ->
            desk.services()
                .callbackList()
                .find(officer, row.typedNumber())
                .filter(found -> found.state() == EscalationState.RESOLVED));
    desk.read("Resolved");
    picture("walk-resolved");
  }

  private void lockWithACaller() {
    desk.step("find Next");
    desk.press(KeyCode.CONTROL, KeyCode.K);
    desk.see(".palette");
    desk.type(desk.text("callback.palette.next"));
    desk.see(".palette-row.selected");
    desk.press(KeyCode.ENTER);
    CallbackRow row = desk.stored("a claim", this::held);
    desk.read(row.typedNumber());
    desk.step("lock");
    desk.press(KeyCode.CONTROL, KeyCode.L);
    desk.see(".cover");
    assertThat(desk.onScreen(() -> desk.scene().getRoot().lookupAll(".callback-row"))).isEmpty();
    desk.step("unlock");
    desk.type(new String(desk.password(Role.TIER_2)));
    desk.press(KeyCode.ENTER);
    desk.seeNoMore(".cover");
    desk.read(row.typedNumber());
  }

  private void loseOne() {
    desk.step("look at the first in the list");
    desk.stored("those who wait beside the own caller", this::others);
    desk.tabTo(".list-view");
    desk.press(KeyCode.DOWN);
    desk.read(desk.text("callback.why.notHeld"));
    desk.step("a colleague claims");
    StaffSession samira = signIn("samira", desk.password(Role.SUPERVISOR));
    List<String> taken =
        List.of(1, 2, 3, 4, 5).stream()
            .map(round -> desk.services().callbacks().claimNext(samira, null))
            .filter(ClaimAnswer.Claimed.class::isInstance)
            .map(answer -> ((ClaimAnswer.Claimed) answer).escalation().number().toString())
            .toList();
    assertThat(Set.copyOf(taken)).isNotEmpty();
    desk.clock().advance(Duration.ofSeconds(3));
    desk.read("has this caller now");
    picture("walk-gone");
  }

  /** After unlocking the list is read anew: the own caller first, the others a moment later. */
  private Optional<Integer> others() {
    int rows = desk.onScreen(() -> desk.scene().getRoot().lookupAll(".callback-row").size());
    return Optional.of(rows).filter(many -> many > 1);
  }

  private Optional<CallbackRow> held() {
    return desk.services().callbackList().mine(officer).stream().findFirst();
  }

  private void picture(String name) {
    try {
      Pictures.write(
          Fx.get(() -> Pictures.of(desk.scene())), Path.of("target", "pictures", name + ".png"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private StaffSession signIn(String name, char[] password) {
    if (desk.services().signIn().signIn(name, password) instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new AssertionError(name + " cannot sign in");
  }
}
