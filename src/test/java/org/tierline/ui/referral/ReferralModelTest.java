package org.tierline.ui.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.HandOff;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.policy.referral.Agencies;
import org.tierline.policy.referral.Belonging;
import org.tierline.policy.referral.ReferralRule;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.TestContact;

/** An agency is chosen, what to say stands there, and the referral is recorded. */
class ReferralModelTest {
  private static final Agency MAILBOX =
      new Agency(
          "OFFICE-DAL",
          Agency.Kind.OFFICE,
          "Dallas",
          null,
          null,
          null,
          null,
          "dallas@uscis.dhs.gov",
          "DAL",
          null);

  private final List<String> referred = new ArrayList<>();
  private boolean closed;
  private final TestContact contact = TestContact.of(List.of());
  private final ReferralModel model =
      new ReferralModel(
          new Jobs(),
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  private final class Jobs implements ReferralJobs {
    @Override
    public List<Agency> agencies() {
      return Agencies.shipped();
    }

    @Override
    public Optional<String> belonging(HandOff handOff) {
      return Belonging.of(handOff);
    }

    @Override
    public List<Agency> mailboxes() {
      return List.of(MAILBOX);
    }

    @Override
    public ReferralAnswer refer(UUID contactId, String code) {
      ReferralAnswer answer =
          ReferralRule.refer(
              code.equals(MAILBOX.code()) ? MAILBOX : Agencies.find(code).orElseThrow(),
              Channel.PHONE_DOMESTIC,
              closed ? ContactState.CLOSED : ContactState.OPEN);
      if (!closed) {
        referred.add(code);
      }
      return answer;
    }
  }

  @Test
  void one_choice_and_one_key_refer() {
    model.open(contact.context());
    assertThat(model.missingProperty().get()).isEqualTo("referral.missing.agency");
    model.submit();
    assertThat(referred).isEmpty();
    Agency court = Agencies.find("EOIR").orElseThrow();
    model.agency.set(court);
    assertThat(model.sayProperty().get()).as("before it is recorded").isEqualTo(court.answers());
    model.submit();
    assertThat(referred).containsExactly("EOIR");
    assertThat(contact.done).hasSize(1);
    assertThat(contact.done.getFirst().say().key()).isEqualTo("say.agency.refer.page");
  }

  @Test
  void the_words_of_the_caller_choose_until_somebody_does() {
    TestContact password = TestContact.of(List.of("account", "password"));
    model.open(password.context());
    assertThat(model.agency.get()).isNotNull().returns("HELP_DESK", Agency::code);
    assertThat(model.hintedProperty().get()).isTrue();
    model.agency.set(MAILBOX);
    assertThat(model.hintedProperty().get()).isFalse();
    Map<String, String> draft = model.draft();
    model.clear();
    model.open(contact.context());
    assertThat(model.agency.get()).isNull();
    model.restore(draft);
    assertThat(model.agency.get()).isEqualTo(MAILBOX);
    model.submit();
    assertThat(referred).containsExactly("OFFICE-DAL");
  }

  @Test
  void a_refusal_keeps_the_choice_and_a_draft_comes_back() {
    closed = true;
    model.open(contact.context());
    model.agency.set(Agencies.shipped().getLast());
    model.submit();
    assertThat(model.missingProperty().get()).isEqualTo("say.agency.closed");
    Map<String, String> draft = model.draft();
    model.clear();
    model.open(contact.context());
    model.restore(draft);
    assertThat(model.agency.get()).isEqualTo(Agencies.shipped().getLast());
    assertThat(contact.done).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void it_can_be_read(Language language, Theme theme, int percent) throws IOException {
    List<String> problems = new ArrayList<>();
    Pictures.write(
        Fx.get(() -> {
          TestDesk desk = new TestDesk(language, theme, percent);
          ReferralForm form =
              new ReferralForm(model, desk.views, desk.messages, desk.themes.widthProperty());
          FormHost host = new FormHost(form, desk.messages);
          form.open(contact.context());
          model.agency.set(Agencies.find("SSA").orElseThrow());
          Scene scene = percent == 200 ? host.column(1440, 2400) : host.scene(1240, 900);
          desk.themes.apply(scene);
          problems.addAll(SceneChecks.problemsOf(scene));
          return Pictures.of(scene);
        }),
        Path.of("target", "pictures", "referral-%s-%s-%d.png".formatted(language, theme, percent)));
    assertThat(problems).isEmpty();
  }
}
