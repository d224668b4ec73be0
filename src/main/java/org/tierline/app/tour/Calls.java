package org.tierline.app.tour;

import java.util.UUID;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;

/** Calls that the witness takes without a screen, to ask the store what a screen cannot tell. */
final class Calls {
  private final TourDesk desk;

  Calls(TourDesk desk) {
    this.desk = desk;
  }

  /** A phone contact whose prompt was read. */
  UUID open() {
    OpenAnswer answer =
        desk.services()
            .contacts()
            .open(desk.witness(), Channel.PHONE_DOMESTIC, Caller.UNKNOWN, Origin.STAFF);
    if (!(answer instanceof OpenAnswer.Opened opened)) {
      throw new IllegalStateException("a phone contact cannot be opened");
    }
    desk.services().contacts().confirmPrompt(desk.witness(), opened.contact().id());
    return opened.contact().id();
  }

  /** A phone contact in which the applicant of a case was verified. */
  UUID verified(PracticeCase told) {
    UUID contact = open();
    verify(contact, told, told.receiptNumber(), Relationship.APPLICANT_OR_PETITIONER);
    return contact;
  }

  /** Says of a number what the person of a practice case would say. */
  VerificationAnswer verify(
      UUID contact, PracticeCase told, String receiptNumber, Relationship relationship) {
    return desk.services()
        .gate()
        .verify(
            desk.witness(),
            contact,
            relationship,
            new Said(
                receiptNumber,
                null,
                told.person().fullName(),
                told.person().dateOfBirth(),
                null,
                null,
                told.person().phone(),
                null,
                null,
                null,
                null),
            false);
  }

  /** Closes a contact. */
  void close(UUID contact, Disposition disposition) {
    desk.services().contacts().close(desk.witness(), contact, disposition, "");
  }
}
