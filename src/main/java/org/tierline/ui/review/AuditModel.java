package org.tierline.ui.review;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPage;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.staff.StaffMember;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.PagedList;

/**
 * Who saw a case, and what a person saw. A number of no case is answered like one that nobody has
 * opened. Runs without a toolkit.
 */
final class AuditModel {
  /** As many events as the pages of the record have. */
  private static final int PAGE = 50;

  private final AuditViewJobs jobs;
  private final PagedList<AuditLine> list;
  private final Latest<List<StaffMember>> finding;
  private final BooleanProperty ofPerson = new SimpleBooleanProperty();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);
  private final ReadOnlyObjectWrapper<String> asked = new ReadOnlyObjectWrapper<>("");
  private final AtomicReference<@Nullable AuditPlace> next = new AtomicReference<>();
  private volatile @Nullable ReceiptNumber receipt;
  private volatile @Nullable UUID person;

  AuditModel(AuditViewJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.list = new PagedList<>(this::page, PAGE, work);
    this.finding = work.latest(this::found);
    ofPerson.subscribe((before, now) -> forget());
  }

  /** Why nothing was looked up. */
  enum Trouble {
    NONE,
    NO_NUMBER,
    NOBODY
  }

  private PagedList.Page<AuditLine> page(@Nullable AuditLine last, int count) {
    AuditPage found = page(last == null ? null : next.get());
    next.set(found.next());
    return new PagedList.Page<>(found.lines(), found.next() != null);
  }

  private AuditPage page(@Nullable AuditPlace place) {
    ReceiptNumber ofCase = receipt;
    UUID of = person;
    if (ofCase != null) {
      return jobs.whoSaw(ofCase, place);
    }
    return of == null ? AuditPage.EMPTY : jobs.whatSaw(of, place);
  }

  /** Looks up what was typed. */
  void look() {
    list.clear();
    String wanted = typed.get().strip();
    if (wanted.isEmpty()) {
      return;
    }
    if (ofPerson.get()) {
      finding.ask(() -> jobs.person(wanted).stream().toList());
    } else {
      receipt = ReceiptNumber.parse(wanted).orElse(null);
      person = null;
      ReceiptNumber number = receipt;
      show(number == null ? Trouble.NO_NUMBER : Trouble.NONE, number == null ? "" : number.value());
    }
  }

  private void found(List<StaffMember> people) {
    receipt = null;
    person = people.isEmpty() ? null : people.getFirst().id();
    show(
        people.isEmpty() ? Trouble.NOBODY : Trouble.NONE,
        people.isEmpty() ? "" : people.getFirst().fullName());
  }

  private void show(Trouble why, String whom) {
    trouble.set(why);
    asked.set(whom);
    if (why == Trouble.NONE) {
      list.refresh();
    }
  }

  /** Takes away what was found and typed. */
  void forget() {
    finding.abandon();
    list.clear();
    receipt = null;
    person = null;
    typed.set("");
    asked.set("");
    trouble.set(Trouble.NONE);
  }

  /** Whether a person is asked about; else a case. */
  BooleanProperty ofPersonProperty() {
    return ofPerson;
  }

  /** The number or name typed. */
  StringProperty typedProperty() {
    return typed;
  }

  /** Why nothing was looked up. */
  ReadOnlyObjectProperty<Trouble> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** What the list is about: a number or a full name; empty before anything was asked. */
  ReadOnlyObjectProperty<String> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** The events found. */
  PagedList<AuditLine> list() {
    return list;
  }
}
