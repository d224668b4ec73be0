package org.tierline.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.tierline.edge.handoff.PopCall;
import org.tierline.edge.handoff.PopReply;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;

/** Callers whom the phone system puts through, with what was said so far. */
final class PutThrough {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  PutThrough(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    opensByItself();
    belongsElsewhere();
    standsAsANote();
    steps.closeTheContact();
  }

  /**
   * An account that the phone system claims to know is dropped: who is put through is nobody yet.
   */
  private void opensByItself() {
    Optional<PopReply> reply = put("ivr-tour-1", "password");
    boolean opened = hands.comes(() -> hands.isSeen(".gate-strip"));
    Contact contact = contact();
    boolean nobody = contact.caller().account() == null;
    boolean told = hands.comes(() -> steps.words(".said-row").contains("IOE0912345678"));
    desk.picture("put-through");
    checks.that(
        "P2",
        "who is put through opens with what was said so far, and is nobody yet",
        reply.isPresent() && opened && nobody && told,
        steps.words(".said-row"));
  }

  private void belongsElsewhere() {
    steps.takeInHand(KeyCode.G);
    hands.awaitNode("#agency");
    hands.await("it can be given", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("belongs-elsewhere");
    steps.submit();
    UUID contact = steps.contact();
    boolean directed =
        hands.comes(() ->
            Steps.inBackground(() ->
                desk.services()
                    .contacts()
                    .proposeDisposition(desk.witness(), contact)
                    .filter(Disposition.DIRECTED_TO_CHANNEL::equals)
                    .isPresent()));
    boolean read = hands.comes(this::isAtWhatIsRead);
    checks.that(
        "M2",
        "a password goes to the technical help desk, and the keyboard to what is to be read",
        directed && read,
        directed + " " + read);
  }

  private boolean isAtWhatIsRead() {
    Node owner = desk.scene().getFocusOwner();
    return owner != null && owner.getStyleClass().contains("say-text");
  }

  private void standsAsANote() {
    UUID before = steps.contact();
    put("ivr-tour-2", "card");
    put("ivr-tour-2", "card");
    boolean noted = hands.comes(() -> hands.isSeen(".standing-note"));
    desk.picture("put-through-note");
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    boolean aside = hands.comes(() -> !hands.isSeen(".standing-note"));
    checks.that(
        "P2",
        "with a contact in hand another caller stands as a note, once, and takes nothing away",
        noted && aside && before.equals(steps.contact()),
        noted + " " + aside);
  }

  private Contact contact() {
    return Steps.inBackground(
        () -> desk.services().contacts().find(desk.witness(), steps.contact()));
  }

  private Optional<PopReply> put(String id, String wish) {
    String handOff =
        """
        {"channel":"PHONE_DOMESTIC","callerNumber":"+12145550143","callerName":"Linh Tran",
         "language":"en","ivrPath":["account","%s"],"said":{"receiptNumber":"IOE0912345678"},
         "interpreter":"vi","account":"acct-71","at":"%s","externalId":"%s"}
        """
            .formatted(wish, desk.clock().instant().minus(Duration.ofMinutes(2)), id);
    AddressFile address =
        AddressFile.of(desk.desks(), desk.storeFile(), desk.witness().staff().name());
    try {
      return PopCall.deliver(address, handOff.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
