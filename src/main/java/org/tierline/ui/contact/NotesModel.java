package org.tierline.ui.contact;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.service.contact.EntryAnswer;
import org.tierline.service.contact.EntryChecks;
import org.tierline.service.contact.SaveAnswer;

/**
 * Notes and the caller's name: typed freely, in the draft within a second, in the store when a
 * field is left. A contact that was changed elsewhere is never overwritten unasked.
 */
public final class NotesModel {
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final Troubles troubles;
  private final StringProperty text;
  private final StringProperty callerName;
  private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Conflict> conflict = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyObjectWrapper<@Nullable Sentence> wrong = new ReadOnlyObjectWrapper<>();

  NotesModel(
      ContactJobs jobs,
      EntryChecks checks,
      ContactFacts facts,
      ContactLane lane,
      Troubles troubles) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.troubles = troubles;
    String name = facts.contact().caller().name();
    this.text = new SimpleStringProperty(facts.contact().notes());
    this.callerName = new SimpleStringProperty(name == null ? "" : name);
    text.subscribe(typed ->
        wrong.set(checks.notes(typed) instanceof EntryAnswer.Wrong(Sentence say) ? say : null));
  }

  /** What was typed here, and what somebody else has stored meanwhile. */
  record Conflict(String mine, String myName, Contact stored) {
    /** What is stored of the caller's name, empty if there is none. */
    String theirName() {
      String name = stored.caller().name();
      return name == null ? "" : name;
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The notes. */
  public StringProperty textProperty() {
    return text;
  }

  /** The caller's name, as the caller says it. */
  public StringProperty callerNameProperty() {
    return callerName;
  }

  /** When what is typed was last kept, or null. */
  public ReadOnlyObjectProperty<@Nullable Instant> savedAtProperty() {
    return savedAt.getReadOnlyProperty();
  }

  /** The texts to choose from, or null. */
  ReadOnlyObjectProperty<@Nullable Conflict> conflictProperty() {
    return conflict.getReadOnlyProperty();
  }

  /** Why the notes cannot be stored as they are, or null; they stay in the draft meanwhile. */
  ReadOnlyObjectProperty<@Nullable Sentence> wrongProperty() {
    return wrong.getReadOnlyProperty();
  }

  void kept(Instant at) {
    savedAt.set(at);
  }

  /** A field was left: what is typed goes to the store, if it is new. */
  public void push() {
    Caller caller = named(facts.contact().caller(), callerName.get().strip());
    boolean same =
        text.get().equals(facts.contact().notes()) && caller.equals(facts.contact().caller());
    if (!same
        && wrong.get() == null
        && conflict.get() == null
        && facts.contact().state() != ContactState.CLOSED) {
      save(text.get(), () -> {});
    }
  }

  /**
   * Stores what is typed and goes on only when it is stored: not while two texts are to be chosen
   * from, and not with notes that cannot be stored.
   */
  void storeThen(Runnable then) {
    if (wrong.get() == null && conflict.get() == null) {
      save(text.get(), then);
    }
  }

  /** My text and my name of the caller stay. */
  void keepMine() {
    Conflict open = conflict.get();
    if (open != null) {
      resolve(open, text.get(), callerName.get());
    }
  }

  /** The other text and name stay. */
  void keepTheirs() {
    Conflict open = conflict.get();
    if (open != null) {
      conflict.set(null);
      lane.take(open.stored());
      text.set(open.stored().notes());
      callerName.set(open.theirName());
    }
  }

  /** The other text and mine, one after the other, and my name of the caller. */
  void keepBoth() {
    Conflict open = conflict.get();
    if (open != null) {
      resolve(open, open.stored().notes() + "\n" + text.get(), callerName.get());
    }
  }

  private void resolve(Conflict open, String chosen, String name) {
    conflict.set(null);
    lane.take(open.stored());
    text.set(chosen);
    callerName.set(name);
    save(chosen, () -> {});
  }

  private void save(String notes, Runnable then) {
    String name = callerName.get().strip();
    lane.after(
        () -> {
          Contact seen = lane.newest();
          SaveAnswer answer = jobs.save(seen, named(seen.caller(), name), notes);
          if (answer instanceof SaveAnswer.Saved(Contact contact)) {
            lane.stored(contact);
          }
          return answer;
        },
        answer -> saved(answer, notes, name, then),
        cause -> troubles.tell("contact.failed.notes", cause));
  }

  private void saved(SaveAnswer answer, String notes, String name, Runnable then) {
    switch (answer) {
      case SaveAnswer.Saved(Contact contact) -> {
        facts.changeContact(contact);
        then.run();
      }
      case SaveAnswer.TakenOver over -> {
        // What was typed goes along as soon as the desk has seen who took it.
      }
      case SaveAnswer.Changed(Contact stored) -> {
        Conflict found = new Conflict(text.get(), callerName.get(), stored);
        if (stored.notes().equals(notes) && found.theirName().equals(name)) {
          lane.take(stored);
          then.run();
        } else {
          conflict.set(found);
        }
      }
    }
  }

  private static Caller named(Caller before, String name) {
    return new Caller(
        name.isEmpty() ? null : name,
        before.phone(),
        before.email(),
        before.zip(),
        before.country(),
        before.language(),
        before.account());
  }
}
