package org.tierline.ui.request;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.CallerWords;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.Latest;
import org.tierline.ui.request.RequestJobs.Made;
import org.tierline.ui.request.RequestJobs.Preview;

/**
 * The state of the form: what is entered, where it would go, what came of it. Needs no toolkit; for
 * one thread.
 */
public final class RequestModel {
  private static final Logger LOG = LoggerFactory.getLogger(RequestModel.class);

  private final RequestJobs jobs;
  private final BackgroundWork work;
  private final Debounce typing;
  private final Latest<Preview> previews;
  private final RequestEntries entries = new RequestEntries();
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> say = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> sayNext = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CaseView> openCase = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<RequestField>> fields =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSubmit = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final BooleanProperty submitting = new SimpleBooleanProperty();
  private @Nullable ContactContext context;
  private @Nullable RequestWish asked;
  private Subscription following = Subscription.EMPTY;
  private boolean quiet;

  /** A form that is in no contact yet. */
  public RequestModel(RequestJobs jobs, BackgroundWork work, Debounce typing) {
    this.jobs = jobs;
    this.work = work;
    this.typing = typing;
    previews = work.latest(this::show, this::previewFailed);
    entries.type.valueProperty().subscribe((before, now) -> typeChosen());
    entries.onChange(this::changed);
  }

  RequestEntries entries() {
    return entries;
  }

  /** The fields that the type asks for. */
  public ReadOnlyObjectProperty<Set<RequestField>> fieldsProperty() {
    return fields.getReadOnlyProperty();
  }

