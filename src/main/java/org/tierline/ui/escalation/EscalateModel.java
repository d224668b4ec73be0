package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.CallerWords;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.escalation.EscalateModel.Escalated;

/**
 * The state of an escalation: what is entered, what would be promised, what came of it. Needs no
 * toolkit; for one thread.
 */
public final class EscalateModel extends FormModel<Escalated> {
  final EscalateEntries entries;

  private final EscalateJobs jobs;
  private final PromiseAhead promise;
  private final ReadOnlyBooleanWrapper linked = new ReadOnlyBooleanWrapper();

  /** A form that is in no contact yet. */
  public EscalateModel(
      EscalateJobs jobs, BackgroundWork work, Debounce typing, InstantSource clock) {
    super(work);
    this.jobs = jobs;
    entries = new EscalateEntries(clock);
    promise = new PromiseAhead(jobs, work, typing, clock, this::show);
    entries.onChange(this::changed);
  }

  /** What was made of it. */
  record Escalated(EscalationAnswer answer, EscalationClass escalationClass) {}

  /** What would be promised; null while it is not known. */
  public ReadOnlyObjectProperty<@Nullable EscalationOutlook> outlookProperty() {
    return promise.outlookProperty();
  }

  /** Whether a case verified in this contact is named in it. */
  public ReadOnlyBooleanProperty linkedProperty() {
    return linked.getReadOnlyProperty();
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    entries.fill(opened.contact().get(), opened.wants());
    return Subscription.combine(
        opened.openCase().subscribe(this::caseIs),
        opened.notes().subscribe(this::notesAre),
        () -> linked.set(false));
  }

  /** Shows later days on the strip, or earlier ones. */
  public void turn(int pages) {
    promise.turn(pages);
    review();
  }

  /** Whether there are days after those on the strip, before the promised one. */
  public boolean hasLater() {
    return promise.hasLater();
  }

  /** Whether the strip shows days after the next ones. */
  public boolean hasEarlier() {
    return promise.hasEarlier();
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
    promise.drop();
    entries.clear();
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    if (!canSubmit().get() || mine == null) {
      return;
    }
    EscalationWish wish = entries.wish(receiptNumber(mine));
    submit(
        () -> jobs.escalate(mine.contactId(), wish),
        answer -> take(answer, wish.escalationClass()),
        answer -> tell(mine, answer));
  }

  private void take(EscalationAnswer answer, EscalationClass escalationClass) {
    if (answer.number() == null) {
      refuse(answer.say());
    } else {
      finish(new Escalated(answer, escalationClass));
    }
  }

  private static void tell(ContactContext mine, EscalationAnswer answer) {
    mine.changed().run();
    ReadAloudNumber number = answer.number();
    LocalDate due = answer.due();
    if (number != null && due != null) {
      String key = "escalation.done." + what(answer);
      mine.done()
          .accept(
              new ContactContext.Done(
                  Sentence.of(key, number.toString(), due), answer.say(), number));
    }
  }

  /** What became of it, as the words of this screen call it. */
  static String what(EscalationAnswer answer) {
    return switch (answer.outcome()) {
      case ALREADY_OPEN -> "added";
      case KEPT -> "kept";
      case ESCALATED, REFUSED -> "made";
    };
  }

  private void caseIs(@Nullable CaseView view) {
    linked.set(view != null);
    ContactContext mine = contextProperty().get();
    if (view == null && mine != null && mine.contact().get().promptReadAt() != null) {
      quietly(() -> {
        if (entries.reason.get() == null) {
          entries.reason.fill(EscalationReason.IDENTITY, "escalation.from.gate");
        }
      });
    }
    review();
  }

  private void notesAre(String notes) {
    quietly(() -> entries.words.fill(CallerWords.in(notes), "escalation.from.notes"));
    review();
  }

  @Override
  protected void review() {
    ContactContext mine = contextProperty().get();
    settle(entries.missing(mine != null && needsNumber(mine.contact().get())), true);
    Escalated done = resultProperty().get();
    if (mine == null || done != null) {
      promise.drop();
    } else {
      promise.ask(mine.contactId(), entries.decisive(receiptNumber(mine)));
    }
    EscalationOutlook now = outlookProperty().get();
    say(done != null ? done.answer().say() : now == null ? null : Promises.sayNow(now), null);
  }

  /** Also where somebody chats of whom no number and no e-mail is known. */
  private static boolean needsNumber(Contact contact) {
    return contact.channel().isPhone() || contact.isOutOfReach();
  }

  private void show(@Nullable EscalationOutlook found) {
    if (found != null) {
      quietly(() -> entries.callBack.strip.show(found.offer(), found.due()));
    }
    review();
  }

  /** The number of the open case, else what the caller said, kept unread by people (E1). */
  private static @Nullable String receiptNumber(ContactContext mine) {
    CaseView view = mine.openCase().get();
    if (view != null) {
      return view.status().receiptNumber().value();
    }
    HandOff handOff = mine.contact().get().handOff();
    return handOff == null ? null : handOff.said().get("receiptNumber");
  }
}
