package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.StandingQuestion;

/** What would be promised for what is entered, and which days of it are shown. */
final class PromiseAhead {
  private static final Logger LOG = LoggerFactory.getLogger(PromiseAhead.class);

  private final EscalateJobs jobs;
  private final InstantSource clock;
  private final StandingQuestion<Question, EscalationOutlook> question;
  private final ReadOnlyObjectWrapper<@Nullable EscalationOutlook> outlook =
      new ReadOnlyObjectWrapper<>();
  private @Nullable LocalDate first;

  /**
   * @param found is told what would be promised; null if it could not be found out
   */
  PromiseAhead(
      EscalateJobs jobs,
      BackgroundWork work,
      Debounce typing,
      InstantSource clock,
      Consumer<@Nullable EscalationOutlook> found) {
    this.jobs = jobs;
    this.clock = clock;
    question =
        new StandingQuestion<>(
            work,
            typing,
            answer -> {
              outlook.set(answer);
              found.accept(answer);
            },
            failure -> {
              LOG.error("It could not be found out what would be promised", failure);
              outlook.set(null);
              found.accept(null);
            });
  }

  /** What decides the promise; words do not. */
  private record Question(UUID contactId, EscalationWish wish, LocalDate first) {}

  /** What would be promised; null while it is not known. */
  ReadOnlyObjectProperty<@Nullable EscalationOutlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /** Asks what would be promised, unless it is known. */
  void ask(UUID contactId, EscalationWish decisive) {
    LocalDate from = firstDay();
    question.ask(
        new Question(contactId, decisive, from), () -> jobs.outlook(contactId, decisive, from));
  }

  /** Nothing would be promised, since nothing is asked for. */
  void drop() {
    question.drop();
    outlook.set(null);
    first = null;
  }

  /** Turns to later days, or to earlier ones; the promise has to be asked for again. */
  void turn(int pages) {
    LocalDate from = firstDay().plusWeeks(pages);
    first = from.isBefore(today()) ? null : from;
  }

  /** Whether there are days after those shown, before the promised one. */
  boolean hasLater() {
    EscalationOutlook now = outlook.get();
    return now != null
        && !now.offer().days().isEmpty()
        && now.offer().days().getLast().day().isBefore(now.due());
  }

  /** Whether the days shown are later than the next ones. */
  boolean hasEarlier() {
    return first != null;
  }

  private LocalDate firstDay() {
    return first == null ? today() : first;
  }

  private LocalDate today() {
    return EasternTime.dateOf(clock.instant());
  }
}
