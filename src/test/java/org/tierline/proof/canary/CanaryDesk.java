package org.tierline.proof.canary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.tierline.app.Services;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.staff.Role;
import org.tierline.proof.gate.People;
import org.tierline.proof.gate.People.Person;
import org.tierline.service.PolicyShelf;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.TestStores;

/** A desk whose store holds the cases with the canaries, and one of each person at it. */
final class CanaryDesk implements AutoCloseable {
  private final Store store;
  private final Services services;
  private final Map<Person, StaffSession> people;
  private final CanaryCases cases = new CanaryCases();

  CanaryDesk(Path folder) {
    store = TestStores.open(folder);
    services =
        Services.on(
            store,
            PolicyShelf.of(store),
            new Services.Outside(
                TestStores.CLOCK,
                Samples::id,
                new Random(1),
                Samples.KEYS,
                (started, after) -> {},
                folder.resolve("drafts")));
    people = new People(services.desk()).everybody();
    takeIn(cases.lines());
  }

  /** Imports lines. */
  CaseImport.Report takeIn(String lines) {
    try {
      return services
          .caseImport()
          .importLines(
              person(Role.ADMINISTRATOR, false),
              new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
              read -> {});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Services services() {
    return services;
  }

  CanaryCases cases() {
    return cases;
  }

  Map<Person, StaffSession> people() {
    return people;
  }

  StaffSession person(Role role, boolean cleared) {
    return Objects.requireNonNull(people.get(new Person(role, cleared)));
  }

  /** A telephone contact whose prompt was read. */
  Contact contact(StaffSession who) {
    OpenAnswer answer =
        services
            .contacts()
            .open(who, Channel.PHONE_DOMESTIC, Caller.UNKNOWN, ContactDesk.Origin.STAFF);
    if (answer instanceof OpenAnswer.Opened opened) {
      return services.contacts().confirmPrompt(who, opened.contact().id());
    }
    throw new AssertionError("no contact was opened");
  }

  VerificationAnswer verify(StaffSession who, UUID contact, Said said) {
    return services.gate().verify(who, contact, Relationship.APPLICANT_OR_PETITIONER, said, true);
  }

  /** A contact in which the applicant of a case said everything right. */
  Contact verified(StaffSession who, Protection protection) {
    Contact contact = contact(who);
    verify(who, contact.id(), cases.right(protection));
    return contact;
  }

  /** A contact in which somebody said the number of a case and nothing else right. */
  Contact refused(StaffSession who, Protection protection) {
    Contact contact = contact(who);
    verify(who, contact.id(), CanaryCases.wrong(protection));
    return contact;
  }

  @Override
  public void close() {
    store.close();
  }
}