  /** Where it would go; null while not enough is known. */
  public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** What was made of the last submitting, until the next form is begun. */
  public ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
    return made.getReadOnlyProperty();
  }

  /** The case it is about. */
  public ReadOnlyObjectProperty<@Nullable CaseView> openCaseProperty() {
    return openCase.getReadOnlyProperty();
  }

  /** Message key of what is missing first; empty if nothing is. */
  public ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Whether the last submitting failed; everything typed is still there. */
  public ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** What is said now. */
  public ReadOnlyObjectProperty<@Nullable Sentence> sayProperty() {
    return say.getReadOnlyProperty();
  }

  /** What will be said. */
  public ReadOnlyObjectProperty<@Nullable Sentence> sayNextProperty() {
    return sayNext.getReadOnlyProperty();
  }

  /** Whether it can be submitted. */
  public BooleanExpression canSubmit() {
    return canSubmit.getReadOnlyProperty();
  }

  /** Takes the form into a contact. */
  public void open(ContactContext opened) {
    ContactContext before = context;
    if (before == null || !before.contactId().equals(opened.contactId()) || made.get() != null) {
      clear();
    }
    following.unsubscribe();
    context = opened;
    following =
        Subscription.combine(
            opened.openCase().subscribe(this::caseIs), opened.notes().subscribe(this::notesAre));
    quietly(() ->
        WantedType.of(
                Optional.ofNullable(opened.contact().get().handOff()).stream().toList(),
                opened.wants())
            .ifPresent(type -> entries.type.fill(type, Sources.of(opened.contact().get()))));
    review();
  }

  /** What was typed. */
  public Map<String, String> draft() {
    return entries.draft();
  }

  /** Puts back what was typed. */
  public void restore(Map<String, String> draft) {
    quietly(() -> entries.restore(draft));
    review();
  }

  /** Forgets the contact. */
  public void clear() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    typing.cancel();
    previews.abandon();
    context = null;
    asked = null;
    quietly(entries::clear);
    preview.set(null);
    made.set(null);
    openCase.set(null);
    failed.set(false);
    submitting.set(false);
    review();
  }

  /** Submits, if it can be. */
  public void submit() {
    ContactContext mine = context;
    RequestWish wish = wish();
    if (!canSubmit.get() || mine == null || wish == null) {
      return;
    }
    submitting.set(true);
    failed.set(false);
    review();
    work.run(
        () -> jobs.create(mine.contactId(), wish),
        result -> submitted(mine, result),
        failure -> submitFailed(mine, failure));
  }

  private void submitted(ContactContext mine, Made result) {
    boolean carriedOut = Outcomes.isCarriedOut(result.answer().decision().outcome());
    if (isIn(mine)) {
      submitting.set(false);
      if (carriedOut) {
        typing.cancel();
        previews.abandon();
        asked = null;
        quietly(entries::clear);
        preview.set(null);
        made.set(result);
      } else {
        preview.set(new Preview(result.answer().decision(), result.office(), null));
      }
      review();
    }
    if (carriedOut) {
      mine.changed().run();
      mine.done()
          .accept(
              new ContactContext.Done(
                  Outcomes.inOneLine(result), result.answer().say(), result.answer().number()));
    }
  }

  private void submitFailed(ContactContext mine, Throwable failure) {
    LOG.error("A service request was not created; what was typed is kept", failure);
    if (isIn(mine)) {
      submitting.set(false);
      failed.set(true);
      review();
    }
  }

  private void typeChosen() {
    fields.set(entries.fields());
    suggestDocument();
  }

  private void suggestDocument() {
    CaseView view = openCase.get();
    ServiceRequestType type = entries.type.get();
    if (view != null && type != null) {
      quietly(() ->
          entries.document.fill(Documents.ofForm(view.status().form(), type), "request.from.case"));
    }
  }

  private void caseIs(@Nullable CaseView view) {
    openCase.set(view);
    suggestDocument();
    review();
  }

  private void notesAre(String notes) {
    quietly(() -> entries.words.fill(CallerWords.in(notes), "request.from.notes"));
    review();
  }

  private void changed() {
    ContactContext mine = context;
    if (!quiet && mine != null) {
      if (made.get() != null) {
        made.set(null);
      }
      mine.changed().run();
      review();
    }
  }

  /** Works out what follows from what is entered. */
  private void review() {
    RequestWish wish = wish();
    missing.set(openCase.get() == null ? "request.missing.case" : entries.missing());
    RequestWish decisive = wish == null ? null : withoutWords(wish);
    if (!Objects.equals(decisive, asked)) {
      asked = decisive;
      ask(decisive);
    }
    Preview now = preview.get();
    boolean refused = now != null && !Outcomes.isCarriedOut(now.decision().outcome());
    canSubmit.set(
        wish != null
            && missing.get().isEmpty()
            && !refused
            && !submitting.get()
            && context != null);
    Made done = made.get();
    say.set(done != null ? done.answer().say() : now == null ? null : Outcomes.sayNow(now));
    sayNext.set(now == null ? null : Outcomes.sayNext(now));
  }

  private void ask(@Nullable RequestWish decisive) {
    ContactContext mine = context;
    previews.abandon();
    typing.cancel();
    if (decisive == null || mine == null || made.get() != null) {
      preview.set(null);
      return;
    }
    UUID contactId = mine.contactId();
    typing.whenAtRest(() -> previews.ask(() -> jobs.preview(contactId, decisive)));
  }

  private void show(Preview found) {
    preview.set(found);
    review();
  }

  private void previewFailed(Throwable failure) {
    LOG.error("It could not be found out where a request would go", failure);
    preview.set(null);
    review();
  }

  private @Nullable RequestWish wish() {
    CaseView view = openCase.get();
    return view == null ? null : entries.wish(view.status().receiptNumber());
  }

  /** Words never decide where a request goes, so typing them asks nothing. */
  private static RequestWish withoutWords(RequestWish wish) {
    return new RequestWish(
        wish.receiptNumber(),
        wish.type(),
        "",
        wish.criterion(),
        wish.documentKind(),
        null,
        wish.unresolved(),
        wish.biometrics());
  }

  /** Whether the form is still in that contact. */
  private boolean isIn(ContactContext that) {
    ContactContext now = context;
    return now != null && now.contactId().equals(that.contactId());
  }

  private void quietly(Runnable change) {
    boolean before = quiet;
    quiet = true;
    change.run();
    quiet = before;
  }

  /** Whether a field is asked for. */
  boolean asks(RequestField field) {
    return fields.get().contains(field);
  }
}
