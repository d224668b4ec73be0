package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.ui.contact.EntryKind.BORN;
import static org.tierline.ui.contact.EntryKind.CASE_NUMBER;
import static org.tierline.ui.contact.EntryKind.FIRM;
import static org.tierline.ui.contact.EntryKind.NAME;
import static org.tierline.ui.contact.EntryKind.OWN_NAME;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.privacy.Relationship;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;

/** What is asked of every caller, relation by relation (P4, P5, P8). */
class AskedTest {
  static Stream<Arguments> callers() {
    return Stream.of(
        // relationship, organization: required fields, question for the name
        Arguments.of(
            Relationship.APPLICANT_OR_PETITIONER,
            false,
            List.of(CASE_NUMBER, NAME, BORN),
            "What is your full name, as on the form?"),
        Arguments.of(
            Relationship.APPLICANT_OR_PETITIONER,
            true,
            List.of(CASE_NUMBER, OWN_NAME, NAME),
            "What is the name of the organization, as on the form?"),
        Arguments.of(
            Relationship.REPRESENTATIVE,
            false,
            List.of(CASE_NUMBER, OWN_NAME, FIRM, NAME, BORN),
            "What is your client’s full name, as on the form?"),
        Arguments.of(
            Relationship.REPRESENTATIVE,
            true,
            List.of(CASE_NUMBER, OWN_NAME, FIRM, NAME),
            "What is the name of the organization, as on the form?"),
        Arguments.of(
            Relationship.PARENT_OF_MINOR,
            true,
            List.of(CASE_NUMBER, OWN_NAME, NAME, BORN),
            "What is your child’s full name, as on the form?"),
        Arguments.of(
            Relationship.LEGAL_GUARDIAN,
            false,
            List.of(CASE_NUMBER, OWN_NAME, NAME, BORN),
            "What is the full name of the person in your care, as on the form?"),
        Arguments.of(
            Relationship.AUTHORIZED_THIRD_PARTY,
            false,
            List.of(CASE_NUMBER, OWN_NAME, NAME, BORN),
            "What is the full name of the person who gave you their consent?"));
  }

  @ParameterizedTest
  @MethodSource("callers")
  void the_relationship_decides_fields_and_questions(
      Relationship who, boolean organization, List<EntryKind> required, String nameQuestion) {
    ContactModel model = new ContactRig().open();
    model.form().relationshipProperty().set(who);
    model.form().organizationProperty().set(organization);
    assertThat(model.form().asked().required()).isEqualTo(required);
    model.readPrompt();
    model.say().ask(NAME);
    assertThat(words(model, Language.ENGLISH)).isEqualTo(nameQuestion);
    for (EntryKind kind : model.form().shown()) {
      model.say().ask(kind);
      for (Language language : Language.values()) {
        assertThat(words(model, language)).as(who + " " + kind).contains("?");
        assertThat(new Messages(language).text(model.form().asked().label(kind))).isNotBlank();
      }
    }
  }

  private static String words(ContactModel model, Language language) {
    return new Messages(language).text(model.say().lineProperty().get().sentence().key());
  }

  @Test
  void an_organization_says_no_date_of_birth_even_if_one_was_typed_before() {
    ContactModel model = new ContactRig().open();
    ContactRig.typeAll(model);
    model.form().organizationProperty().set(true);
    model.form().entry(OWN_NAME).textProperty().set("Nora Lind");
    assertThat(model.form().said().dateOfBirth()).isNull();
    assertThat(model.form().said().callerName()).isEqualTo("Nora Lind");
  }

  @Test
  void who_can_never_be_verified_is_told_so_before_anything_is_looked_up() {
    for (Relationship who : List.of(Relationship.BENEFICIARY, Relationship.OTHER)) {
      ContactRig rig = new ContactRig();
      ContactModel model = rig.open();
      ContactRig.typeAll(model);
      model.form().relationshipProperty().set(who);
      assertThat(model.facts().gateStateProperty().get().kind()).isEqualTo(GateState.Kind.NO_PARTY);
      assertThat(model.form().shown()).isEmpty();
      assertThat(model.say().lineProperty().get().sentence().key())
          .isEqualTo("contact.say.noParty." + who);
      model.readPrompt();
      model.verifying().verify();
      assertThat(rig.jobs.said).isEmpty();
      assertThat(model.facts().attemptsLeftProperty().get()).isEqualTo(3);
      model.form().relationshipProperty().set(Relationship.APPLICANT_OR_PETITIONER);
      assertThat(model.facts().gateStateProperty().get().kind()).isEqualTo(GateState.Kind.LOCKED);
      assertThat(model.form().entry(NAME).textProperty().get())
          .as("what was typed stays")
          .isNotEmpty();
    }
  }

  @Test
  void the_policy_says_who_can_never_be_verified() {
    ContactRig rig = new ContactRig();
    rig.jobs.never = Set.of(Relationship.LEGAL_GUARDIAN);
    ContactModel model = rig.open();
    model.form().relationshipProperty().set(Relationship.LEGAL_GUARDIAN);
    assertThat(model.facts().gateStateProperty().get().kind()).isEqualTo(GateState.Kind.NO_PARTY);
  }

  @Test
  void only_who_is_cleared_is_asked_for_the_safe_contact_and_then_for_every_item() {
    for (Relationship who : Relationship.values()) {
      ContactRig plain = new ContactRig();
      ContactModel other = plain.open();
      other.form().relationshipProperty().set(who);
      other.form().safeContactProperty().set(true);
      assertThat(other.form().asksSafeContact()).isFalse();
      assertThat(other.form().asked().extras()).hasSize(1);
    }
    ContactRig rig = new ContactRig();
    rig.jobs.cleared = true;
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    assertThat(model.form().asksSafeContact()).isTrue();
    assertThat(model.form().asked().extras()).hasSize(1);
    model.form().safeContactProperty().set(true);
    assertThat(model.form().asked().extras()).containsExactly(Extra.values());
    assertThat(model.verifying().blockerProperty().get()).isEqualTo(Blocker.NONE);
    model.form().entry(EntryKind.ZIP).textProperty().set("");
    assertThat(model.form().missing()).containsExactly(EntryKind.ZIP);
    model.form().relationshipProperty().set(Relationship.REPRESENTATIVE);
    assertThat(model.form().asksSafeContact()).isFalse();
  }
}
