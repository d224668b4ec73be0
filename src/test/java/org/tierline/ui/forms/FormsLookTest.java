package org.tierline.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** Every form can be read, in every look. */
class FormsLookTest {
  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everyTypeOfRequestCanBeRead(Language language, Theme theme, int percent) {
    List<String> problems = new ArrayList<>();
    for (ServiceRequestType type : ServiceRequestType.values()) {
      problems.addAll(
          check(
              language,
              theme,
              percent,
              forms -> forms.request,
              Map.of("request.type", type.name(), "request.addressAsked", "yes")));
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everyOutcomeCanBeRead(Language language, Theme theme, int percent) {
    List<String> problems = new ArrayList<>();
    for (ServiceRequestOutcome outcome : ServiceRequestOutcome.values()) {
      problems.addAll(
          check(
              language,
              theme,
              percent,
              forms -> {
                forms.requests.outcome = outcome;
                return forms.request;
              },
              Map.of()));
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void theStripCanBeRead(Language language, Theme theme, int percent) {
    assertThat(
            check(
                language,
                theme,
                percent,
                forms -> forms.escalate,
                Map.of("escalate.hours", "2026-11-24T11 2026-11-24T15")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void theQuestionCanBeRead(Language language, Theme theme, int percent) {
    List<String> problems = new ArrayList<>();
    for (String number : List.of("", "E-7K3M9QX2T0", "E-7K3M9QX2T1", "SR-7K3M9QX2T0")) {
      problems.addAll(
          check(
              language,
              theme,
              percent,
              forms -> forms.callback,
              Map.of(
                  "escalation.callback.number", number, "escalation.callback.action", "CORRECT")));
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void twoVersionsOfACallbackCanBeRead(Language language, Theme theme, int percent) {
    assertThat(
            check(
                language,
                theme,
                percent,
                forms -> {
                  forms.escalations.changeElsewhere();
                  return forms.callback;
                },
                Map.of(
                    "escalation.callback.number", "E-7K3M9QX2T0",
                    "escalation.callback.action", "CORRECT",
                    "escalation.callback.phone", "+1 214 555 0199",
                    "escalation.callback.textAhead", "AGREED"),
                ContactForm::submit))
        .isEmpty();
  }

  private static List<String> check(
      Language language,
      Theme theme,
      int percent,
      Function<AllForms, ContactForm> chosen,
      Map<String, String> draft) {
    return check(language, theme, percent, chosen, draft, form -> {});
  }

  private static List<String> check(
      Language language,
      Theme theme,
      int percent,
      Function<AllForms, ContactForm> chosen,
      Map<String, String> draft,
      Consumer<ContactForm> then) {
    return Fx.get(() -> {
      TestDesk desk = new TestDesk(language, theme, percent);
      AllForms forms = new AllForms(desk);
      ContactForm form = chosen.apply(forms);
      TestContact contact = TestContact.of(List.of("case", "card"));
      contact.openCase.set(TestContact.statusOnly());
      contact.notes.set("Caller: The card never arrived. Neither the mail room has it.");
      FormHost host = new FormHost(form, desk.messages);
      form.open(contact.context());
      form.restore(draft);
      then.accept(form);
      Scene scene = percent == 200 ? host.column(1440, 2600) : host.scene(1240, 1100);
      desk.themes.apply(scene);
      return SceneChecks.problemsOf(scene).stream().map(each -> draft + ": " + each).toList();
    });
  }
}
