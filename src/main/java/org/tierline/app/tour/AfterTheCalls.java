package org.tierline.app.tour;

import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.edge.mail.Letter;
import org.tierline.edge.mail.Mail;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.mail.Handed;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.mail.Sender;
import org.tierline.service.mail.Ways;
import org.tierline.service.staff.StaffSession;

/** What a supervisor looks after besides: callbacks in hand, messages, complaints, a sample. */
final class AfterTheCalls {
  private static final String NATURE = "The office was closed without a notice.";

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  AfterTheCalls(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    StaffSession supervisor = desk.signIn(Role.SUPERVISOR);
    complain();
    beCutOff(supervisor);
    LettersToPrint letters = new LettersToPrint(desk, checks);
    letters.write(supervisor);
    signInAsSupervisor();
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
    hands.comes(() -> hands.isSeen(".in-hand-row"));
    desk.picture("review-in-hand");
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
    hands.comes(() -> hands.isSeen(".mail-row"));
    desk.picture("review-messages");
    letters.print();
    complaints(supervisor);
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT4);
    hands.press(KeyCode.SPACE);
    hands.comes(() -> hands.isSeen(".sample-mark"));
    desk.picture("review-sample");
    new FilesForOffices(desk, checks).work();
    new PassedUp(desk, checks).work(supervisor);
    new OwnScores(desk, checks).work(supervisor);
  }

  private void complain() {
    Calls calls = new Calls(desk);
    UUID contact = calls.open();
    desk.services()
        .complaints()
        .record(
            desk.witness(),
            contact,
            new ComplaintWish(
                desk.services().desk().ids().get(),
                ComplaintAbout.OFFICE,
                "Grace Okonkwo",
                NATURE,
                "Said sorry, told the hours."));
    calls.close(contact, Disposition.ANSWERED);
  }

  /** A sender loses the connection while the server takes an answer. */
  private void beCutOff(StaffSession supervisor) {
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
    Mail cut =
        new Mail() {
          @Override
          public Handed hand(Letter letter) {
            return Handed.unsure();
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    desk.services().mailRound().run(new Sender.Person(supervisor), new Ways(cut, null));
  }

  private void signInAsSupervisor() {
    steps.giveTheDeskTo(KeyCode.DIGIT3);
    hands.press(KeyCode.ALT, KeyCode.DIGIT5);
    hands.awaitNode(".review-tabs");
  }

  private void complaints(StaffSession supervisor) {
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
    boolean told = hands.comes(() -> steps.words(".complaint-row").contains(NATURE));
    desk.picture("review-complaints");
    hands.tabTo(".complaint-row .button");
    hands.press(KeyCode.SPACE);
    boolean sent =
        hands.comes(() ->
            Steps.inBackground(() ->
                desk.services().complaints().newest(supervisor, null, 10).stream()
                    .anyMatch(line -> line.complaint().sentOnAt() != null)));
    checks.that(
        "V3",
        "a complaint about an office stands there with what was done, and goes to headquarters",
        told && sent,
        steps.words(".complaint-row"));
  }
}
