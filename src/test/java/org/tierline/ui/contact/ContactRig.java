package org.tierline.ui.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.model.contact.Contact;
import org.tierline.service.contact.EntryChecks;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactForm;

/** A contact without a toolkit and without a store, on a clock that the test moves. */
final class ContactRig {
  final List<Throwable> failures = new ArrayList<>();
  final FakeJobs jobs;
  final List<ContactForm> forms =
      List.of(
          new PlainForm(1, "contact.verify", true),
          new PlainForm(2, "contact.verify.escalate", false));
  Instant now = FakeJobs.OPENED.plusSeconds(24);
  boolean closed;
  final List<String> takenOver = new ArrayList<>();

  ContactRig() {
    this(FakeJobs.call());
  }

  ContactRig(Contact contact) {
    jobs = new FakeJobs(() -> now, contact);
  }

  static EntryChecks checks() {
    return new EntryChecks(Set.of("IOE", "MSC", "LIN"), () -> LocalDate.parse("2026-11-24"));
  }

  BackgroundWork work() {
    return BackgroundWork.atOnce(failures::add);
  }

  ContactModel open() {
    return new ContactModel(
        new ContactModel.Around(
            jobs,
            checks(),
            work(),
            () -> now,
            forms,
            takenOver::add,
            (key, cause) -> failures.add(cause)),
        new ContactModel.Start(
            jobs.contact, jobs.ceiling, null, jobs.draft(FakeJobs.CONTACT).orElse(Map.of())),
        () -> closed = true);
  }

  OpenAnswer.Opened opened() {
    return new OpenAnswer.Opened(jobs.contact, jobs.ceiling, null, List.of("P2"));
  }

  void pass(ContactModel model, long seconds) {
    now = now.plusSeconds(seconds);
    model.tick();
  }

  /** Types what María José says. */
  static void typeAll(ContactModel model) {
    model.form().entry(EntryKind.NAME).textProperty().set("Maria Jose Nunez Ortega");
    model.form().entry(EntryKind.BORN).textProperty().set("07/14/1991");
    model.form().entry(EntryKind.HOUSE).textProperty().set("1420");
    model.form().entry(EntryKind.ZIP).textProperty().set("75201");
  }
}
