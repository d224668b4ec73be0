package org.tierline.ui.common;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.Sentence;

/**
 * What every form in a contact has: the contact it is in, what is missing, what is said, and what
 * came of the last submitting. A feature adds what is entered and what follows from it. Needs no
 * toolkit; for one thread.
 *
 * @param <R> what comes of submitting
 */
public abstract class FormModel<R> {
  private final Logger log = LoggerFactory.getLogger(getClass());
  private final BackgroundWork work;
  private final ReadOnlyObjectWrapper<@Nullable ContactContext> context =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable R> result = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> say = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> sayNext = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper canSubmit = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper sought = new ReadOnlyStringWrapper("");
  private Subscription following = Subscription.EMPTY;
  private String refused = "";
  private int submissions;

  /** The submission whose answer empties the form, or 0. */
  private int awaited;

  private boolean quiet;

  /** A form that is in no contact yet. */
  protected FormModel(BackgroundWork work) {
    this.work = work;
  }

  /** The contact it is in, or null. */
  public final ReadOnlyObjectProperty<@Nullable ContactContext> contextProperty() {
    return context.getReadOnlyProperty();
  }

  /** What came of the last submitting, until something else is typed; or null. */
  public final ReadOnlyObjectProperty<@Nullable R> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** What is said now, or null. */
  public final ReadOnlyObjectProperty<@Nullable Sentence> sayProperty() {
    return say.getReadOnlyProperty();
  }

  /** What will be said after submitting, or null. */
  public final ReadOnlyObjectProperty<@Nullable Sentence> sayNextProperty() {
    return sayNext.getReadOnlyProperty();
  }

  /** Message key of what is missing first; empty if nothing is. */
  public final ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /**
   * Message key of what is missing, for a moment, when somebody wants to submit all the same: the
   * keyboard then goes there. Empty else.
   */
  public final ReadOnlyStringProperty soughtProperty() {
    return sought.getReadOnlyProperty();
  }

  /** Whether the last submitting failed; everything typed is still there. */
  public final ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Whether an answer is waited for; what is typed meanwhile would not be in what was sent. */
  public final ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether it can be submitted. */
  public final BooleanExpression canSubmit() {
    return canSubmit.getReadOnlyProperty();
  }

  /** Takes the form into a contact; what was typed before in this contact stays. */
  public final void open(ContactContext opened) {
    if (!isIn(opened) || result.get() != null) {
      clear();
    }
    following.unsubscribe();
    context.set(opened);
    quietly(() -> following = enter(opened));
    review();
  }

  /** Forgets the contact. */
  public final void clear() {
    following.unsubscribe();
    following = Subscription.EMPTY;
    context.set(null);
    quietly(this::forget);
    result.set(null);
    refused = "";
    failed.set(false);
    await(0);
    review();
  }

  /** Puts back what was typed. */
  public final void restore(Map<String, String> draft) {
    quietly(() -> putBack(draft));
    review();
  }

  /** What was typed; empty if nothing was. */
  public abstract Map<String, String> draft();

  /** Submits, if it can be. */
  public abstract void submit();

  /** Somebody wants to submit while something is missing. */
  public final void leadToMissing() {
    sought.set(missing.get());
    sought.set("");
  }

  /** Fills in what the contact tells, and follows what it will tell. */
  protected abstract Subscription enter(ContactContext opened);

  /** Puts each entry of a draft back. */
  protected abstract void putBack(Map<String, String> draft);

  /** Empties every entry and drops what was asked about them. */
  protected abstract void forget();

  /** Works out what follows from what is entered. */
  protected abstract void review();

  /** Something was typed; what is filled in quietly does not count. */
  protected final void changed() {
    ContactContext mine = context.get();
    if (!quiet && mine != null) {
      result.set(null);
      refused = "";
      mine.changed().run();
      review();
    }
  }

  /** Changes entries without that being typing. */
  protected final void quietly(Runnable change) {
    boolean before = quiet;
    quiet = true;
    change.run();
    quiet = before;
  }

  /**
   * What was submitted cannot be: why stands where what is missing stands, until something else is
   * typed, and everything typed stays.
   *
   * @param why a sentence without values
   */
  protected final void refuse(Sentence why) {
    refused = why.key();
  }

  /** Says what is missing, and lets the form be submitted where nothing is. */
  protected final void settle(String missingKey, boolean possible) {
    missing.set(refused.isEmpty() ? missingKey : refused);
    canSubmit.set(context.get() != null && missing.get().isEmpty() && possible && !isSubmitting());
  }

  /** Says what is said now and what will be. */
  protected final void say(@Nullable Sentence now, @Nullable Sentence next) {
    say.set(now);
    sayNext.set(next);
  }

  /** Keeps what came of submitting and empties the form for the next. */
  protected final void finish(R cameOfIt) {
    forget();
    result.set(cameOfIt);
  }

  /** Whether an answer is waited for. */
  protected final boolean isSubmitting() {
    return awaited != 0;
  }

  private void await(int submission) {
    awaited = submission;
    busy.set(isSubmitting());
  }

  /**
   * Submits in the background. A failure is said; everything typed stays.
   *
   * @param take gets the answer if the form still holds what was submitted
   * @param then gets the answer afterwards, wherever the form is by then
   */
  protected final <T> void submit(Work<T> job, Consumer<? super T> take, Consumer<? super T> then) {
    int mine = ++submissions;
    await(mine);
    failed.set(false);
    review();
    work.run(
        job,
        answer -> {
          if (awaited == mine) {
            await(0);
            quietly(() -> take.accept(answer));
            review();
          }
          then.accept(answer);
        },
        failure -> submitFailed(mine, failure));
  }

  private void submitFailed(int mine, Throwable failure) {
    log.error("It was not submitted; what was typed is kept", failure);
    if (awaited == mine) {
      await(0);
      failed.set(true);
      review();
    }
  }

  private boolean isIn(ContactContext that) {
    ContactContext now = context.get();
    return now != null && now.contactId().equals(that.contactId());
  }
}
