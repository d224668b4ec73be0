package org.tierline.ui.mail;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailReport;
import org.tierline.model.mail.MessageState;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.PagedList;

/** Messages about which a supervisor decides. Runs without a toolkit. */
final class MailModel {
  /** How many a page has. */
  static final int PAGE = 10;

  private final MailJobs jobs;
  private final Lane lane;
  private final PagedList<MailJobs.Line> list;
  private final ReadOnlyLongWrapper letters = new ReadOnlyLongWrapper();
  private final StringProperty folder = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();

  MailModel(MailJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.list = PagedList.of(jobs::toDecide, PAGE, work);
  }

  /**
   * What came of a step.
   *
   * @param good whether it was done
   */
  record Came(Sentence say, boolean good) {}

  /** Reads anew what there is to decide, and how many letters wait. */
  void refresh() {
    list.refresh();
    lane.run(
        jobs::letters,
        letters::set,
        failure -> came.set(new Came(Sentence.of("mail.failed"), false)));
  }

  /** The person signs out. */
  void end() {
    list.clear();
    letters.set(0);
    folder.set("");
    came.set(null);
  }

  /**
   * Whether a decision can be taken about a message: whatever surely did not leave did not arrive.
   */
  static boolean isOpen(MailJobs.Line line, MailDecision decision) {
    return decision != MailDecision.ARRIVED || line.item().state() == MessageState.UNSURE;
  }

  void decide(MailJobs.Line line, MailDecision decision) {
    came.set(null);
    lane.run(
        () -> jobs.decide(line, decision),
        refusal -> {
          came.set(
              refusal
                  .map(say -> new Came(say, false))
                  .orElseGet(() -> new Came(done(decision), true)));
          list.refresh();
        },
        failure -> came.set(new Came(Sentence.of("mail.failed"), false)));
  }

  private static Sentence done(MailDecision decision) {
    return Sentence.of(
        switch (decision) {
          case ARRIVED -> "mail.done.arrived";
          case AGAIN -> "mail.done.again";
          case LEFT -> "mail.done.left";
        });
  }

  /** Whether messages are written into a folder here. */
  boolean isPractice() {
    return jobs.folder().isPresent();
  }

  /** Writes what waits into the folder typed, where this is practice. */
  void write() {
    jobs.folder().ifPresent(way -> into(way, "mail.done.written"));
  }

  /** Prints the letters that wait into the folder typed. */
  void print() {
    into(jobs::print, "mail.done.printed");
  }

  private void into(MailJobs.Folder way, String done) {
    String typed = folder.get().strip();
    if (typed.isEmpty()) {
      return;
    }
    came.set(null);
    lane.run(
        () -> written(way, typed, done),
        notice -> {
          came.set(notice);
          refresh();
        },
        failure -> came.set(new Came(Sentence.of("mail.failed"), false)));
  }

  private static Came written(MailJobs.Folder way, String typed, String done) {
    try {
      Path path = Path.of(typed);
      if (Files.isDirectory(path) && path.isAbsolute()) {
        MailReport report = way.write(path);
        return new Came(
            Sentence.of(done, report.sent(), report.toDecide()), report.stoppedBy() == null);
      }
    } catch (InvalidPathException e) {
      // It is told as any other text that names no folder.
    }
    return new Came(Sentence.of("mail.folder.none"), false);
  }

  PagedList<MailJobs.Line> list() {
    return list;
  }

  /** How many letters wait to be printed. */
  ReadOnlyLongProperty lettersProperty() {
    return letters.getReadOnlyProperty();
  }

  /** The folder, as typed. */
  StringProperty folderProperty() {
    return folder;
  }

  /** What came of the last step, or null. */
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }
}
