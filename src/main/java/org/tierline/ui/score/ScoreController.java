package org.tierline.ui.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PagedList;
import org.tierline.ui.common.WhileShown;

/** One's own scores, each with its note; no sums and nobody else's. */
public final class ScoreController {
  private final PagedList<ScoreJobs.Line> list;
  private final Messages messages;
  private final EnumWords enums;
  @FXML private VBox root;
  @FXML private ListPart listController;

  ScoreController(PagedList<ScoreJobs.Line> list, Messages messages) {
    this.list = list;
    this.messages = messages;
    this.enums = new EnumWords(messages);
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root, () -> listController.show(ListPart.Content.readOnly(list, "score.", this::row)));
  }

  private VBox row(ScoreJobs.Line line) {
    String marks =
        Arrays.stream(ScoreQuestion.values())
            .map(question ->
                messages.text(
                    "score.mark",
                    enums.word(question),
                    enums.wordWithin(
                        line.score().marks().getOrDefault(question, ScoreMark.NOT_SEEN))))
            .collect(Collectors.joining("\n"));
    String by =
        messages.text(
            "score.by",
            line.scoredBy(),
            new Dates(messages).day(EasternTime.dateOf(line.score().scoredAt())),
            line.contact());
    VBox row =
        Nodes.column(
            List.of("score-row"),
            Nodes.text(line.score().note(), "strong"),
            Nodes.text(marks),
            Nodes.text(by, "t12", "muted"));
    row.setAccessibleText(messages.text("score.row.said", line.score().note(), marks, by));
    return row;
  }
}
