package org.tierline.ui.contact;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
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

  /** Two texts that both want to be the notes. */
  record Conflict(String mine, Contact stored) {}

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
    Caller caller = caller(facts.contact().caller());
    boolean same =
        text.get().equals(facts.contact().notes()) && caller.equals(facts.contact().caller());
    if (!same
        && wrong.get() == null
        && conflict.get() == null
        && facts.contact().state() != ContactState.CLOSED) {
      save(text.get());
    }
  }

  /** My text stays. */
  void keepMine() {
    resolve(text.get());
  }

  /** The other text stays. */
  void keepTheirs() {
    Conflict open = conflict.get();
    if (open != null) {
      conflict.set(null);
      text.set(open.stored().notes());
    }
  }

  /** The other text and mine, one after the other. */
  void keepBoth() {
    Conflict open = conflict.get();
    if (open != null) {
      resolve(open.stored().notes() + "\n" + text.get());
    }
  }

  private void resolve(String chosen) {
    conflict.set(null);
    text.set(chosen);
    save(chosen);
  }

  private void save(String notes) {
    lane.after(
        () -> {
          SaveAnswer answer = jobs.save(lane.newest(), caller(lane.newest().caller()), notes);
          if (answer instanceof SaveAnswer.Saved(Contact contact)) {
            lane.stored(contact);
          }
          return answer;
        },
        this::saved,
        cause -> troubles.tell("contact.failed.notes", cause));
  }

  private void saved(SaveAnswer answer) {
    switch (answer) {
      case SaveAnswer.Saved(Contact contact) -> facts.changeContact(contact);
      case SaveAnswer.Changed(Contact stored) -> {
        lane.take(stored);
        if (!stored.notes().equals(text.get())) {
          conflict.set(new Conflict(text.get(), stored));
        }
      }
    }
  }

  private Caller caller(Caller before) {
    String name = callerName.get().strip();
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
