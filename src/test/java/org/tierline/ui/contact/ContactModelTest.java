package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.service.contact.EntryAnswer;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Language;

/** A contact from its first word to its end, without a toolkit. */
class ContactModelTest {
  private final ContactRig rig = new ContactRig();

  private ContactModel verified() {
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    model.verifying().verify();
    return model;
  }

  private static String said(ContactModel model) {
    return model.say().lineProperty().get().sentence().key();
  }

  private static GateState.Kind gate(ContactModel model) {
    return model.facts().gateStateProperty().get().kind();
  }

  @Test
  void verify_is_shut_until_the_prompt_was_read_and_says_why() {
    ContactModel model = rig.open();
    ContactRig.typeAll(model);
    assertThat(model.verifying().blockerProperty().get().kind()).isEqualTo(Blocker.Kind.PROMPT);
    model.verifying().verify();
    assertThat(rig.jobs.said).isEmpty();
    model.readPrompt();
    assertThat(model.verifying().blockerProperty().get()).isEqualTo(Blocker.NONE);
    model.verifying().verify();
    assertThat(rig.jobs.said).hasSize(1);
  }

  @Test
  void what_the_hand_off_said_is_not_typed_again_and_typing_over_it_takes_its_source_away() {
    ContactModel model = rig.open();
    Entry number = model.form().entry(EntryKind.CASE_NUMBER);
    assertThat(number.textProperty().get()).isEqualTo("IOE0912345678");
    assertThat(number.sourceProperty().get()).isEqualTo("contact.from.ivr");
    number.textProperty().set("ioe 09-1234 5679");
    assertThat(number.sourceProperty().get()).isEmpty();
    assertThat(number.value()).isEqualTo("IOE0912345679");
  }

  @Test
  void that_the_status_was_told_is_noted_once_the_talk_goes_on_and_names_nothing_of_the_case() {
    ContactModel model = verified();
    assertThat(told(model)).as("it stands there to be read").isZero();
    model.done(done());
    assertThat(told(model)).isEqualTo(1);
    model.todo().open(2);
    model.todo().leave();
    model.closing().next();
    assertThat(told(model)).as("once a case").isEqualTo(1);
    assertThat(model.facts().done())
        .allSatisfy(
            line -> assertThat(line.words().gaps()).doesNotContain("Card Was Mailed To Me"));
  }

  @Test
  void in_writing_the_status_is_not_told_by_opening_a_case() {
    rig.jobs.contact = FakeJobs.contact(Channel.SECURE_MESSAGE, null, "Lee Park");
    ContactModel model = rig.open();
    model.readPrompt();
    model.form().entry(EntryKind.CASE_NUMBER).textProperty().set("IOE0912345678");
    ContactRig.typeAll(model);
    model.verifying().verify();
    assertThat(gate(model)).isEqualTo(GateState.Kind.OPEN);
    model.done(done());
    assertThat(told(model)).isZero();
  }

  private static long told(ContactModel model) {
    return model.facts().done().stream()
        .filter(line -> line.words().key().equals("contact.done.told"))
        .count();
  }

  @Test
  void once_something_was_done_the_end_is_proposed_and_what_was_chosen_stays() {
    ContactModel model = verified();
    model.done(done());
    assertThat(model.closing().dispositionProperty().get()).isEqualTo(Disposition.ANSWERED);
    assertThat(model.closing().inHandProperty().get()).as("nothing ends by itself").isFalse();
    model.closing().dispositionProperty().set(Disposition.ESCALATED);
    model.done(done());
    assertThat(model.closing().dispositionProperty().get()).isEqualTo(Disposition.ESCALATED);
  }

  private static ContactContext.Done done() {
    Sentence said = Sentence.of("contact.say.help");
    return new ContactContext.Done(said, said, null);
  }

  @Test
  void an_impossible_number_is_refused_at_the_field_once_it_is_left() {
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    Entry number = model.form().entry(EntryKind.CASE_NUMBER);
    number.textProperty().set("IOE091234567");
    assertThat(number.markProperty().get()).isNull();
    number.leave();
    assertThat(number.markProperty().get()).isInstanceOf(EntryAnswer.Wrong.class);
    assertThat(model.verifying().blockerProperty().get().kind()).isEqualTo(Blocker.Kind.WRONG);
    number.textProperty().set("ZQX0912345678");
    number.leave();
    assertThat(number.markProperty().get()).isInstanceOf(EntryAnswer.Warned.class);
    assertThat(model.verifying().blockerProperty().get()).isEqualTo(Blocker.NONE);
  }

