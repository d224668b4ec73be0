package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.Fx;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

/** Takes pictures of the form, to be looked at beside the mock. */
class RequestPicturesTest {
  private static final Path FOLDER = Path.of("target", "pictures");

  @ParameterizedTest
  @EnumSource(ServiceRequestOutcome.class)
  void everyOutcomeHasItsPicture(ServiceRequestOutcome outcome) throws Exception {
    for (Language language : Language.values()) {
      Path file = FOLDER.resolve("request-" + outcome + "-" + language.code() + ".png");
      Pictures.write(picture(outcome, language, Theme.LIGHT, 100, false), file);
      assertThat(Files.size(file)).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyThemeHasItsPicture(Theme theme) throws Exception {
    Path file = FOLDER.resolve("request-" + theme + ".png");
    Pictures.write(picture(ServiceRequestOutcome.ROUTED, Language.ENGLISH, theme, 200, true), file);
    assertThat(Files.size(file)).isPositive();
  }

  private static BufferedImage picture(
      ServiceRequestOutcome outcome, Language language, Theme theme, int percent, boolean made) {
    return Fx.get(() -> {
      Messages messages = new Messages(language);
      Themes themes = new Themes();
      themes.chosenProperty().set(theme);
      themes.textPercentProperty().set(percent);
      TestRequestJobs jobs = new TestRequestJobs();
      jobs.outcome = outcome;
      HandDebounce typing = new HandDebounce();
      RequestModel model =
          new RequestModel(
              jobs,
              BackgroundWork.atOnce(e -> {
                throw new AssertionError(e);
              }),
              typing);
      RequestForm form =
          new RequestForm(
              model,
              new ViewLoader(messages),
              messages,
              InstantSource.fixed(TestContact.NOW),
              themes.widthProperty());
      FormHost host = new FormHost(form, messages);
      TestContact contact = TestContact.of(List.of("case", "card"));
      contact.openCase.set(TestContact.statusOnly());
      contact.notes.set(
          "Caller: The card never arrived. She checked with the building’s mail room and the post"
              + " office; neither has it.");
      form.open(contact.context());
      if (outcome == ServiceRequestOutcome.REFUSED) {
        model.entries().type.valueProperty().set(ServiceRequestType.EXPEDITE);
      }
      if (outcome == ServiceRequestOutcome.NEEDS_TIER_2) {
        model.entries().type.valueProperty().set(ServiceRequestType.CHANGE_OF_ADDRESS);
      }
      if (outcome == ServiceRequestOutcome.ALREADY_OPEN) {
        model.entries().addressAsked.set(true);
      }
      typing.rest();
      if (made) {
        model.submit();
        host.done(contact.done.getFirst().number());
        host.spell();
      }
      Scene scene = percent == 200 ? host.column(1440, 1600) : host.scene(1240, 720);
      themes.apply(scene);
      return Pictures.of(scene);
    });
  }
}
