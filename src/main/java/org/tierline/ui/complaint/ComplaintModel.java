package org.tierline.ui.complaint;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintAnswer;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;

/** A complaint as it is taken in a contact (V3). Needs no toolkit; for one thread. */
public final class ComplaintModel extends FormModel<ComplaintAnswer> {
  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<@Nullable ComplaintAbout> about = new SimpleObjectProperty<>();
  final StringProperty nature = new SimpleStringProperty("");
  final StringProperty done = new SimpleStringProperty("");

  private final ComplaintJobs jobs;
  private UUID key;

  /** A form that is in no contact yet. */
  public ComplaintModel(ComplaintJobs jobs, BackgroundWork work) {
    super(work);
    this.jobs = jobs;
    this.key = jobs.newKey();
    name.subscribe((before, now) -> changed());
    about.subscribe((before, now) -> changed());
    nature.subscribe((before, now) -> changed());
    done.subscribe((before, now) -> changed());
  }

  /** The caller's name is what the contact has, until somebody types another. */
  @Override
  protected Subscription enter(ContactContext opened) {
    String caller = opened.contact().get().caller().name();
    if (name.get().isBlank() && caller != null) {
      name.set(caller);
    }
    return Subscription.EMPTY;
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    ComplaintAbout whom = about.get();
    if (whom == null && nature.get().isBlank() && done.get().isBlank()) {
      return draft;
    }
    DraftMap.put(draft, "complaint.name", name.get());
    DraftMap.put(draft, "complaint.about", whom == null ? "" : whom.name());
    DraftMap.put(draft, "complaint.nature", nature.get());
    DraftMap.put(draft, "complaint.done", done.get());
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "complaint.name", name::set);
    DraftMap.take(draft, "complaint.about", text -> about.set(ComplaintAbout.valueOf(text)));
    DraftMap.take(draft, "complaint.nature", nature::set);
    DraftMap.take(draft, "complaint.done", done::set);
  }

  @Override
  protected void forget() {
    name.set("");
    about.set(null);
    nature.set("");
    done.set("");
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    ComplaintAbout whom = about.get();
    if (canSubmit().get() && mine != null && whom != null) {
      UUID contactId = mine.contactId();
      ComplaintWish wish = new ComplaintWish(key, whom, name.get(), nature.get(), done.get());
      submit(() -> jobs.record(contactId, wish), this::take, answer -> tell(mine, answer));
    }
  }

  private void take(ComplaintAnswer answer) {
    if (answer.outcome() != ComplaintAnswer.Outcome.REFUSED) {
      key = jobs.newKey();
      finish(answer);
    }
    say(answer.say(), null);
  }

  private static void tell(ContactContext mine, ComplaintAnswer answer) {
    if (answer.outcome() != ComplaintAnswer.Outcome.REFUSED) {
      mine.changed().run();
      mine.done()
          .accept(new ContactContext.Done(Sentence.of("complaint.taken"), answer.say(), null));
    }
  }

  @Override
  protected void review() {
    if (resultProperty().get() == null) {
      say(null, null);
    }
    settle(whatIsMissing(), true);
  }

  private String whatIsMissing() {
    if (about.get() == null) {
      return "complaint.missing.about";
    }
    if (name.get().isBlank()) {
      return "complaint.missing.name";
    }
    if (nature.get().isBlank()) {
      return "complaint.missing.nature";
    }
    return done.get().isBlank() ? "complaint.missing.done" : "";
  }
}
