package org.tierline.ui.helper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;
import org.tierline.policy.helper.HelperRule;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.TestContact;

/** A helper is noted with consent; whoever has nobody is asked to come back with somebody (P4). */
class HelperModelTest {
  private final List<HelperWish> noted = new ArrayList<>();
  private final TestContact contact = TestContact.of(List.of());
  private final HelperModel model =
      new HelperModel(
          new Jobs(),
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  private final class Jobs implements HelperJobs {
    @Override
    public UUID newKey() {
      return UUID.randomUUID();
    }

    @Override
    public HelperAnswer note(UUID contactId, HelperWish wish) {
      noted.add(wish);
      return HelperRule.decide(wish);
    }

    @Override
    public List<CallHelper> ofContact(UUID contactId) {
      return noted.stream()
          .map(wish ->
              new CallHelper(
                  wish.key(),
                  contactId,
                  contactId,
                  wish.kind(),
                  wish.side(),
                  wish.language(),
                  wish.name(),
                  wish.present(),
                  TestContact.NOW))
          .toList();
    }
  }

  private void interpreter() {
    model.open(contact.context());
    model.language.set("vi");
    model.name.set("Linh, her aunt");
    model.agreed.set(true);
  }

  @Test
  void nobody_is_noted_without_consent() {
    model.open(contact.context());
    assertThat(model.missingProperty().get()).isEqualTo("helper.missing.language");
    model.language.set("vi");
    assertThat(model.missingProperty().get()).isEqualTo("helper.missing.agreed");
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key())
        .isEqualTo("say.helper.ask.INTERPRETER");
    model.submit();
    assertThat(noted).isEmpty();
    interpreter();
    model.submit();
    assertThat(noted)
        .singleElement()
        .extracting(HelperWish::language, HelperWish::side)
        .containsExactly("vi", HelperSide.CALLER);
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void what_the_phone_system_knows_is_filled_in_and_consent_is_asked_all_the_same() {
    contact.said = Map.of(HandOff.INTERPRETER, "vi", HandOff.INTERPRETER_NAME, "Linh");
    model.open(contact.context());
    assertThat(model.language.get()).isEqualTo("vi");
    assertThat(model.name.get()).isEqualTo("Linh");
    assertThat(model.missingProperty().get()).isEqualTo("helper.missing.agreed");
    model.clear();
    contact.said = Map.of(HandOff.INTERPRETER, "a dialect");
    model.open(contact.context());
    assertThat(model.language.get()).isNull();
  }

  @Test
  void on_a_tty_the_relay_operator_stands_there_first() {
    contact.channel = Channel.PHONE_TTY;
    model.open(contact.context());
    assertThat(model.kind.get()).isEqualTo(HelperKind.RELAY_OPERATOR);
    assertThat(model.missingProperty().get()).isEqualTo("helper.missing.agreed");
    model.clear();
    contact.said = Map.of(HandOff.INTERPRETER, "vi");
    model.open(contact.context());
    assertThat(model.kind.get())
        .as("whom the phone system named")
        .isEqualTo(HelperKind.INTERPRETER);
  }

  @Test
  void who_has_no_interpreter_is_asked_to_come_back_with_one() {
    model.open(contact.context());
    model.language.set("vi");
    model.present.set(false);
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key())
        .isEqualTo("say.helper.bring");
    model.submit();
    assertThat(contact.done.getFirst().words().key()).isEqualTo("helper.done.ASKED_TO_BRING");
  }

  @Test
  void a_refusal_keeps_everything_and_a_relay_operator_needs_no_language() {
    interpreter();
    model.name.set("");
    model.submit();
    assertThat(model.missingProperty().get()).isEqualTo("say.helper.name");
    assertThat(model.language.get()).isEqualTo("vi");
    model.kind.set(HelperKind.RELAY_OPERATOR);
    model.submit();
    assertThat(noted.getLast().language()).isNull();
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void who_was_noted_before_stands_beside() {
    interpreter();
    model.submit();
    model.open(contact.context());
    assertThat(model.notedProperty().get())
        .singleElement()
        .extracting(CallHelper::name)
        .isEqualTo("Linh, her aunt");
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void it_can_be_read(Language language, Theme theme, int percent) throws IOException {
    List<String> problems = new ArrayList<>();
    Pictures.write(
        Fx.get(() -> {
          TestDesk desk = new TestDesk(language, theme, percent);
          HelperForm form =
              new HelperForm(model, desk.views, desk.messages, desk.themes.widthProperty());
          FormHost host = new FormHost(form, desk.messages);
          interpreter();
          model.submit();
          interpreter();
          Scene scene = percent == 200 ? host.column(1440, 2400) : host.scene(1240, 900);
          desk.themes.apply(scene);
          problems.addAll(SceneChecks.problemsOf(scene));
          return Pictures.of(scene);
        }),
        Path.of("target", "pictures", "helper-%s-%s-%d.png".formatted(language, theme, percent)));
    assertThat(problems).isEmpty();
  }
}