  @ParameterizedTest
  @EnumSource(Relationship.class)
  void a_name_of_one_letter_is_looked_at_twice_and_accepted_from_whoever_calls(Relationship who) {
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    model.form().relationshipProperty().set(who);
    for (EntryKind kind : model.form().shown()) {
      Entry entry = model.form().entry(kind);
      if (kind == EntryKind.NAME || kind == EntryKind.OWN_NAME || kind == EntryKind.FIRM) {
        entry.textProperty().set("X");
        entry.leave();
        assertThat(entry.markProperty().get() instanceof EntryAnswer.Warned)
            .isEqualTo(kind != EntryKind.FIRM);
      }
    }
    model.verifying().verify();
    assertThat(rig.failures).isEmpty();
    assertThat(rig.jobs.said).hasSize(model.form().isNever() ? 0 : 1);
  }

  @Test
  void text_in_any_script_reaches_the_comparison_in_one_line() {
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    for (String name : List.of("María\nJosé", "מרים כהן", "李", "Ana 🙂", "\u202Eanirdnas A")) {
      Entry entry = model.form().entry(EntryKind.NAME);
      entry.textProperty().set(name);
      entry.leave();
      assertThat(model.verifying().blockerProperty().get()).isEqualTo(Blocker.NONE);
      assertThat(model.form().said().name()).doesNotContain("\n", "\u202E").isNotEmpty();
    }
    assertThat(model.form().said().name()).isEqualTo("anirdnas A");
  }

  @Test
  void a_date_that_is_to_come_is_refused_at_the_field() {
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    Entry born = model.form().entry(EntryKind.BORN);
    born.textProperty().set("11/25/2026");
    born.leave();
    assertThat(born.markProperty().get())
        .isEqualTo(new EntryAnswer.Wrong(Sentence.of("say.field.date.future")));
    assertThat(model.verifying().blockerProperty().get().kind()).isEqualTo(Blocker.Kind.WRONG);
    assertThat(born.textProperty().get()).isEqualTo("11/25/2026");
  }

  @Test
  void ten_thousand_characters_of_notes_are_stored_and_one_more_stays_in_the_draft() {
    ContactModel model = rig.open();
    String longest = "🙂".repeat(10_000);
    model.notes().textProperty().set(longest);
    model.notes().push();
    assertThat(rig.jobs.contact.notes()).isEqualTo(longest);
    model.notes().textProperty().set(longest + "x");
    model.notes().push();
    rig.pass(model, 1);
    assertThat(model.notes().wrongProperty().get())
        .isEqualTo(Sentence.of("say.field.notes.tooLong", 1));
    assertThat(rig.jobs.contact.notes()).isEqualTo(longest);
    assertThat(rig.open().notes().textProperty().get()).isEqualTo(longest + "x");
  }

  @Test
  void every_failure_has_the_same_face_and_what_was_typed_stays() {
    ContactModel model = rig.open();
    model.readPrompt();
    ContactRig.typeAll(model);
    rig.jobs.outcome = VerificationOutcome.NOT_VERIFIED;
    List<Object> faces = new ArrayList<>();
    for (String name : List.of("Maria Jose Nunez Ortega", "Somebody Else")) {
      model.form().entry(EntryKind.NAME).textProperty().set(name);
      model.verifying().verify();
      faces.add(model.verifying().failureProperty().get());
      assertThat(model.form().entry(EntryKind.NAME).textProperty().get()).isEqualTo(name);
      assertThat(model.form().entry(EntryKind.NAME).markProperty().get()).isNull();
    }
    assertThat(faces.get(0)).isEqualTo(faces.get(1));
    assertThat(model.facts().attemptsLeftProperty().get()).isEqualTo(1);
    model.verifying().verify();
    assertThat(gate(model)).isEqualTo(GateState.Kind.USED_UP);
    assertThat(said(model)).isEqualTo("say.locked");
    assertThat(model.verifying().blockerProperty().get().kind())
        .isEqualTo(Blocker.Kind.NO_ATTEMPTS);
  }

  @Test
  void a_passed_gate_opens_the_case_and_the_story_before() {
    ContactModel model = verified();
    assertThat(gate(model)).isEqualTo(GateState.Kind.OPEN);
    assertThat(model.facts().openCaseProperty().get()).isEqualTo(rig.jobs.view);
    assertThat(model.facts().before()).hasSize(3);
    assertThat(said(model)).isEqualTo("contact.say.status.next.over");
  }

