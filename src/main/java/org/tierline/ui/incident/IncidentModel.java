package org.tierline.ui.incident;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.ui.common.BackgroundWork;

/**
 * A privacy incident that is being reported: its words, which may stay empty, and what came of it.
 * Words that were not reported yet are there again when the form is opened again.
 */
public final class IncidentModel {
  private static final Logger LOG = LoggerFactory.getLogger(IncidentModel.class);

  private final IncidentJobs jobs;
  private final BackgroundWork work;
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<IncidentJobs.@Nullable Reported> reported =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final Supplier<UUID> keys;
  private UUID key;
  private @Nullable About about;

  /**
   * Reports by the jobs given.
   *
   * @param keys makes the keys of reports
   */
  public IncidentModel(IncidentJobs jobs, BackgroundWork work, Supplier<UUID> keys) {
    this.jobs = jobs;
    this.work = work;
    this.keys = keys;
    this.key = keys.get();
  }

  /**
   * The contact in which it was noticed.
   *
   * @param number as people read it
   * @param caseNumber the number that is talked about in it, or null
   */
  public record About(UUID contactId, String number, @Nullable String caseNumber) {}

  /** Begins a report, or goes on with one that was not sent. */
  public void begin(@Nullable About noticedIn) {
    about = noticedIn;
    reported.set(null);
    failed.set(false);
  }

  /** The contact that is reported with it, or null. */
  @Nullable About about() {
    return about;
  }

  /** What happened, in the words of who reports it. */
  StringProperty wordsProperty() {
    return words;
  }

  /** What came of it; null until it is in the store. */
  ReadOnlyObjectProperty<IncidentJobs.@Nullable Reported> reportedProperty() {
    return reported.getReadOnlyProperty();
  }

  /** Whether it is on its way. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether the store did not take it; the words are kept. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Reports it; once. */
  void report() {
    if (busy.get() || reported.get() != null) {
      return;
    }
    busy.set(true);
    failed.set(false);
    About noticed = about;
    IncidentJobs.Report report =
        new IncidentJobs.Report(
            key,
            noticed == null ? null : noticed.contactId(),
            noticed == null ? null : noticed.caseNumber(),
            words.get().strip());
    work.run(() -> jobs.report(report), this::answered, this::failed);
  }

  private void answered(IncidentJobs.Reported answer) {
    busy.set(false);
    words.set("");
    key = keys.get();
    reported.set(answer);
  }

  private void failed(Throwable cause) {
    LOG.error("An incident was not reported; its words are kept", cause);
    busy.set(false);
    failed.set(true);
  }
}
