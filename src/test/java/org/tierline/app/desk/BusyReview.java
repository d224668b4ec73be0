package org.tierline.app.desk;

import java.util.Set;
import java.util.UUID;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.edge.mail.Letter;
import org.tierline.edge.mail.Mail;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.mail.Sender;
import org.tierline.service.mail.Ways;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;

/** Fills a practice store with what a review shows, through the services that staff use. */
final class BusyReview {
  private static final String PASSWORD = "long enough, seldom guessed";
  private final KeyboardDesk desk;

  BusyReview(KeyboardDesk desk) {
    this.desk = desk;
  }

  /** A cleared supervisor finds two callers, an incident, a locked number and a clearance asked. */
  void fill() {
    StaffSession tom = signIn("tom", desk.password(Role.ADMINISTRATOR));
    desk.services()
        .staff()
        .add(
            tom,
            new NewStaff("ruth", "Ruth Castellanos", Role.ADMINISTRATOR, Set.of("en")),
            PASSWORD.toCharArray());
    StaffSession ruth = signIn("ruth", PASSWORD.toCharArray());
    confirm(ruth, ask(tom, "samira"));
    ask(tom, "omar");
    failTenTimes();
    // Whoever asks while a supervisor is ready waits on the line.
    signIn("samira", desk.password(Role.SUPERVISOR));
    for (String words : new String[] {"Has called four times and nobody calls back.", ""}) {
      desk.services().supervisors().request(desk.witness(), call(), words);
    }
    report();
    complain();
    StaffSession omar = signIn("omar", desk.password(Role.TIER_2));
    desk.services().callbacks().claimNext(omar, null);
    desk.services().callbacks().claimNext(omar, null);
    loseAnAnswer();
  }

  private void complain() {
    UUID contact = call();
    desk.services()
        .complaints()
        .record(
            desk.witness(),
            contact,
            new ComplaintWish(
                key(),
                ComplaintAbout.OFFICE,
                "Maximiliana Wolfeschlegelstein",
                "The office was closed in the middle of the day and no notice said why.",
                "Said sorry, told the hours, and how to make an appointment."));
    close(contact);
  }

  /** A server refuses an address. */
  private void loseAnAnswer() {
    OpenAnswer opened =
        desk.services()
            .contacts()
            .open(
                desk.witness(),
                Channel.WEBFORM,
                new Caller("Kenji", null, "kenji@example.org", null, null, "en", null),
                Origin.STAFF);
    UUID contact = ((OpenAnswer.Opened) opened).contact().id();
    desk.services()
        .answers()
        .send(
            desk.witness(),
            contact,
            new OutboundDraft(MessageChannel.WEBFORM, null, "Sign in to the online account."));
    StaffSession samira = signIn("samira", desk.password(Role.SUPERVISOR));
    desk.services().mailRound().run(new Sender.Person(samira), new Ways(new NobodyThere(), null));
  }

  private static final class NobodyThere implements Mail {
    @Override
    public Handed hand(Letter letter) {
      return Handed.notTaken(MailTrouble.ADDRESS);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  /** An administrator closes somebody's name, from another desk. */
  void closeName(String name) {
    StaffSession tom = signIn("tom", desk.password(Role.ADMINISTRATOR));
    desk.services().staff().disable(tom, name, true);
  }

  private void report() {
    desk.services()
        .incidents()
        .report(
            desk.witness(),
            new IncidentReport(
                key(), call(), null, "Told the status of a case to a neighbor who called"));
  }

  private void failTenTimes() {
    UUID contact = call();
    for (int failures = 0; failures < 10; failures++) {
      if (failures > 0 && failures % 3 == 0) {
        close(contact);
        contact = call();
      }
      fail(contact);
    }
    close(contact);
  }

  private void fail(UUID contact) {
    PracticeCase says = desk.caseOf("GREEN_CARD");
    desk.services()
        .gate()
        .verify(
            desk.witness(),
            contact,
            Relationship.APPLICANT_OR_PETITIONER,
            new Said(
                desk.firstCase().receiptNumber(),
                null,
                says.person().fullName(),
                says.person().dateOfBirth(),
                null,
                null,
                says.person().phone(),
                null,
                null,
                null,
                null),
            false);
  }

  private UUID call() {
    OpenAnswer answer =
        desk.services()
            .contacts()
            .open(
                desk.witness(),
                Channel.PHONE_DOMESTIC,
                new Caller("Maximiliana Wolfeschlegelstein", null, null, null, null, "en", null),
                Origin.STAFF);
    UUID id = ((OpenAnswer.Opened) answer).contact().id();
    desk.services().contacts().confirmPrompt(desk.witness(), id);
    return id;
  }

  private void close(UUID contact) {
    desk.services().contacts().close(desk.witness(), contact, Disposition.NOT_VERIFIED, "");
  }

  private ClearanceChanges.Answer.Done ask(StaffSession tom, String name) {
    ClearanceChanges.Answer answer =
        desk.services().clearances().ask(tom, key(), name, Clearance.SECTION_1367, true);
    return (ClearanceChanges.Answer.Done) answer;
  }

  private void confirm(StaffSession ruth, ClearanceChanges.Answer.Done asked) {
    if (!(desk.services().clearances().confirm(ruth, asked.change())
        instanceof ClearanceChanges.Answer.Done)) {
      throw new AssertionError("not confirmed");
    }
  }

  private UUID key() {
    return desk.services().desk().ids().get();
  }

  private StaffSession signIn(String name, char[] password) {
    if (desk.services().signIn().signIn(name, password) instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new AssertionError(name + " cannot sign in");
  }
}
