package org.tierline.ui.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.service.contact.EntryChecks;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;

/**
 * One contact at the desk: the parts of its screen, each with one job. Runs without a toolkit; time
 * comes from the clock given, and moves on with {@link #tick}.
 */
public final class ContactModel {
  private static final String VERIFY = "verify.";
  private final ContactJobs jobs;
  private final ContactLane lane;
  private final ContactFacts facts;
  private final VerifyForm form;
  private final CaseOpening opening;
  private final Verifying verifying;
  private final OwnAffair own;
  private final PassingOn passing;
  private final SayModel say;
  private final NotesModel notes;
  private final CallerModel caller;
  private final SupervisorModel supervisor;
  private final HandingOver handingOver;
  private final DoModel todo;
  private final CaseForms caseForms;
  private final Closing closing;
  private final DraftKeeper drafts;
  private Map<String, String> inForms = Map.of();

  /**
   * What a contact needs beside itself.
   *
   * @param forms the forms that can be opened in it
   * @param takenOver told the name of the supervisor who has a contact now, or null
   */
  record Around(
      ContactJobs jobs,
      EntryChecks checks,
      BackgroundWork work,
      InstantSource clock,
      List<ContactForm> forms,
      Consumer<@Nullable String> takenOver,
      Troubles troubles) {}

  /**
   * A contact as it is opened.
   *
   * @param draft what was typed and not finished
   */
  record Start(
      Contact contact,
      DisclosureLevel ceiling,
      @Nullable Instant replyDue,
      Map<String, String> draft) {}

  ContactModel(Around around, Start start, Runnable closed) {
    Contact contact = start.contact();
    jobs = around.jobs();
    facts =
        new ContactFacts(around.clock(), jobs.role(), start.ceiling(), start.replyDue(), contact);
    lane = new ContactLane(around.work(), contact, facts::changeContact);
    form = new VerifyForm(around.checks(), contact.handOff(), jobs.isCleared());
    opening = new CaseOpening(jobs, facts, lane, around.troubles());
    verifying = new Verifying(jobs, facts, lane, form, opening, around.troubles());
    own = new OwnAffair(jobs, facts, lane, around.troubles());
    say = new SayModel(facts, form);
    notes = new NotesModel(jobs, around.checks(), facts, lane, around.troubles());
    passing = new PassingOn(jobs, facts, lane, notes, around.troubles(), () -> over(closed));
    caller = new CallerModel(jobs, facts, around.work());
    supervisor = new SupervisorModel(jobs, facts, around.work(), around.troubles());
    drafts =
        new DraftKeeper(
            jobs,
            contact.id(),
            around.clock(),
            around.work(),
            this::typed,
            notes::kept,
            around.troubles());
    todo = new DoModel(facts, around.forms(), this::contextOf);
    caseForms = new CaseForms(todo);
    closing = new Closing(jobs, facts, lane, notes, around.troubles(), () -> over(closed));
    new ToldStatus(facts, say).follow();
    todo.inHandProperty().subscribe(say::follow);
    closing.inHandProperty().subscribe(say::closing);
    closing
        .inHandProperty()
        .subscribe(inHand -> {
          if (inHand) {
            todo.leave();
          }
        });
    handingOver =
        new HandingOver(
            jobs,
            facts,
            lane,
            notes,
            this::words,
            taker -> {
              over(closed);
              around.takenOver().accept(taker);
            },
            around.troubles());
    supervisor.askedProperty().subscribe(handingOver::follow);
    supervisor.look();
    todo.begin();
    restore(start.draft());
    keepDrafts();
    verifying.anotherProperty().subscribe((before, now) -> say.askNothing());
    facts.cases().inHandProperty().subscribe((before, now) -> takeCase(now));
    verifying.resume();
    if (contact.state() == ContactState.WRAP_UP) {
      closing.begin();
    }
  }

  private ContactContext contextOf(ContactForm opened) {
    UUID ofCase = caseForms.present();
    return new ContactContext(
        facts.contact().id(),
        facts.contactProperty(),
        facts.openCaseProperty(),
        notes.textProperty(),
        CallerModel.wants(facts.contact()),
        this::changed,
        what -> done(opened, ofCase, what));
  }

  /** Something was done in the contact, and there are words to read aloud for it. */
  void done(ContactContext.Done what) {
    done(what, todo::leave);
  }

  /**
   * A form has done its work, perhaps long after it was submitted: by then another form can be in
   * hand, another case, or another contact.
   */
  private void done(ContactForm form, @Nullable UUID ofCase, ContactContext.Done what) {
    inForms = DoModel.without(form, inForms);
    if (ofCase != null) {
      caseForms.submitted(form, ofCase);
    }
    done(what, () -> todo.leave(form));
  }

  /** The words are there before the form goes: the keyboard goes to them, or stays in a form. */
  private void done(ContactContext.Done what, Runnable leave) {
    facts.addDone(new DoneLine(what.words(), facts.nowProperty().get()));
    say.done(what);
    leave.run();
    closing.lookAhead();
    changed();
  }

  /** Something was done beside what is in hand. */
  void note(Sentence words) {
    facts.addDone(new DoneLine(words, facts.nowProperty().get()));
  }

