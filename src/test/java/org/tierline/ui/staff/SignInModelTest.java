package org.tierline.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;

class SignInModelTest {
  private final PretendDesk desk = new PretendDesk();
  private final Messages messages = new Messages(Language.ENGLISH);
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-24T20:02:00Z"), ZoneId.of("America/New_York"));
  private final SignInModel model =
      new SignInModel(desk, messages, BackgroundWork.atOnce(failure -> {}), clock);

  @Test
  void nothing_is_tried_before_name_and_password_are_there() {
    model.nameProperty().set("ana");
    model.signIn();
    assertThat(desk.calls).isEmpty();
    assertThat(model.completeBinding().get()).isFalse();
  }

  @Test
  void a_store_is_said_to_be_well_only_once_it_was_looked_at() {
    assertThat(model.storeProperty().get().reachable()).isFalse();
    model.look();
    assertThat(model.storeProperty().get().reachable()).isTrue();
  }

  @Test
  void a_refusal_says_how_many_tries_are_left_and_not_which_word_was_wrong() {
    signIn();
    assertThat(refusal().title()).isEqualTo("This name and password do not go together.");
    assertThat(refusal().text()).startsWith("2 more tries.");
    desk.answer = new SignInAnswer.Refused(1);
    signIn();
    assertThat(refusal().text()).startsWith("One more try.");
  }

  @Test
  void a_password_leaves_the_field_with_the_try() {
    signIn();
    assertThat(model.passwordProperty().get()).isEmpty();
    assertThat(desk.calls).containsExactly("sign in ana secret words");
  }

  @Test
  void a_locked_name_says_until_when() {
    desk.answer = new SignInAnswer.LockedUntil(Instant.parse("2026-11-24T23:05:00Z"));
    signIn();
    assertThat(refusal().text()).isEqualTo("Locked until 18:05, or until an administrator helps.");
  }

  @Test
  void signing_in_opens_the_desk_and_takes_the_refusal_away() {
    List<String> opened = new ArrayList<>();
    signIn();
    desk.answer = new SignInAnswer.SignedIn(() -> opened.add("desk"));
    signIn();
    assertThat(opened).containsExactly("desk");
    assertThat(model.refusalProperty().get()).isNull();
  }

  @Test
  void other_ends_are_said_in_words() {
    desk.answer = new SignInAnswer.DeskTooOld("1.0", "1.2");
    signIn();
    assertThat(refusal().text())
        .isEqualTo("This desk is version 1.0, the store needs 1.2. Ask for the update.");
    desk.answer = new SignInAnswer.StoreOutOfReach("The server db.example.org does not answer.");
    signIn();
    assertThat(refusal().text()).contains("db.example.org");
  }

  @Test
  void practice_is_one_click() {
    model.look();
    model.practise(2);
    model.practise(7);
    assertThat(desk.calls).containsExactly("practise SUPERVISOR");
  }

  @Test
  void the_first_administrator_needs_a_password_that_keeps_every_rule() {
    FirstAdministrator first = model.first();
    first.nameProperty().set("tom");
    first.fullNameProperty().set("Tom Brandt");
    first.passwordProperty().set("short");
    assertThat(first.metBinding().get()).containsExactly(PasswordRule.NOT_THE_NAME);
    first.passwordProperty().set("tom and twelve more");
    first.againProperty().set("tom and twelve more");
    assertThat(first.metBinding().get())
        .containsExactly(PasswordRule.LONG, PasswordRule.SAME_TWICE);
    first.create();
    assertThat(desk.calls).isEmpty();
    first.passwordProperty().set("a sentence is fine");
    first.againProperty().set("a sentence is fine");
    assertThat(first.completeBinding().get()).isTrue();
    first.create();
    assertThat(desk.calls).containsExactly("create tom Tom Brandt a sentence is fine");
  }

  private void signIn() {
    model.nameProperty().set(" ana ");
    model.passwordProperty().set("secret words");
    model.signIn();
  }

  private Refusal refusal() {
    Refusal refusal = model.refusalProperty().get();
    if (refusal == null) {
      throw new AssertionError("Nothing was refused");
    }
    return refusal;
  }
}
