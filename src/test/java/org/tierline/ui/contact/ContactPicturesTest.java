package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The contact screen in every size, theme and language, as pictures to look at. */
class ContactPicturesTest {
  static Stream<Arguments> sizes() {
    return Stream.of(
        Arguments.of("full", 1260, 816, 100, Theme.LIGHT, Language.ENGLISH),
        Arguments.of("compact", 936, 616, 100, Theme.LIGHT, Language.ENGLISH),
        Arguments.of("double", 1440, 746, 200, Theme.LIGHT, Language.ENGLISH),
        Arguments.of("dark", 1260, 816, 100, Theme.DARK, Language.ENGLISH),
        Arguments.of("spanish", 936, 616, 100, Theme.LIGHT, Language.SPANISH));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void states(String name, int width, int height, int percent, Theme theme, Language language)
      throws IOException {
    ContactRig rig = new ContactRig();
    ContactStage stage = ContactStage.shown(rig, width, height);
    stage.step(() -> {
      stage.themes.chosenProperty().set(theme);
      stage.themes.textPercentProperty().set(percent);
      stage.messages.languageProperty().set(language);
      stage.open();
    });
    ContactModel model = stage.screens.inHand();
    stage.step(() -> {
      model.notes().textProperty().set("Caller: card for work never came.");
      rig.pass(model, 1);
    });
    stage.picture("contact-locked-" + name);
    stage.step(() -> {
      model.readPrompt();
      rig.jobs.outcome = VerificationOutcome.NOT_VERIFIED;
      ContactRig.typeAll(model);
      rig.pass(model, 60);
      model.verifying().verify();
      model.form().entry(EntryKind.BORN).textProperty().set("02/30/1991");
      model.form().entry(EntryKind.BORN).leave();
    });
    stage.picture("contact-failed-" + name);
    stage.step(() -> {
      rig.jobs.outcome = VerificationOutcome.VERIFIED;
      ContactRig.typeAll(model);
      model.verifying().verify();
      rig.pass(model, 45);
    });
    stage.picture("contact-verified-" + name);
    stage.step(() -> model.todo().open(1));
    stage.picture("contact-form-" + name);
    stage.step(() -> {
      model.todo().submit();
      model.closing().next();
      model.askSupervisor();
    });
    stage.picture("contact-closing-" + name);
    stage.close();
    assertThat(rig.failures).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void the_gate(String name, int width, int height, int percent, Theme theme, Language language)
      throws IOException {
    ContactRig rig = new ContactRig();
    ContactStage stage = ContactStage.shown(rig, width, height);
    stage.step(() -> {
      stage.themes.chosenProperty().set(theme);
      stage.themes.textPercentProperty().set(percent);
      stage.messages.languageProperty().set(language);
      stage.open();
    });
    ContactModel model = stage.screens.inHand();
    stage.step(() -> model.form().relationshipProperty().set(Relationship.BENEFICIARY));
    stage.picture("gate-never-" + name);
    stage.step(() -> {
      model.readPrompt();
      model.form().relationshipProperty().set(Relationship.REPRESENTATIVE);
    });
    stage.picture("gate-representative-" + name);
    stage.step(() -> {
      model.form().relationshipProperty().set(Relationship.APPLICANT_OR_PETITIONER);
      ContactRig.typeAll(model);
      model.verifying().verify();
      rig.pass(model, 600);
      model.verifying().another(true);
      model.form().entry(EntryKind.CASE_NUMBER).textProperty().set("IOE0900000002");
      model.verifying().verify();
      rig.pass(model, 1110);
    });
    stage.picture("gate-two-cases-" + name);
    stage.step(() -> model.verifying().moveToCase(1));
    stage.picture("gate-closing-" + name);
    stage.step(() -> rig.pass(model, 90));
    stage.picture("gate-again-" + name);
    stage.step(() -> model.own().ask());
    stage.picture("gate-own-" + name);
    stage.step(() -> model.own().declare());
    stage.picture("gate-own-declared-" + name);
    stage.close();
    assertThat(rig.failures).isEmpty();
  }
}