  private void changed() {
    drafts.changed();
  }

  private void takeCase(@Nullable CaseInCall inHand) {
    caseForms.follow(inHand);
    say.askNothing();
  }

  private void keepDrafts() {
    notes.textProperty().subscribe((before, now) -> drafts.changed());
    notes.callerNameProperty().subscribe((before, now) -> drafts.changed());
    form.onChange(drafts::changed);
    facts.gateProperty().subscribe((before, now) -> nameWhoIsVerified(now));
  }

  /** Who was verified under their own full name is called by it; nobody types it again. */
  private void nameWhoIsVerified(@Nullable OpenGate gate) {
    String said = form.entry(EntryKind.NAME).textProperty().get().strip();
    boolean own =
        gate != null
            && gate.relationship() == Relationship.APPLICANT_OR_PETITIONER
            && !form.organizationProperty().get();
    if (own && !said.isEmpty()) {
      notes.callerNameProperty().set(said);
    }
  }

  /** What is typed: of the record there is nothing in it. */
  private Map<String, String> typed() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("notes", notes.textProperty().get());
    fields.put("caller", notes.callerNameProperty().get());
    VerifyDraft.of(form).forEach((field, text) -> fields.put(VERIFY + field, text));
    fields.putAll(caseForms.draft(inForms.isEmpty() ? todo.draft() : inForms));
    return fields;
  }

  /** Everything written by the person at the desk: the notes, and the words of half-done forms. */
  private String words() {
    return Stream.concat(
            Stream.of(notes.textProperty().get()),
            typed().entrySet().stream()
                .filter(field -> field.getKey().endsWith(".words"))
                .map(Map.Entry::getValue))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private void restore(Map<String, String> draft) {
    Map<String, String> fields = new HashMap<>(draft);
    notes.textProperty().set(fields.getOrDefault("notes", notes.textProperty().get()));
    notes.callerNameProperty().set(fields.getOrDefault("caller", notes.callerNameProperty().get()));
    VerifyDraft.restore(form, below(VERIFY, draft));
    caseForms.restore(draft);
  }

  private static Map<String, String> below(String prefix, Map<String, String> draft) {
    return draft.entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix))
        .collect(
            Collectors.toMap(
                field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  private void over(Runnable closed) {
    drafts.finish();
    todo.clear();
    closed.run();
  }

  /** Time has passed: clocks move, a gate may close, what is typed is kept. */
  public void tick() {
    if (facts.tick()) {
      opening.tellBefore();
    }
    drafts.tick();
    handingOver.keep(supervisor.askedProperty().get());
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    supervisor.changed(topics);
  }

  /** The store is back: the contact is as it is stored now, and nothing is known of its gates. */
  void backInReach() {
    lane.change(() -> jobs.find(facts.contact().id()), stored -> {});
    supervisor.look();
    if (facts.cases().all().isEmpty()) {
      verifying.resume();
    }
  }

  /** Another screen takes the place: what is typed goes where it is safe. */
  void park() {
    notes.push();
    drafts.changed();
    drafts.tick();
  }

  /** As {@link #park}, and says when everything is where it is safe. */
  void parkThen(Runnable then) {
    park();
    lane.after(() -> true, stored -> drafts.whenKept(then), cause -> then.run());
  }

  /** Another contact takes the place: the forms are left to it. */
  void leaveForms() {
    park();
    inForms = todo.draft();
    todo.clear();
  }

  /** The contact is taken up again, with what was typed in its forms. */
  void takeForms() {
    todo.begin();
    todo.restore(inForms);
    inForms = Map.of();
  }

  /** The caller asks for a supervisor. */
  public void askSupervisor() {
    supervisor.ask(CallerModel.wants(facts.contact()));
  }

  /** Ctrl+R: confirms the prompt, later shows it again. */
  public void readPrompt() {
    if (say.promptInHandProperty().get()) {
      verifying.confirmPrompt();
    } else {
      say.togglePrompt();
    }
  }

  /** How long the call has lasted, or the work after it. */
  Duration clock() {
    Contact contact = facts.contact();
    Instant ended = contact.endedAt();
    return Duration.between(ended == null ? contact.openedAt() : ended, facts.nowProperty().get());
  }

  /** What is known. */
  public ContactFacts facts() {
    return facts;
  }

  /** What the caller says to be verified. */
  public VerifyForm form() {
    return form;
  }

  /** The way through the gate. */
  public Verifying verifying() {
    return verifying;
  }

  /** The cases behind the gate. */
  CaseOpening opening() {
    return opening;
  }

  /** To whom an own affair is passed on. */
  PassingOn passing() {
    return passing;
  }

  /** That the case is an own affair. */
  public OwnAffair own() {
    return own;
  }

  /** The words to say. */
  public SayModel say() {
    return say;
  }

  /** Notes and the caller's name. */
  public NotesModel notes() {
    return notes;
  }

  /** Who calls. */
  public CallerModel caller() {
    return caller;
  }

  /** The request for a supervisor. */
  public SupervisorModel supervisor() {
    return supervisor;
  }

  /** What can be done. */
  public DoModel todo() {
    return todo;
  }

  /** The end of the contact. */
  public Closing closing() {
    return closing;
  }
}
