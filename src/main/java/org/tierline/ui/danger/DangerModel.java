package org.tierline.ui.danger;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.contact.Channel;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;

/**
 * The words for danger (M3): there at once, and others when a kind is chosen, which is recorded in
 * the contact in hand. Runs without a toolkit; for one thread.
 */
public final class DangerModel {
  private static final Logger LOG = LoggerFactory.getLogger(DangerModel.class);

  private final DangerJobs jobs;
  private final BackgroundWork work;
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final ReadOnlyObjectWrapper<DangerScript> script;
  private final ReadOnlyObjectWrapper<@Nullable DangerAnswer> recorded =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private @Nullable About about;

  /** Asks the jobs given. */
  public DangerModel(DangerJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.work = work;
    this.script = new ReadOnlyObjectWrapper<>(jobs.script(null, null, null));
  }

  /**
   * The contact in hand.
   *
   * @param country of the caller, or null
   * @param language of the caller
   * @param used told of a script whose use was recorded
   */
  public record About(
      UUID contactId,
      Channel channel,
      @Nullable String country,
      Language language,
      Consumer<DangerKind> used) {}

  /**
   * Brings the words that are for everyone.
   *
   * @param inHand the contact, or null
   */
  void begin(@Nullable About inHand) {
    about = inHand;
    recorded.set(null);
    failed.set(false);
    if (inHand != null) {
      language.set(inHand.language());
    }
    bring(null);
  }

  private void bring(@Nullable DangerKind kind) {
    About now = about;
    script.set(
        now == null
            ? jobs.script(kind, null, null)
            : jobs.script(kind, now.channel(), now.country()));
  }

  /** Brings the words for a kind of danger and records it in the contact in hand. */
  void choose(DangerKind kind) {
    bring(kind);
    recorded.set(null);
    failed.set(false);
    About now = about;
    if (now != null) {
      work.run(
          () -> jobs.used(now.contactId(), kind),
          answer -> answered(now, kind, answer),
          cause -> failed(now, cause));
    }
  }

  private void answered(About then, DangerKind kind, DangerAnswer answer) {
    if (answer.outcome() != DangerAnswer.Outcome.REFUSED) {
      then.used().accept(kind);
    }
    if (then.equals(about)) {
      recorded.set(answer);
    }
  }

  private void failed(About then, Throwable cause) {
    LOG.error("The use of a script was not recorded", cause);
    if (then.equals(about)) {
      failed.set(true);
    }
  }

  /** The other language (F4). */
  void switchLanguage() {
    language.set(language.get() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH);
  }

  /** Whether a contact is in hand. */
  boolean isInContact() {
    return about != null;
  }

  /** The language in which it is said. */
  ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** What is said and whom to call. */
  ReadOnlyObjectProperty<DangerScript> scriptProperty() {
    return script.getReadOnlyProperty();
  }

  /** What came of recording; null until it did. */
  ReadOnlyObjectProperty<@Nullable DangerAnswer> recordedProperty() {
    return recorded.getReadOnlyProperty();
  }

  /** Whether the store did not take it. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }
}
