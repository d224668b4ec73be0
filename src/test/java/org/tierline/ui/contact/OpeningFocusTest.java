package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Screen;

/** Where the keyboard is when a contact is opened, and when somebody comes back to it. */
class OpeningFocusTest {
  private final ContactRig rig = new ContactRig();

  @ParameterizedTest
  @EnumSource(names = {"WEBFORM", "FAX", "OUTREACH_EVENT"})
  void where_no_case_is_opened_the_notes_are_written_first(Channel channel) {
    rig.jobs.contact = FakeJobs.contact(channel, null, "Lee Park");
    rig.jobs.ceiling = DisclosureLevel.GENERAL_ONLY;
    assertThat(focusAfter(model -> {})).isInstanceOf(TextArea.class);
  }

  @Test
  void on_the_telephone_it_is_the_prompt() {
    assertThat(focusAfter(model -> {}))
        .isInstanceOfSatisfying(
            Labeled.class, button -> assertThat(button.getText()).isEqualTo("I have read this"));
  }

  @Test
  void with_the_prompt_read_it_is_the_first_field_that_is_empty() {
    Node owner = focusAfter(ContactModel::readPrompt);
    assertThat(Fx.get(owner::getAccessibleText)).isEqualTo("Full name");
  }

  @Test
  void with_a_case_open_it_is_the_case() {
    assertThat(focusAfter(OpeningFocusTest::verify))
        .isInstanceOfSatisfying(
            Region.class, card -> assertThat(card.getAccessibleText()).startsWith("When: "));
  }

  @Test
  void with_a_form_in_hand_it_is_the_form() {
    Node owner =
        focusAfter(model -> {
          verify(model);
          model.todo().open(1);
        });
    assertThat(Fx.get(() -> isBelow(owner, "inHand"))).isTrue();
  }

  private static void verify(ContactModel model) {
    model.readPrompt();
    ContactRig.typeAll(model);
    model.verifying().verify();
  }

  private static boolean isBelow(Node node, String id) {
    return node != null && (id.equals(node.getId()) || isBelow(node.getParent(), id));
  }

  /** What has the focus when the contact is shown again after a step. */
  private Node focusAfter(Consumer<ContactModel> step) {
    ContactStage stage = ContactStage.shown(rig, 1260, 816);
    stage.step(stage::open);
    stage.step(() -> step.accept(stage.screens.inHand()));
    stage.step(() -> stage.navigator.show(Screen.of("elsewhere", () -> new Region())));
    stage.step(stage.screens::back);
    Node owner = Fx.get(() -> stage.scene.getFocusOwner());
    stage.close();
    assertThat(rig.failures).isEmpty();
    return owner;
  }
}
