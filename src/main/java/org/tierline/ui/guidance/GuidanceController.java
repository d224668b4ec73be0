package org.tierline.ui.guidance;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** Guidance as a screen: question and articles, the article in hand, Emma's view of it. */
final class GuidanceController {
  private final GuidanceModel model;
  private final GuidanceScreen.Actions can;
  private final Themes themes;

  @FXML private HBox root;
  @FXML private VBox articles;
  @FXML private ArticlesController articlesController;
  @FXML private ScrollPane scroll;
  @FXML private VBox page;
  @FXML private VBox article;
  @FXML private ArticleController articleController;
  @FXML private ScrollPane emmaScroll;
  @FXML private VBox emma;
  @FXML private EmmaController emmaController;

  GuidanceController(GuidanceModel model, GuidanceScreen.Actions can, Themes themes) {
    this.model = model;
    this.can = can;
    this.themes = themes;
  }

  @FXML
  void initialize() {
    articlesController.follow(model);
    articleController.follow(model);
    emmaController.follow(model);
    ScreenKeys.of(root).on(KeyCode.F4, model::switchSpeech);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, () -> themes.widthProperty().subscribe(this::arrange));
  }

  /** Three columns; or Emma under the article; or all in one column. */
  private void arrange(WidthKind width) {
    boolean beside = width == WidthKind.FULL || width == WidthKind.WIDE;
    boolean stacked = width == WidthKind.NARROW;
    page.getChildren().setAll(article);
    emmaScroll.setContent(null);
    root.getChildren().remove(articles);
    articlesController.fold(stacked);
    if (stacked) {
      page.getChildren().addFirst(articles);
    } else {
      root.getChildren().addFirst(articles);
    }
    if (beside) {
      emmaScroll.setContent(emma);
    } else {
      page.getChildren().add(emma);
    }
    Shown.set(emmaScroll, beside);
  }

  private void onKey(KeyEvent event) {
    boolean inBox = event.getTarget().equals(articlesController.box());
    if (event.getCode() == KeyCode.ESCAPE && !model.typedProperty().get().isEmpty()) {
      model.typedProperty().set("");
      articlesController.box().requestFocus();
      event.consume();
    } else if (ScreenKeys.ENTER.match(event) && inBox) {
      can.give().run();
      scroll.setVvalue(0);
      event.consume();
    }
  }
}
