package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** Nothing on the contact screen is cut short or lies upon another, in any look and state. */
class ContactScreenTest {
  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void every_state_can_be_read(Language language, Theme theme, int percent) {
    List<String> problems =
        Fx.get(() -> {
          ContactRig rig = new ContactRig();
          ContactStage stage = new ContactStage(rig, 1000, 700);
          stage.themes.chosenProperty().set(theme);
          stage.themes.textPercentProperty().set(percent);
          stage.messages.languageProperty().set(language);
          stage.open();
          ContactModel model = stage.screens.inHand();
          List<String> found = new ArrayList<>(look(stage, "locked"));
          for (Relationship who : Relationship.values()) {
            model.form().relationshipProperty().set(who);
            found.addAll(look(stage, "locked, " + who));
          }
          model.form().relationshipProperty().set(Relationship.APPLICANT_OR_PETITIONER);
          model.readPrompt();
          rig.jobs.outcome = VerificationOutcome.NOT_VERIFIED;
          ContactRig.typeAll(model);
          model.verifying().verify();
          model.form().entry(EntryKind.BORN).textProperty().set("02/30/1991");
          model.form().entry(EntryKind.BORN).leave();
          found.addAll(look(stage, "failed"));
          ContactRig.typeAll(model);
          rig.jobs.outcome = VerificationOutcome.VERIFIED;
          model.verifying().verify();
          found.addAll(look(stage, "verified"));
          model.verifying().another(true);
          model.form().entry(EntryKind.CASE_NUMBER).textProperty().set("IOE0900000002");
          model.verifying().verify();
          found.addAll(look(stage, "two cases"));
          rig.pass(model, 1700);
          found.addAll(look(stage, "about to close"));
          rig.pass(model, 200);
          found.addAll(look(stage, "to verify again"));
          model.own().ask();
          found.addAll(look(stage, "own or not"));
          model.own().leave();
          model.verifying().verify();
          model.askSupervisor();
          model.closing().next();
          found.addAll(look(stage, "closing"));
          model.closing().next();
          found.addAll(look(stage, "after"));
          assertThat(rig.failures).isEmpty();
          return found;
        });
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"16, true", "360, false"})
  void what_else_can_be_done_gives_the_notes_its_room(double told, boolean unfolded) {
    ContactRig rig = new ContactRig();
    ((PlainForm) rig.forms.get(1)).told = told;
    ContactStage stage = ContactStage.shown(rig, 1260, 816);
    stage.step(stage::open);
    stage.step(() -> stage.screens.inHand().todo().open(2));
    Node notes = Fx.get(() -> stage.scene.lookup(".contact-side #text"));
    Bounds room = Fx.get(() -> notes.localToScene(notes.getLayoutBounds()));
    assertThat(Fx.get(() -> stage.scene.lookup(".do-item").getParent().isVisible()))
        .isEqualTo(unfolded);
    assertThat(room.getHeight()).isGreaterThan(60);
    assertThat(room.getMaxY()).isLessThan(816);
    stage.close();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void what_stays_shut_can_be_read(Language language, Theme theme, int percent) {
    List<String> problems =
        Fx.get(() -> {
          ContactRig rig = new ContactRig();
          ContactStage stage = new ContactStage(rig, 1000, 700);
          stage.themes.chosenProperty().set(theme);
          stage.themes.textPercentProperty().set(percent);
          stage.messages.languageProperty().set(language);
          stage.open();
          ContactModel model = stage.screens.inHand();
          model.readPrompt();
          ContactRig.typeAll(model);
          rig.jobs.outcome = VerificationOutcome.NOT_VERIFIED;
          for (int attempts = 0; attempts < 3; attempts++) {
            model.verifying().verify();
          }
          List<String> found = new ArrayList<>(look(stage, "used up"));
          model.own().declare();
          found.addAll(look(stage, "own"));
          return found;
        });
    assertThat(problems).isEmpty();
  }

  private static List<String> look(ContactStage stage, String state) {
    List<String> found = new ArrayList<>();
    for (ContactTab tab : ContactTab.values()) {
      stage.choose(tab);
      SceneChecks.problemsOf(stage.scene)
          .forEach(problem -> found.add(state + ", " + tab + ": " + problem));
    }
    return found;
  }
}
