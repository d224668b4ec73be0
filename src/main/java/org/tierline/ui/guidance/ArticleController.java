package org.tierline.ui.guidance;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Channel;
import org.tierline.model.guidance.Article;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The article in hand: what to read aloud, in English or Spanish, and where it comes from. */
final class ArticleController {
  private final Messages messages;

  @FXML private VBox root;
  @FXML private VBox filled;
  @FXML private Label title;
  @FXML private Label reviewed;
  @FXML private ToggleButton english;
  @FXML private ToggleButton spanish;
  @FXML private VBox say;
  @FXML private Label words;
  @FXML private Label source;
  @FXML private Label links;
  @FXML private Label channels;
  @FXML private VBox nothing;

  ArticleController(Messages messages) {
    this.messages = messages;
  }

  /** Follows a model while it is shown. */
  void follow(GuidanceModel model) {
    english.setOnAction(event -> model.speechProperty().set(Language.ENGLISH));
    spanish.setOnAction(event -> model.speechProperty().set(Language.SPANISH));
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.chosenProperty().subscribe(article -> show(article, model)),
                model
                    .foundProperty()
                    .subscribe((before, now) -> show(model.chosenProperty().get(), model)),
                model.speechProperty().subscribe(this::light)));
  }

  /** Without the words to say: they stand where the contact says them. */
  void withoutWords() {
    Shown.set(say, false);
  }

  private void light(Language language) {
    english.setSelected(language == Language.ENGLISH);
    spanish.setSelected(language == Language.SPANISH);
  }

  private void show(@Nullable Article article, GuidanceModel model) {
    Shown.set(filled, article != null);
    Shown.set(nothing, article == null);
    if (article == null) {
      return;
    }
    title.setText(model.foundProperty().get().titleOf(article));
    words.setText(article.script());
    say.setAccessibleText(article.script());
    reviewed.setText(
        messages.text(
            "guidance.reviewed",
            article
                .reviewed()
                .format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(messages.language().locale()))));
    source.setText(
        article.source().isEmpty() ? messages.text("guidance.source.none") : article.source());
    links.setText(String.join("\n", article.links()));
    channels.setText(channels(article));
  }

  private String channels(Article article) {
    List<Channel> all = List.of(Channel.values());
    return article.channels().containsAll(all)
        ? messages.text("guidance.channels.all")
        : String.join(
            ", ",
            all.stream()
                .filter(article.channels()::contains)
                .map(channel -> messages.text("Channel." + channel.name()))
                .toList());
  }
}