  @Test
  void at_the_end_of_its_time_the_gate_closes_and_the_case_is_gone() {
    ContactModel model = verified();
    rig.pass(model, 1680);
    assertThat(gate(model)).isEqualTo(GateState.Kind.CLOSING);
    assertThat(model.facts().openCaseProperty().get()).isNotNull();
    rig.pass(model, 120);
    assertThat(gate(model)).isEqualTo(GateState.Kind.LOCKED);
    assertThat(model.facts().openCaseProperty().get()).isNull();
    assertThat(model.facts().before()).isEmpty();
    assertThat(model.verifying().blockerProperty().get()).isEqualTo(Blocker.NONE);
  }

  @Test
  void a_gate_that_ended_while_the_desk_was_locked_is_shut() {
    ContactModel model = verified();
    rig.jobs.endGates();
    model.opening().recheck();
    assertThat(gate(model)).isEqualTo(GateState.Kind.LOCKED);
    assertThat(model.facts().openCaseProperty().get()).isNull();
  }

  @Test
  void the_relationship_decides_what_is_asked() {
    VerifyForm form = rig.open().form();
    assertThat(form.asked().required())
        .containsExactly(EntryKind.CASE_NUMBER, EntryKind.NAME, EntryKind.BORN);
    form.relationshipProperty().set(Relationship.REPRESENTATIVE);
    assertThat(form.asked().required())
        .containsExactly(
            EntryKind.CASE_NUMBER,
            EntryKind.OWN_NAME,
            EntryKind.FIRM,
            EntryKind.NAME,
            EntryKind.BORN);
    form.relationshipProperty().set(Relationship.APPLICANT_OR_PETITIONER);
    form.organizationProperty().set(true);
    assertThat(form.asked().required())
        .containsExactly(EntryKind.CASE_NUMBER, EntryKind.OWN_NAME, EntryKind.NAME);
  }

  @Test
  void an_a_number_first_makes_the_second_a_receipt_number() {
    ContactModel model = verified();
    model.form().entry(EntryKind.CASE_NUMBER).textProperty().set("A 98 765 432");
    model.form().entry(EntryKind.SECOND_NUMBER).textProperty().set("IOE0912345678");
    assertThat(model.form().said().aNumber()).isEqualTo("A098765432");
    assertThat(model.form().said().receiptNumber()).isEqualTo("IOE0912345678");
  }

  @Test
  void what_is_typed_is_kept_within_a_second_and_comes_back() {
    ContactModel model = rig.open();
    model.notes().textProperty().set("Caller: card for work never came.");
    model.form().entry(EntryKind.NAME).textProperty().set("Maria");
    assertThat(rig.jobs.drafts).isEmpty();
    rig.pass(model, 1);
    assertThat(rig.jobs.drafts).containsKey(FakeJobs.CONTACT);
    assertThat(model.notes().savedAtProperty().get()).isEqualTo(rig.now);
    ContactModel again = rig.open();
    assertThat(again.notes().textProperty().get()).isEqualTo("Caller: card for work never came.");
    assertThat(again.form().entry(EntryKind.NAME).textProperty().get()).isEqualTo("Maria");
  }

  @Test
  void what_is_wrong_in_a_draft_is_marked_when_it_comes_back() {
    ContactModel model = rig.open();
    model.form().entry(EntryKind.CASE_NUMBER).textProperty().set("IOE12");
    model.form().entry(EntryKind.NAME).textProperty().set("X");
    model.form().entry(EntryKind.BORN).textProperty().set("07/14/1991");
    rig.pass(model, 1);
    VerifyForm again = rig.open().form();
    assertThat(again.entry(EntryKind.CASE_NUMBER).markProperty().get())
        .isInstanceOf(EntryAnswer.Wrong.class);
    assertThat(again.entry(EntryKind.NAME).markProperty().get())
        .isInstanceOf(EntryAnswer.Warned.class);
    assertThat(again.entry(EntryKind.BORN).markProperty().get()).isNull();
    assertThat(again.entry(EntryKind.HOUSE).markProperty().get()).isNull();
  }

  @Test
  void nothing_of_the_record_is_in_a_draft() {
    ContactModel model = verified();
    model.notes().textProperty().set("x");
    rig.pass(model, 1);
    Map<String, String> draft = rig.jobs.drafts.getOrDefault(FakeJobs.CONTACT, Map.of());
    assertThat(draft.values()).noneMatch(text -> text.contains("Card Was Mailed"));
  }

