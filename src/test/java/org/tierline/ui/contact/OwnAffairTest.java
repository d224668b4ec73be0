package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A staff member meets their own or a relative's case (P17), without a toolkit. */
class OwnAffairTest {
  private final ContactRig rig = new ContactRig();

  private ContactModel verified() {
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    model.verifying().verify();
    return model;
  }

  private static GateState.Kind gate(ContactModel model) {
    return model.facts().gateStateProperty().get().kind();
  }

  @Test
  void declaring_takes_the_case_away_and_shuts_the_gate_of_this_contact() {
    ContactModel model = verified();
    model.own().ask();
    assertThat(rig.jobs.calls).as("asked once more before").doesNotContain("own");
    model.own().declare();
    assertThat(rig.jobs.calls).contains("own");
    assertThat(gate(model)).isEqualTo(GateState.Kind.OWN);
    assertThat(model.facts().openCaseProperty().get()).isNull();
    assertThat(model.facts().before()).isEmpty();
    assertThat(model.say().lineProperty().get().sentence().key()).isEqualTo("contact.say.own");
    model.verifying().verify();
    assertThat(rig.jobs.said).as("nothing is compared any more").hasSize(1);
    model.own().ask();
    assertThat(model.own().askedProperty().get()).isFalse();
  }

  @Test
  void it_is_passed_on_by_escalating_or_to_a_supervisor() {
    ContactModel model = verified();
    model.own().declare();
    model.todo().open(2);
    assertThat(model.todo().inHandProperty().get()).isNotNull();
    model.askSupervisor();
    assertThat(rig.jobs.calls).contains("supervisor");
  }

  @Test
  void it_stays_declared_when_the_contact_is_opened_again() {
    verified().own().declare();
    ContactModel again = rig.open();
    assertThat(gate(again)).isEqualTo(GateState.Kind.OWN);
    assertThat(again.facts().openCaseProperty().get()).isNull();
  }

  @Test
  void what_is_not_own_is_left_with_nothing_changed() {
    ContactModel model = verified();
    model.own().ask();
    model.own().leave();
    assertThat(gate(model)).isEqualTo(GateState.Kind.OPEN);
    assertThat(rig.jobs.calls).doesNotContain("own");
  }
}
