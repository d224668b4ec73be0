package org.tierline.ui.appointment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
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
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentOutcome;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.appointment.ToBring;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.ui.appointment.VisitJobs.Made;
import org.tierline.ui.appointment.VisitJobs.Preview;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.CallerWords;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.StandingQuestion;

/**
 * A visit while it is asked for: what is entered, what would come of it, what came of it (A1, A2,
 * A5). Needs no toolkit; for one thread.
 */
public final class VisitModel extends FormModel<Made> {
  private static final Logger LOG = LoggerFactory.getLogger(VisitModel.class);

  private final VisitJobs jobs;
  private final InstantSource clock;
  private final StandingQuestion<Question, Preview> previews;
  private final VisitEntries entries = new VisitEntries();
  private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper receiptVerified = new ReadOnlyBooleanWrapper();
  private UUID key;

  /** A form that is in no contact yet. */
  public VisitModel(VisitJobs jobs, BackgroundWork work, Debounce typing, InstantSource clock) {
    super(work);
    this.jobs = jobs;
    this.clock = clock;
    this.key = jobs.newKey();
    previews = new StandingQuestion<>(work, typing, this::show, this::previewFailed);
    entries.onChange(this::changed);
  }

  /** What decides, and for which contact. */
  private record Question(UUID contactId, AppointmentWish wish) {}

  VisitEntries entries() {
    return entries;
  }

  /** What would come of it; null while not enough is known. */
  public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether two offices share the country, so that its part decides (A5). */
  boolean isShared() {
    Preview now = preview.get();
    return !entries.province.get().isBlank() || (now != null && isUndecided(now.decision()));
  }

  private static boolean isUndecided(AppointmentDecision decision) {
    return decision.outcome() == AppointmentOutcome.REFERRED_INTERNATIONAL
        && decision.contactInformation() == null
        && !decision.asksForCountry();
  }

  /** Whether the number that stands there is that of the case that was verified. */
  ReadOnlyBooleanProperty receiptVerifiedProperty() {
    return receiptVerified.getReadOnlyProperty();
  }

  private boolean isReceiptVerified() {
    ContactContext mine = contextProperty().get();
    CaseView open = mine == null ? null : mine.openCase().get();
    return open != null
        && ReceiptNumber.parse(entries.receipt.get())
            .filter(open.status().receiptNumber()::equals)
            .isPresent();
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    entries.fill(opened.contact().get());
    return Subscription.combine(
        opened.openCase().subscribe(this::caseIs), opened.notes().subscribe(this::notesAre));
  }

  private void caseIs(@Nullable CaseView view) {
    if (view != null) {
      quietly(() ->
          entries.receipt.fill(view.status().receiptNumber().value(), "appointment.from.case"));
    }
    review();
  }

  private void notesAre(String notes) {
    quietly(() -> entries.words.fill(CallerWords.in(notes), "appointment.from.notes"));
    review();
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
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    AppointmentWish wish = wish();
    if (canSubmit().get() && mine != null && wish != null) {
      UUID contactId = mine.contactId();
      submit(() -> jobs.request(contactId, wish), this::take, made -> tell(mine, wish, made));
    }
  }

  private void take(Made made) {
    if (isCarriedOut(made)) {
      key = jobs.newKey();
      finish(made);
    } else {
      preview.set(new Preview(made.answer().decision(), made.office()));
    }
  }

  private static void tell(ContactContext mine, AppointmentWish wish, Made made) {
    if (isCarriedOut(made)) {
      mine.changed().run();
      mine.done()
          .accept(
              new ContactContext.Done(
                  Sentence.of(
                      "appointment.done." + made.answer().decision().outcome().name(),
                      wish.reason()),
                  made.answer().say(),
                  made.answer().number()));
    }
  }

  private static boolean isCarriedOut(Made made) {
    AppointmentDecision decision = made.answer().decision();
    return decision.outcome() != AppointmentOutcome.REFUSED && !isUndecided(decision);
  }

  @Override
  protected void review() {
    receiptVerified.set(isReceiptVerified());
    ask(wish());
    Preview now = preview.get();
    boolean visit = now != null && now.decision().outcome() == AppointmentOutcome.REQUESTED;
    String missing =
        now != null && now.decision().asksForCountry()
            ? "appointment.missing.country"
            : entries.missing(visit, isShared(), today());
    settle(missing.isEmpty() && now == null ? "appointment.missing.answer" : missing, true);
    Made done = resultProperty().get();
    AppointmentDecision decided =
        done != null ? done.answer().decision() : now == null ? null : now.decision();
    say(
        done != null ? done.answer().say() : now == null ? null : now.decision().say(),
        decided == null ? null : whatToBring(decided));
  }

  private static @Nullable Sentence whatToBring(AppointmentDecision decision) {
    return decision.bring().stream()
        .map(ToBring::item)
        .reduce((before, next) -> Sentence.of("say.visit.bring.and", before, next))
        .map(all -> Sentence.of("say.visit.bring", all))
        .orElse(null);
  }

  private void ask(@Nullable AppointmentWish wish) {
    ContactContext mine = contextProperty().get();
    if (wish == null || mine == null || resultProperty().get() != null) {
      previews.drop();
      preview.set(null);
    } else {
      Question question = new Question(mine.contactId(), deciding(wish));
      previews.ask(question, () -> jobs.preview(question.contactId(), question.wish()));
    }
  }

  /** Words decide only where they tell whether presence is needed (A2). */
  private static AppointmentWish deciding(AppointmentWish wish) {
    boolean byWords =
        wish.reason() == AppointmentReason.OTHER
            || wish.reason() == AppointmentReason.PROOF_OF_STATUS;
    return new AppointmentWish(
        wish.key(),
        wish.reason(),
        byWords ? wish.words() : "",
        wish.zip(),
        wish.country(),
        wish.province(),
        wish.preferred(),
        wish.receiptNumber(),
        "",
        wish.toolOffered());
  }

  private void show(Preview found) {
    preview.set(found);
    review();
  }

  private void previewFailed(Throwable failure) {
    LOG.error("It could not be found out what comes of a wish for a visit", failure);
    preview.set(null);
    review();
  }

  private @Nullable AppointmentWish wish() {
    return entries.wish(key, today());
  }

  private LocalDate today() {
    return EasternTime.dateOf(clock.instant());
  }
}
