package org.tierline.ui.request;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestHistory;
import org.tierline.model.request.ServiceRequest;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.Latest;

/**
 * The requests of a verified case in a contact: what became of each, and what the caller wants of
 * one (S11). Needs no toolkit; for one thread.
 */
public final class CareModel extends FormModel<RequestChange> {
  final ObjectProperty<@Nullable RequestHistory> chosen = new SimpleObjectProperty<>();
  final ObjectProperty<Action> action = new SimpleObjectProperty<>(Action.ADD_WORDS);
  final StringProperty words = new SimpleStringProperty("");

  private final CareJobs jobs;
  private final Latest<List<RequestHistory>> reading;
  private final ReadOnlyObjectWrapper<List<RequestHistory>> requests =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable ServiceRequest> meanwhile =
      new ReadOnlyObjectWrapper<>();
  private @Nullable ReceiptNumber receiptNumber;

  /** A form that is in no contact yet. */
  public CareModel(CareJobs jobs, BackgroundWork work) {
    super(work);
    this.jobs = jobs;
    reading = work.latest(this::show);
    chosen.subscribe((before, now) -> {
      if (before == null || now == null || !before.number().equals(now.number())) {
        meanwhile.set(null);
      }
      changed();
    });
    action.subscribe((before, now) -> changed());
    words.subscribe((before, now) -> changed());
  }

  /** What is wanted of a request. */
  public enum Action {
    ADD_WORDS,
    CANCEL
  }

  /** The requests of the case, newest first. */
  ReadOnlyObjectProperty<List<RequestHistory>> requestsProperty() {
    return requests.getReadOnlyProperty();
  }

  /** How the request stands that somebody else has changed, to be decided about; or null. */
  ReadOnlyObjectProperty<@Nullable ServiceRequest> meanwhileProperty() {
    return meanwhile.getReadOnlyProperty();
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    return opened.openCase().subscribe(view -> caseIs(opened, view));
  }

  private void caseIs(ContactContext opened, @Nullable CaseView view) {
    reading.abandon();
    if (view == null) {
      receiptNumber = null;
      quietly(() -> chosen.set(null));
      requests.set(List.of());
      review();
    } else {
      receiptNumber = view.status().receiptNumber();
      read(opened.contactId());
    }
  }

  private void read(UUID contactId) {
    ReceiptNumber number = receiptNumber;
    if (number != null) {
      reading.ask(() -> jobs.ofCase(contactId, number));
    }
  }

  private void show(List<RequestHistory> found) {
    RequestHistory before = chosen.get();
    requests.set(found);
    quietly(() ->
        chosen.set(
            found.stream()
                .filter(one -> before != null && one.number().equals(before.number()))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst())));
    review();
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.put(draft, "care.words", words.get());
    if (action.get() != Action.ADD_WORDS) {
      draft.put("care.action", action.get().name());
    }
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "care.words", words::set);
    DraftMap.take(draft, "care.action", name -> action.set(Action.valueOf(name)));
  }

  @Override
  protected void forget() {
    words.set("");
    action.set(Action.ADD_WORDS);
    meanwhile.set(null);
    if (contextProperty().get() == null) {
      reading.abandon();
      receiptNumber = null;
      chosen.set(null);
      requests.set(List.of());
    }
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    RequestHistory target = chosen.get();
    if (canSubmit().get() && mine != null && target != null) {
      submit(mine, target.number().toString(), target.request().version());
    }
  }

  private void submit(ContactContext mine, String number, long seen) {
    String said = words.get().strip();
    Action wanted = action.get();
    submit(
        () ->
            switch (wanted) {
              case ADD_WORDS -> jobs.addWords(mine.contactId(), number, said);
              case CANCEL -> jobs.cancel(mine.contactId(), number, said, seen);
            },
        this::take,
        change -> tell(mine, number, change));
  }

  private void take(RequestChange change) {
    if (change.isDone()) {
      finish(change);
    } else if (change.outcome() == RequestChange.Outcome.CHANGED_MEANWHILE) {
      meanwhile.set(change.now());
    } else {
      refuse(change.say());
    }
    ContactContext mine = contextProperty().get();
    if (mine != null) {
      read(mine.contactId());
    }
  }

  private static void tell(ContactContext mine, String number, RequestChange change) {
    mine.changed().run();
    if (change.isDone()) {
      mine.done()
          .accept(
              new ContactContext.Done(
                  Sentence.of("request.care.done." + change.outcome().name(), number),
                  change.say(),
                  null));
    }
  }

  /** What is entered here holds, over what was changed meanwhile. */
  void keepMine() {
    ContactContext mine = contextProperty().get();
    ServiceRequest stored = meanwhile.get();
    if (mine != null && stored != null) {
      meanwhile.set(null);
      submit(mine, stored.number().toString(), stored.version());
    }
  }

  /** What was changed meanwhile holds; the request is not cancelled. */
  void keepTheirs() {
    meanwhile.set(null);
    action.set(Action.ADD_WORDS);
    review();
  }

  @Override
  protected void review() {
    RequestChange done = resultProperty().get();
    settle(whatIsMissing(), true);
    say(done == null ? null : done.say(), null);
  }

  private String whatIsMissing() {
    RequestHistory target = chosen.get();
    if (target == null) {
      return "request.care.missing.request";
    }
    if (!target.request().isOpen()) {
      return "request.care.missing.over";
    }
    if (meanwhile.get() != null) {
      return "request.care.missing.decide";
    }
    return action.get() == Action.ADD_WORDS && words.get().isBlank()
        ? "request.care.missing.words"
        : "";
  }
}