  @Test
  void notes_changed_elsewhere_are_shown_side_by_side_and_never_overwritten() {
    ContactModel model = rig.open();
    rig.jobs.changeElsewhere("theirs");
    model.notes().textProperty().set("mine");
    model.notes().push();
    assertThat(model.notes().conflictProperty().get()).isNotNull();
    assertThat(rig.jobs.contact.notes()).isEqualTo("theirs");
    model.notes().keepBoth();
    assertThat(model.notes().conflictProperty().get()).isNull();
    assertThat(rig.jobs.contact.notes()).isEqualTo("theirs\nmine");
  }

  @Test
  void finishing_never_overwrites_what_somebody_else_wrote() {
    ContactModel model = verified();
    model.closing().next();
    model.closing().next();
    model.notes().textProperty().set("mine");
    rig.jobs.changeElsewhere("theirs");
    model.closing().next();
    assertThat(rig.closed).isFalse();
    assertThat(rig.jobs.contact.notes()).isEqualTo("theirs");
    model.notes().keepBoth();
    model.closing().next();
    assertThat(rig.closed).isTrue();
    assertThat(rig.jobs.contact.notes()).isEqualTo("theirs\nmine");
  }

  @Test
  void ending_the_call_does_not_hide_what_somebody_else_wrote() {
    ContactModel model = verified();
    model.closing().next();
    rig.jobs.changeElsewhere("theirs");
    model.closing().next();
    model.notes().textProperty().set("mine");
    model.notes().push();
    assertThat(model.notes().conflictProperty().get()).isNotNull();
    assertThat(rig.jobs.contact.notes()).isEqualTo("theirs");
  }

  @Test
  void the_callers_name_changed_elsewhere_is_asked_about_too() {
    ContactModel model = rig.open();
    rig.jobs.renameElsewhere("Rosa");
    model.notes().callerNameProperty().set("Ana");
    model.notes().push();
    assertThat(model.notes().conflictProperty().get()).isNotNull();
    model.notes().keepTheirs();
    assertThat(model.notes().callerNameProperty().get()).isEqualTo("Rosa");
    assertThat(rig.jobs.contact.caller().name()).isEqualTo("Rosa");
  }

  @Test
  void the_draft_of_a_finished_contact_does_not_come_back() {
    ContactModel model = verified();
    model.closing().next();
    model.closing().next();
    model.notes().textProperty().set("last words");
    model.closing().next();
    rig.pass(model, 2);
    assertThat(rig.closed).isTrue();
    assertThat(rig.jobs.drafts).isEmpty();
  }

  @Test
  void the_words_follow_the_work_in_the_language_of_the_caller() {
    ContactModel model = rig.open();
    assertThat(said(model)).isEqualTo("contact.say.prompt");
    assertThat(model.say().languageProperty().get()).isEqualTo(Language.ENGLISH);
    model.say().switchLanguage();
    assertThat(model.say().languageProperty().get()).isEqualTo(Language.SPANISH);
    model.readPrompt();
    model.say().ask(EntryKind.BORN);
    assertThat(said(model)).isEqualTo("contact.ask.BORN");
    model.readPrompt();
    assertThat(said(model)).isEqualTo("contact.say.prompt");
  }

  @Test
  void a_form_that_needs_a_case_waits_for_one_and_its_draft_is_kept() {
    ContactModel model = rig.open();
    model.todo().open(1);
    assertThat(model.todo().inHandProperty().get()).isNull();
    model.todo().open(2);
    PlainForm escalate = (PlainForm) rig.forms.get(1);
    assertThat(model.todo().inHandProperty().get()).isSameAs(escalate);
    escalate.words.set("wants to know");
    rig.pass(model, 1);
    model.todo().leave();
    Map<String, String> draft = rig.jobs.drafts.getOrDefault(FakeJobs.CONTACT, Map.of());
    assertThat(draft).containsEntry("form.2.words", "wants to know");
    model.todo().open(2);
    model.todo().submit();
    assertThat(model.todo().inHandProperty().get()).isNull();
    assertThat(model.facts().done()).hasSize(1);
    assertThat(model.say().numberProperty().get()).isNotNull();
  }

