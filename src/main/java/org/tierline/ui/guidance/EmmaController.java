package org.tierline.ui.guidance;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.assistant.EmmaOutcome;
import org.tierline.model.guidance.Article;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** What a caller would see who asks Emma the same. */
final class EmmaController {
  private final Messages messages;
  private final Phrases phrases;

  @FXML private VBox root;
  @FXML private Label outcome;
  @FXML private Label asked;
  @FXML private VBox answer;
  @FXML private Label said;
  @FXML private Label script;
  @FXML private Label cited;
  @FXML private VBox nothing;

  EmmaController(Messages messages) {
    this.messages = messages;
    this.phrases = new Phrases(messages);
  }

  /** Follows a model while it is shown. */
  void follow(GuidanceModel model) {
    WhileShown.listen(root, () -> model.foundProperty().subscribe(this::show));
  }

  private void show(GuidanceModel.Found found) {
    EmmaAnswer emma = found.emma();
    Shown.set(answer, emma != null);
    Shown.set(asked, emma != null);
    Shown.set(outcome, emma != null);
    Shown.set(nothing, emma == null);
    if (emma == null) {
      return;
    }
    asked.setText(found.asked());
    outcome.setText(messages.text("guidance.emma." + emma.outcome().name()));
    Language language = "es".equals(emma.language()) ? Language.SPANISH : Language.ENGLISH;
    said.setText(phrases.sayIn(language, emma.say()));
    boolean reads = emma.outcome() == EmmaOutcome.ANSWERED;
    script.setText(reads ? emma.articles().getFirst().script() : "");
    Shown.set(script, reads);
    cited.setText(
        String.join(
            "\n", emma.articles().stream().limit(reads ? 1 : 3).map(Article::title).toList()));
    Shown.set(cited, !emma.articles().isEmpty());
  }
}
