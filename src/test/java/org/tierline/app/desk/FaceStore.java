package org.tierline.app.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.app.practice.PracticePeople.Person;
import org.tierline.app.practice.PracticePlace;
import org.tierline.app.practice.PracticeStore;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.TimeOrderedIds;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.PolicyShelf;
import org.tierline.service.cases.CaseImport.End;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;

/**
 * Stores that differ only in what one number is; everything that chance draws there is drawn alike.
 */
final class FaceStore {
  static final String NUMBER = "IOE0987654321";
  private static final String ANOTHER = "IOE0987654322";
  private static final String LONG_LOCKED = "IOE0987654323";
  private static final int CALLS = 4;
  private static final int TRIES = 3;
  private static final Person MARIA =
      new Person(
          "Maria",
          null,
          "Quist",
          LocalDate.of(1991, 7, 14),
          "A084920731",
          "415 Oak Street",
          new PracticePlace("Dallas", "TX", "75201", "214"),
          "+12145557301",
          "maria.quist@example.org",
          "en");

  private final Services services;
  private final StaffSession tom;

  private FaceStore(MovableClock clock, PracticeStore people) {
    this.services =
        Services.on(
            people.scratch().store(),
            new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
            new Services.Outside(
                clock,
                new TimeOrderedIds(clock, new Random(7))::next,
                new Random(11),
                Samples.KEYS,
                (started, after) -> {},
                people.scratch().folder().resolve("drafts")));
    this.tom = people.signIn(services, Role.ADMINISTRATOR);
  }

  /** What the number is. */
  enum Face {
    WRONG_NAME,
    ABSENT,
    PROTECTED,
    LOCKED,
    RIGHT
  }

  /** What is said at every desk. */
  static PracticeCase caller() {
    return new PracticeCase(MARIA, "", NUMBER, "");
  }

  /** A desk on a new store. */
  static KeyboardDesk deskOf(Face face) throws IOException {
    return new KeyboardDesk((clock, guard) -> {
      PracticeStore people =
          PracticeStore.fill(
              ScratchStore.create(clock, guard, (rows, of) -> {}), KeyboardDesk.BEGIN);
      FaceStore store = new FaceStore(clock, people);
      store.clearSomebody();
      store.takeIn(face);
      store.fail(face == Face.LOCKED ? NUMBER : LONG_LOCKED);
      return new KeyboardDesk.Place(people, store.services);
    });
  }

  private void clearSomebody() {
    add("second", Role.ADMINISTRATOR);
    add("ines", Role.TIER_2);
    UUID key = services.desk().ids().get();
    Answer asked = services.clearances().ask(tom, key, "ines", Clearance.SECTION_1367, true);
    require(asked instanceof Answer.Done);
    require(
        services.clearances().confirm(signIn("second"), ((Answer.Done) asked).change())
            instanceof Answer.Done);
  }

  private void takeIn(Face face) {
    String line =
        """
        {"receiptNumber":"%s","form":"I-765","receivedOn":"2026-03-02","protection":"%s",\
        "subject":{"givenName":"Maria","familyName":"%s","dateOfBirth":"1991-07-14",\
        "phone":"+12145557301"},"status":{"title":"Case Was Received","on":"2026-03-02",\
        "next":"We will send a notice."}}
        """
            .formatted(
                face == Face.ABSENT ? ANOTHER : NUMBER,
                face == Face.PROTECTED ? "SECTION_1367" : "NONE",
                face == Face.WRONG_NAME ? "Quast" : "Quist");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    require(
        services.caseImport().takeIn(tom, new ByteArrayInputStream(bytes), read -> {}).end()
            == End.WHOLE);
  }

  /** Somebody else tries a number until it is locked (P6). */
  private void fail(String number) {
    add("bea", Role.TIER_1);
    StaffSession bea = signIn("bea");
    Said wrong =
        new Said(
            number,
            null,
            "No Body",
            LocalDate.of(1980, 1, 2),
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    for (int calls = 0; calls < CALLS; calls++) {
      UUID contact = call(bea);
      for (int tried = 0; tried < TRIES; tried++) {
        services.gate().verify(bea, contact, Relationship.APPLICANT_OR_PETITIONER, wrong, false);
      }
      services.contacts().close(bea, contact, Disposition.NOT_VERIFIED, "");
    }
    services.signIn().signOut(bea);
  }

  private UUID call(StaffSession session) {
    OpenAnswer answer =
        services
            .contacts()
            .open(session, Channel.PHONE_DOMESTIC, Caller.UNKNOWN, ContactDesk.Origin.STAFF);
    UUID contact = ((OpenAnswer.Opened) answer).contact().id();
    services.contacts().confirmPrompt(session, contact);
    return contact;
  }

  private void add(String name, Role role) {
    NewStaff wanted = new NewStaff(name, "Full " + name, role, Set.of("en"));
    require(services.staff().add(tom, wanted, Samples.PASSWORD.toCharArray()) == AddAnswer.ADDED);
  }

  private StaffSession signIn(String name) {
    SignInAnswer answer = services.signIn().signIn(name, Samples.PASSWORD.toCharArray());
    require(answer instanceof SignInAnswer.Welcome);
    return ((SignInAnswer.Welcome) answer).session();
  }

  private static void require(boolean done) {
    if (!done) {
      throw new AssertionError("the store cannot be made");
    }
  }
}
