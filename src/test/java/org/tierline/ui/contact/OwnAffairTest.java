package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;

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
  void a_colleague_who_is_ready_takes_it_with_the_notes_and_the_contact_is_left() {
    StaffMember ben = colleague("ben", "Ben Ito");
    rig.jobs.ready.add(ben);
    ContactModel model = verified();
    assertThat(model.passing().colleagues()).as("nobody is asked before").isEmpty();
    model.own().declare();
    assertThat(model.passing().colleagues()).containsExactly(ben);
    model.notes().textProperty().set("Asks about the card.");
    model.passing().passTo(ben.id());
    assertThat(rig.jobs.contact.notes()).isEqualTo("Asks about the card.");
    assertThat(rig.jobs.drafts).isEmpty();
    assertThat(rig.closed).isTrue();
  }

  @Test
  void who_is_no_longer_ready_cannot_take_it_and_that_is_said() {
    StaffMember ben = colleague("ben", "Ben Ito");
    rig.jobs.ready.add(ben);
    ContactModel model = verified();
    model.own().declare();
    rig.jobs.ready.clear();
    model.passing().passTo(ben.id());
    assertThat(model.passing().refusalProperty().get())
        .isEqualTo(Sentence.of("say.ownAffair.notThisPerson"));
    assertThat(model.passing().colleagues()).isEmpty();
    assertThat(rig.closed).isFalse();
  }

  private static StaffMember colleague(String name, String fullName) {
    return new StaffMember(
        new UUID(7, 7), name, fullName, Role.TIER_1, Set.of("en"), Set.of(), false);
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
