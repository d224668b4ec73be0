package org.tierline.ui.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.ui.Fx;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.escalation.CallbackQuestionModel.Action;
import org.tierline.ui.escalation.EscalateEntries.TextAhead;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

/** Takes pictures of the two forms, to be looked at beside the mock. */
class EscalationPicturesTest {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final Instant NOW = Instant.parse("2026-11-23T15:31:00Z");
  private static final String NOTES =
      "Caller: His father died in Guadalajara; funeral Dec 2. Asks how to leave and come back while"
          + " a case is pending.";

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theStripHasItsPictureInEveryTheme(Theme theme) throws Exception {
    for (int percent : new int[] {100, 200}) {
      for (Language language : Language.values()) {
        write(
            "escalate-" + theme + "-" + percent + "-" + language.code(),
            escalate(language, theme, percent, jobs -> {}));
      }
    }
  }

  @Test
  void zonesHaveTheirPictures() throws Exception {
    write(
        "escalate-two-zones",
        escalate(Language.ENGLISH, Theme.LIGHT, 100, jobs -> jobs.zonesOf("+12705550111")));
    write(
        "escalate-no-zone",
        escalate(Language.ENGLISH, Theme.LIGHT, 100, jobs -> jobs.zones = Set.of()));
    write(
        "escalate-no-hour",
        escalate(
            Language.ENGLISH,
            Theme.LIGHT,
            100,
            jobs -> jobs.zones = Set.of(ZoneId.of("Pacific/Guam"), ZoneId.of("Europe/Berlin"))));
  }

  @Test
  void theQuestionHasItsPictures() throws Exception {
    for (Action action : Action.values()) {
      write("callback-" + action, callback("E-7K3M9QX2T0", action));
    }
    write("callback-wrong", callback("E-7K3M9QX2T1", Action.ADD_WORDS));
    write("callback-office", callback("SR-7K3M9QX2T0", Action.ADD_WORDS));
  }

  private static void write(String name, BufferedImage picture) throws Exception {
    Path file = FOLDER.resolve(name + ".png");
    Pictures.write(picture, file);
    assertThat(Files.size(file)).isPositive();
  }

  private static BufferedImage escalate(
      Language language, Theme theme, int percent, Consumer<TestEscalationJobs> change) {
    return Fx.get(() -> {
      Messages messages = new Messages(language);
      Themes themes = themes(theme, percent);
      TestEscalationJobs jobs = new TestEscalationJobs(NOW);
      change.accept(jobs);
      HandDebounce typing = new HandDebounce();
      InstantSource clock = InstantSource.fixed(NOW);
      EscalateModel model = new EscalateModel(jobs, work(), typing, clock);
      EscalateForm form =
          new EscalateForm(
              model, new ViewLoader(messages), messages, clock, themes.widthProperty());
      TestContact contact = TestContact.of(List.of("urgent", "travel"), "+13125550111", "es");
      contact.notes.set(NOTES);
      FormHost host = new FormHost(form, messages);
      form.open(contact.context());
      typing.rest();
      model.entries.textAhead.set(TextAhead.AGREED);
      StripModel strip = model.entries.callBack.strip;
      strip.goTo(new StripCell(LocalDate.of(2026, 11, 24), 11));
      strip.pick();
      strip.goTo(new StripCell(LocalDate.of(2026, 11, 24), 15));
      strip.pick();
      return picture(host, themes, percent);
    });
  }

  private static BufferedImage callback(String number, Action action) {
    return Fx.get(() -> {
      Messages messages = new Messages(Language.ENGLISH);
      Themes themes = themes(Theme.LIGHT, 100);
      HandDebounce typing = new HandDebounce();
      CallbackQuestionModel model =
          new CallbackQuestionModel(
              new TestEscalationJobs(NOW), work(), typing, InstantSource.fixed(NOW));
      ContactForm form =
          new CallbackQuestionForm(
              model, new ViewLoader(messages), messages, themes.widthProperty());
      TestContact contact = TestContact.of(List.of("callback"));
      contact.notes.set("Caller: Nobody has called yet. Has a new number.");
      FormHost host = new FormHost(form, messages);
      form.open(contact.context());
      model.number.typed.set(number);
      model.action.set(action);
      typing.rest();
      return picture(host, themes, 100);
    });
  }

  private static Themes themes(Theme theme, int percent) {
    Themes themes = new Themes();
    themes.chosenProperty().set(theme);
    themes.textPercentProperty().set(percent);
    return themes;
  }

  private static BackgroundWork work() {
    return BackgroundWork.atOnce(e -> {
      throw new AssertionError(e);
    });
  }

  private static BufferedImage picture(FormHost host, Themes themes, int percent) {
    Scene scene = percent == 200 ? host.column(1440, 2400) : host.scene(1240, 800);
    themes.apply(scene);
    return Pictures.of(scene);
  }
}
