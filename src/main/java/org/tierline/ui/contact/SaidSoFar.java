package org.tierline.ui.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.policy.inbox.InboxRule;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Nodes;

/** The lines of "Said so far": what came with the hand-off, and who the caller turned out to be. */
final class SaidSoFar {
  private final ContactView view;

  SaidSoFar(ContactView view) {
    this.view = view;
  }

  /** The lines; without their labels where there is little room. */
  List<Node> rows(boolean brief) {
    List<Node> rows = new ArrayList<>();
    Contact contact = view.model().facts().contact();
    HandOff handOff = contact.handOff();
    OpenGate gate = view.model().facts().gateProperty().get();
    if (gate != null) {
      rows.add(
          row(
              "is",
              view.enums().word(gate.relationship()),
              view.text("contact.said.verified", view.time(gate.at())),
              brief));
    }
    CallbackStory story = view.model().caller().storyProperty().get();
    if (story != null) {
      fromStory(story, brief, rows);
    }
    if (handOff != null) {
      fromHandOff(handOff, brief, rows);
    }
    Instant due = view.model().facts().replyDue();
    if (due != null) {
      rows.add(
          row(
              "due",
              view.text(
                  "contact.said.promised",
                  view.dates().date(EasternTime.dateOf(due)),
                  view.time(due)),
              "",
              brief));
    }
    if (rows.isEmpty()) {
      rows.add(Nodes.text(view.text("contact.said.nothing"), "t12", "subtle"));
    }
    return rows;
  }

  /** What the caller asked for, and that they were reached at last (E7, E9). */
  private void fromStory(CallbackStory story, boolean brief, List<Node> rows) {
    EscalationReason reason = story.row().reason();
    if (reason != null) {
      rows.add(row("wants", view.enums().word(reason), story.row().typedNumber(), brief));
    }
    Instant reached = view.model().facts().contact().openedAt();
    long before = story.attempts().stream().filter(attempt -> attempt.outcome().isMissed()).count();
    rows.add(
        row(
            "reached",
            view.text("contact.said.attempt", before + 1),
            view.text(
                "contact.said.waited",
                view.time(reached),
                view.dates().waited(Duration.between(story.row().waitingSince(), reached))),
            brief));
    rows.add(row("language", view.language(story.row().language()), "", brief));
  }

  private void fromHandOff(HandOff handOff, boolean brief, List<Node> rows) {
    String wants = CallerModel.wants(view.model().facts().contact());
    if (!wants.isEmpty()) {
      rows.add(row("wants", wants, path(handOff), brief));
    }
    String receipt = handOff.said().get("receiptNumber");
    if (receipt != null) {
      rows.add(codeRow("receipt", receipt, handOff, brief));
    }
    String aNumber = handOff.said().get("aNumber");
    if (aNumber != null) {
      rows.add(codeRow("aNumber", aNumber, handOff, brief));
    }
    rows.add(
        row(
            "language",
            view.language(handOff.language()),
            view.text("contact.said.chosen." + HandOffSource.of(handOff).key()),
            brief));
    String interpreted = handOff.said().get(HandOff.INTERPRETER);
    if (interpreted != null) {
      String who = handOff.said().getOrDefault(HandOff.INTERPRETER_NAME, "");
      rows.add(
          row(
              "interpreter",
              view.language(interpreted) + (who.isEmpty() ? "" : ", " + who),
              view.text("contact.said.askConsent"),
              brief));
    }
    for (String link : handOff.linksSent()) {
      rows.add(
          row(
              "link",
              link.replaceFirst("^https?://(www\\.)?", ""),
              view.text("contact.said.linkBefore"),
              brief));
    }
    if (HandOffSource.of(handOff) == HandOffSource.WRITTEN) {
      rows.addAll(fromLetters(handOff, brief));
    } else if (!handOff.transcript().isEmpty()) {
      rows.add(
          row(
              "emma",
              view.text("contact.said.lines", handOff.transcript().size()),
              handOff.transcript().getLast().text(),
              brief));
    }
  }

  /** What was written, in whole; who wrote, if nobody vouches for it (P2); files stay unopened. */
  private List<Node> fromLetters(HandOff handOff, boolean brief) {
    List<Node> rows = new ArrayList<>();
    String unproven = handOff.said().get(InboxRule.UNPROVEN);
    if (unproven != null) {
      rows.add(row("sender", unproven, view.text("contact.said.unproven"), brief));
    }
    String files = handOff.said().get(InboxRule.ATTACHMENTS);
    if (files != null) {
      rows.add(row("files", files, view.text("contact.said.notOpened"), brief));
    }
    for (HandOff.Line line : handOff.transcript()) {
      rows.add(row("letter", line.text(), line.from() + " · " + view.time(line.at()), brief));
    }
    if (handOff.said().containsKey(InboxRule.CUT)) {
      rows.add(row("letter", view.text("contact.said.cut"), "", brief));
    }
    return rows;
  }

  private String path(HandOff handOff) {
    return handOff.ivrPath().isEmpty()
        ? ""
        : view.text("contact.said.path", String.join(" › ", handOff.ivrPath()));
  }

  private Node codeRow(String key, String value, HandOff handOff, boolean brief) {
    return row(
        key,
        Nodes.mark(value, "code", "strong"),
        view.text("contact.said.by." + HandOffSource.of(handOff).key()),
        brief);
  }

  private Node row(String key, String value, String source, boolean brief) {
    return row(key, Nodes.text(value), source, brief);
  }

  private Node row(String key, Node value, String source, boolean brief) {
    VBox words = Nodes.growing(Nodes.column("said-words", value));
    if (!source.isEmpty()) {
      words.getChildren().add(Nodes.text(source, "t11", "subtle"));
    }
    return brief
        ? Nodes.row("said-row", words)
        : Nodes.row("said-row", Nodes.text(view.text("contact.said." + key), "k"), words);
  }
}