  @Test
  void a_form_that_was_opened_while_another_did_its_work_stays() {
    ContactModel model = verified();
    model.todo().open(2);
    Runnable answer = ((PlainForm) rig.forms.get(1)).submitLate();
    model.todo().open(1);
    PlainForm request = (PlainForm) rig.forms.getFirst();
    answer.run();
    assertThat(model.todo().inHandProperty().get()).isSameAs(request);
    assertThat(model.facts().done()).as("it is said all the same").isNotEmpty();
    assertThat(model.say().numberProperty().get()).isNotNull();
    model.todo().leave();
    assertThat(model.todo().hasWorked()).as("the one that was left").isFalse();
  }

  @Test
  void what_is_to_be_read_is_there_before_the_form_goes() {
    ContactModel model = verified();
    model.todo().open(2);
    List<Boolean> there = new ArrayList<>();
    model
        .todo()
        .inHandProperty()
        .subscribe((before, now) -> there.add(model.say().doneProperty().get()));
    model.todo().submit();
    assertThat(there).containsExactly(true);
    assertThat(model.todo().hasWorked()).isTrue();
  }

  @Test
  void what_was_submitted_before_another_contact_came_is_not_there_to_be_submitted_again() {
    ContactModel model = verified();
    PlainForm escalate = (PlainForm) rig.forms.get(1);
    PlainForm request = (PlainForm) rig.forms.getFirst();
    model.todo().open(1);
    request.words.set("half a sentence");
    model.todo().open(2);
    escalate.words.set("wants to know");
    Runnable answer = escalate.submitLate();
    model.leaveForms();
    answer.run();
    model.takeForms();
    assertThat(escalate.words.get()).isEmpty();
    assertThat(request.words.get()).isEqualTo("half a sentence");
    rig.pass(model, 2);
    assertThat(rig.jobs.drafts.getOrDefault(FakeJobs.CONTACT, Map.of()).values())
        .doesNotContain("wants to know");
  }

  @Test
  void nothing_is_put_into_a_form_while_it_does_its_work() {
    ContactModel model = rig.open();
    PlainForm escalate = (PlainForm) rig.forms.get(1);
    model.todo().open(2);
    Runnable answer = escalate.submitLate();
    model.todo().write("read to the caller");
    assertThat(escalate.words.get()).isEmpty();
    answer.run();
    model.todo().write("read to the caller");
    assertThat(escalate.words.get()).isEqualTo("read to the caller");
  }

  @Test
  void a_supervisor_is_one_call_in_any_state() {
    for (SupervisorRequestState state : SupervisorRequestState.values()) {
      ContactRig each = new ContactRig();
      each.jobs.supervisor = state;
      ContactModel model = each.open();
      model.askSupervisor();
      SupervisorModel.Asked asked = model.supervisor().askedProperty().get();
      assertThat(asked).isNotNull();
      assertThat(each.jobs.calls).containsExactly("supervisor");
    }
  }

  @Test
  void closing_proposes_ends_the_call_and_finishes() {
    ContactModel model = verified();
    model.closing().next();
    assertThat(model.closing().dispositionProperty().get()).isEqualTo(Disposition.ANSWERED);
    assertThat(model.closing().proposedProperty().get()).isTrue();
    model.closing().dispositionProperty().set(Disposition.LINK_SENT);
    assertThat(model.closing().proposedProperty().get()).isFalse();
    model.closing().next();
    assertThat(model.facts().contact().state()).isEqualTo(ContactState.WRAP_UP);
    assertThat(gate(model)).isEqualTo(GateState.Kind.CLOSED);
    assertThat(model.facts().openCaseProperty().get()).isNull();
    rig.pass(model, 65);
    assertThat(model.clock()).hasSeconds(65);
    model.notes().textProperty().set("after the call");
    model.closing().next();
    assertThat(rig.jobs.calls).endsWith("close LINK_SENT");
    assertThat(rig.jobs.contact.notes()).isEqualTo("after the call");
    assertThat(rig.jobs.drafts).isEmpty();
    assertThat(rig.closed).isTrue();
    assertThat(rig.failures).isEmpty();
  }

  @Test
  void without_a_disposition_a_contact_is_not_finished() {
    rig.jobs.proposal = null;
    ContactModel model = rig.open();
    model.closing().next();
    model.closing().next();
    model.closing().next();
    assertThat(rig.closed).isFalse();
    model.closing().dispositionProperty().set(Disposition.ABANDONED);
    model.closing().next();
    assertThat(rig.closed).isTrue();
  }
}
