package org.tierline.ui.escalation;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;

/**
 * The number a caller was given, and what it alone tells (E10). A number of a service request is
 * told apart: the office answers it (S12). That of an appointment request tells how it stands.
 */
final class CallbackNumber {
  private static final Logger LOG = LoggerFactory.getLogger(CallbackNumber.class);
  private static final int CHARACTERS = 10;
  private static final String UNKNOWN = "escalation.callback.number.unknown";

  final StringProperty typed = new SimpleStringProperty("");

  private final CallbackJobs jobs;
  private final Runnable looked;
  private final Latest<Optional<EscalationFound>> searches;
  private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
  private final Latest<Optional<Sentence>> visits;
  private @Nullable Sentence officeAnswers;
  private @Nullable Sentence ofVisit;

  /**
   * @param looked is called after a number was looked up
   */
  CallbackNumber(CallbackJobs jobs, BackgroundWork work, Runnable looked) {
    this.jobs = jobs;
    this.looked = looked;
    searches = work.latest(this::show, this::searchFailed);
    visits = work.latest(this::showVisit, this::searchFailed);
    typed.subscribe((before, now) -> search());
  }

  /** A number that is there, with what it alone tells. */
  record Found(ReadAloudNumber number, EscalationFound escalation) {}

  /** What the number tells, or null. */
  ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Message key of what is wrong with the number; empty if nothing is, or not yet. */
  ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  /** Whether something is typed that is no whole number yet. */
  ReadOnlyBooleanProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /** Whether it is a number of a service request. */
  boolean isOfficeMatter() {
    return officeAnswers != null;
  }

  /** Whether it is the number of an appointment request. */
  boolean isVisit() {
    return ofVisit != null;
  }

  /** What is said to the number alone, or null. */
  @Nullable Sentence say() {
    if (ofVisit != null) {
      return ofVisit;
    }
    if (officeAnswers != null) {
      return officeAnswers;
    }
    if (error.get().equals(UNKNOWN)) {
      return Sentence.of("say.escalation.noSuchNumber");
    }
    Found target = found.get();
    return target == null ? null : Sentence.of("say.escalation.found", target.escalation().due());
  }

  /** How it stands after somebody else has changed it. */
  void take(EscalationFound now) {
    Found before = found.get();
    if (before != null) {
      found.set(new Found(before.number(), now));
    }
  }

  void clear() {
    typed.set("");
    forget();
    error.set("");
  }

  private void forget() {
    searches.abandon();
    visits.abandon();
    found.set(null);
    officeAnswers = null;
    ofVisit = null;
  }

  private void search() {
    forget();
    Optional<ReadAloudNumber> whole = escalationNumber();
    Optional<String> office = number(ReadAloudNumber.SERVICE_REQUEST);
    Optional<String> visit = number(ReadAloudNumber.APPOINTMENT);
    boolean known = whole.isPresent() || office.isPresent() || visit.isPresent();
    begun.set(!known && !typed.get().isBlank() && !isLongEnough(plain()));
    error.set(!known && isLongEnough(plain()) ? "escalation.callback.number.wrong" : "");
    if (whole.isPresent()) {
      String wanted = whole.get().toString();
      searches.ask(() -> jobs.find(wanted));
    } else if (visit.isPresent()) {
      visits.ask(() -> jobs.visit(visit.get()));
    } else {
      officeAnswers = office.flatMap(jobs::officeAnswers).orElse(null);
    }
  }

  private void show(Optional<EscalationFound> result) {
    Optional<ReadAloudNumber> whole = escalationNumber();
    if (result.isPresent() && whole.isPresent()) {
      found.set(new Found(whole.get(), result.get()));
    } else {
      error.set(UNKNOWN);
    }
    looked.run();
  }

  private void showVisit(Optional<Sentence> told) {
    ofVisit = told.orElse(null);
    looked.run();
  }

  private void searchFailed(Throwable failure) {
    LOG.error("A callback could not be looked up", failure);
    error.set("escalation.callback.number.failed");
    looked.run();
  }

  private Optional<ReadAloudNumber> escalationNumber() {
    String plain = plain();
    return ReadAloudNumber.parse(
        ReadAloudNumber.ESCALATION,
        plain.length() == CHARACTERS ? ReadAloudNumber.ESCALATION + plain : plain);
  }

  private Optional<String> number(String prefix) {
    return ReadAloudNumber.parse(prefix, typed.get()).map(ReadAloudNumber::toString);
  }

  private String plain() {
    return ReadAloudNumber.plain(typed.get());
  }

  private static boolean isLongEnough(String plain) {
    boolean two =
        plain.startsWith(ReadAloudNumber.SERVICE_REQUEST)
            || plain.startsWith(ReadAloudNumber.APPOINTMENT);
    int prefix = two ? 2 : 1;
    return plain.length() >= CHARACTERS + prefix;
  }
}
