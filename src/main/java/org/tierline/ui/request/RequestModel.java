package org.tierline.ui.request;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.Sentence;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.service.request.ServiceRequests;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.CallerWords;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.StandingQuestion;
import org.tierline.ui.request.RequestJobs.Made;
import org.tierline.ui.request.RequestJobs.Preview;

/**
 * The state of the form: what is entered, where it would go, what came of it. Needs no toolkit; for
 * one thread.
 */
public final class RequestModel extends FormModel<Made> {
  private static final Logger LOG = LoggerFactory.getLogger(RequestModel.class);

  private final RequestJobs jobs;
  private final StandingQuestion<Question, Preview> previews;
  private final Latest<@Nullable ReceiptNumber> another;
  private final RequestEntries entries = new RequestEntries();
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CaseView> openCase = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper callBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper phoneRefused = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable ReceiptNumber> onlyFor =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<RequestField>> fields =
      new ReadOnlyObjectWrapper<>(Set.of());
  private @Nullable ReceiptNumber lookedFor;
  private String lookedAt = "";

  /** A form that is in no contact yet. */
  public RequestModel(RequestJobs jobs, BackgroundWork work, Debounce typing) {
    super(work);
    this.jobs = jobs;
    previews = new StandingQuestion<>(work, typing, this::show, this::previewFailed);
    another = work.latest(onlyFor::set);
    entries.type.valueProperty().subscribe((before, now) -> typeChosen());
    entries.phone.subscribe((before, now) -> phoneRefused.set(false));
    entries.onChange(this::changed);
  }

  /** What decides where it goes; words do not. */
  private record Question(UUID contactId, RequestWish wish) {}

  RequestEntries entries() {
    return entries;
  }

  /** The fields that the type asks for. */
  public ReadOnlyObjectProperty<Set<RequestField>> fieldsProperty() {
    return fields.getReadOnlyProperty();
  }

  /** Whether an officer has to call and no number is known: then the caller is asked for one. */
  public ReadOnlyBooleanProperty callBackProperty() {
    return callBack.getReadOnlyProperty();
  }

  /** Whether the number to call back was not one; until another is typed. */
  public ReadOnlyBooleanProperty phoneRefusedProperty() {
    return phoneRefused.getReadOnlyProperty();
  }

  /**
   * The receipt number that the request is for, while the words name another one; else null. The
   * request covers only this one (S10).
   */
  public ReadOnlyObjectProperty<@Nullable ReceiptNumber> onlyForProperty() {
    return onlyFor.getReadOnlyProperty();
  }

  /** Where it would go; null while not enough is known. */
  public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** The case it is about. */
  public ReadOnlyObjectProperty<@Nullable CaseView> openCaseProperty() {
    return openCase.getReadOnlyProperty();
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    Contact contact = opened.contact().get();
    WantedType.of(Optional.ofNullable(contact.handOff()).stream().toList(), opened.wants())
        .ifPresent(type -> entries.type.fill(type, Sources.of(contact)));
    return Subscription.combine(
        opened.openCase().subscribe(this::caseIs),
        opened.notes().subscribe(this::notesAre),
        () -> openCase.set(null));
  }

  @Override
  public Map<String, String> draft() {
    return entries.draft();
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    entries.restore(draft);
  }

  @Override
  protected void forget() {
    previews.drop();
    preview.set(null);
    entries.clear();
    phoneRefused.set(false);
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    RequestWish wish = wish();
    String phone = callBack.get() ? entries.phone.get().strip() : null;
    if (canSubmit().get() && mine != null && wish != null) {
      submit(
          () -> jobs.create(mine.contactId(), wish, phone),
          this::take,
          answer -> tell(mine, answer));
    }
  }

  private void take(Made answer) {
    if (isCarriedOut(answer)) {
      finish(answer);
    } else if (callBack.get() && answer.answer().decision().rules().contains("E3")) {
      phoneRefused.set(true);
      review();
    } else {
      preview.set(new Preview(answer.answer().decision(), answer.office(), null));
    }
  }

  private static void tell(ContactContext mine, Made answer) {
    if (isCarriedOut(answer)) {
      mine.changed().run();
      mine.done()
          .accept(
              new ContactContext.Done(
                  Outcomes.inOneLine(answer), Outcomes.said(answer), answer.answer().number()));
    }
  }

  private static boolean isCarriedOut(Made answer) {
    return Outcomes.isCarriedOut(answer.answer().decision().outcome());
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

  @Override
  protected void review() {
    ContactContext mine = contextProperty().get();
    RequestWish wish = wish();
    ask(wish);
    lookForAnother();
    Preview now = preview.get();
    boolean refused = now != null && !Outcomes.isCarriedOut(now.decision().outcome());
    callBack.set(
        now != null
            && now.decision().outcome() == ServiceRequestOutcome.NEEDS_TIER_2
            && mine != null
            && mine.contact().get().isOutOfReach());
    settle(missing(), wish != null && !refused);
    Made done = resultProperty().get();
    say(
        done != null ? Outcomes.said(done) : now == null ? null : sayNow(now),
        now == null || wish == null
            ? null
            : Outcomes.sayNext(now, entries.newAddress(), wish.receiptNumber()));
  }

  private @Nullable Sentence sayNow(Preview now) {
    Sentence first = Outcomes.sayNow(now);
    CaseView view = openCase.get();
    Address address = entries.newAddress();
    return first == null && view != null && address != null
        ? Outcomes.readBack(address, view.status().receiptNumber())
        : first;
  }

  /**
   * Long words take their time to be gone through, so it is not done while something is painted.
   */
  private void lookForAnother() {
    CaseView view = openCase.get();
    ReceiptNumber own = view == null ? null : view.status().receiptNumber();
    String words = entries.words.get();
    if (Objects.equals(own, lookedFor) && words.equals(lookedAt)) {
      return;
    }
    lookedFor = own;
    lookedAt = words;
    if (own == null || words.isBlank()) {
      another.abandon();
      onlyFor.set(null);
    } else {
      another.ask(() -> ServiceRequests.nameAnother(words, own) ? own : null);
    }
  }

  private String missing() {
    if (openCase.get() == null) {
      return "request.missing.case";
    }
    String first = entries.missing(callBack.get());
    return first.isEmpty() && callBack.get() && phoneRefused.get()
        ? "request.missing.phone.whole"
        : first;
  }

  private void ask(@Nullable RequestWish wish) {
    ContactContext mine = contextProperty().get();
    if (wish == null || mine == null || entries.isReasonOpen() || resultProperty().get() != null) {
      previews.drop();
      preview.set(null);
    } else {
      Question question = new Question(mine.contactId(), withoutWords(wish));
      previews.ask(question, () -> jobs.preview(question.contactId(), question.wish()));
    }
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
  private RequestWish withoutWords(RequestWish wish) {
    return new RequestWish(
        wish.receiptNumber(),
        wish.type(),
        "",
        wish.criterion(),
        wish.documentKind(),
        entries.newAddress(),
        wish.unresolved(),
        wish.biometrics());
  }
}
