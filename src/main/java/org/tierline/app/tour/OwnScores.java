package org.tierline.app.tour;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.tierline.model.sample.SampledContact;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.service.staff.StaffSession;

/** What a supervisor wrote about a contact is read by whoever took it, and by nobody else. */
final class OwnScores {
  private static final String NOTE = "Read the prompt calmly and told when the card comes.";
  private static final int MOST = 60;

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  OwnScores(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work(StaffSession supervisor) {
    for (int drawn = 0; drawn < MOST && !isScored(); drawn++) {
      desk.services().samples().draw(supervisor).ifPresent(one -> score(supervisor, one));
    }
    signInAsTierOne();
    hands.press(KeyCode.CONTROL, KeyCode.K);
    hands.awaitNode(".palette");
    hands.type("my scores");
    hands.await("the list of scores is found", this::isLit);
    hands.press(KeyCode.ENTER);
    boolean isRead = hands.comes(() -> steps.words(".score-row").contains(NOTE));
    desk.picture("my-scores");
    checks.that(
        "P16",
        "a score is read by whoever took the contact",
        isRead && isScored(),
        steps.words(".score-row"));
  }

  private boolean isLit() {
    Node lit = desk.scene().getRoot().lookup(".palette-row.selected");
    return lit != null && lit.getAccessibleText().startsWith("My scores");
  }

  private boolean isScored() {
    return !desk.services().ownScores().mine(desk.witness(), null, 1).isEmpty();
  }

  private void score(StaffSession supervisor, SampledContact one) {
    Map<ScoreQuestion, ScoreMark> marks =
        Arrays.stream(ScoreQuestion.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    question -> question == ScoreQuestion.WAY ? ScoreMark.PARTLY : ScoreMark.MET));
    Optional<?> refused = desk.services().samples().score(supervisor, one.contactId(), marks, NOTE);
    if (refused.isPresent()) {
      throw new IllegalStateException("a score is not kept");
    }
  }

  private void signInAsTierOne() {
    steps.giveTheDeskTo(KeyCode.DIGIT1);
  }
}
