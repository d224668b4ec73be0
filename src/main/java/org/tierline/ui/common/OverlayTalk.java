package org.tierline.ui.common;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;

/**
 * Talks within the desk's own scene, never by a window of the system. To be used on the FX thread.
 */
public final class OverlayTalk implements Talk {
  private static final Duration CALM_FOR = Duration.seconds(8);

  private final Overlays overlays;
  private final VBox notices;
  private final Messages messages;

  /**
   * @param overlays where questions are shown
   * @param notices where notices are stacked
   */
  public OverlayTalk(Overlays overlays, VBox notices, Messages messages) {
    this.overlays = overlays;
    this.notices = notices;
    this.messages = messages;
    notices.setPickOnBounds(false);
  }

  @Override
  public void tell(Notice notice) {
    if (notice.todo() == null && isTold(notice.text())) {
      return;
    }
    boolean trouble = notice.kind() == Notice.Kind.TROUBLE;
    Label text = new Label(notice.text());
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.getStyleClass().add(trouble ? "icon-alert-octagon" : "icon-info");
    HBox note = new HBox(text);
    note.getStyleClass().addAll("overlay", "note");
    note.setAccessibleText(notice.text());
    if (notice.todo() != null) {
      note.getChildren().add(buttonOf(notice.todo(), () -> notices.getChildren().remove(note)));
    }
    if (trouble) {
      note.getStyleClass().add("danger");
    } else {
      PauseTransition pause = new PauseTransition(CALM_FOR);
      pause.setOnFinished(event -> notices.getChildren().remove(note));
      pause.play();
    }
    note.getChildren().add(closeButton(note));
    ViewDresser.dress(note);
    notices.getChildren().add(note);
  }

  /** The same, still there: said twice it would only hide more of the desk. */
  private boolean isTold(String text) {
    return notices.getChildren().stream().anyMatch(note -> text.equals(note.getAccessibleText()));
  }

  @Override
  public void ask(Question question) {
    Label title = new Label(question.title());
    title.getStyleClass().add("heading");
    Label text = new Label(question.text());
    HBox buttons = new HBox();
    buttons.getStyleClass().add("dialog-buttons");
    VBox box = new VBox(title, text, buttons);
    box.getStyleClass().add("dialog-box");
    Runnable close = show(question.title() + " " + question.text(), box);
    for (Answer answer : question.answers()) {
      buttons.getChildren().add(buttonOf(answer, close));
    }
    ViewDresser.dress(box);
  }

  @Override
  public Runnable show(String title, Parent view) {
    view.getStyleClass().add("overlay");
    view.setAccessibleRole(AccessibleRole.DIALOG);
    view.setAccessibleText(title);
    return overlays.open(view, Pos.CENTER, () -> {});
  }

  @Override
  public void failed(String whatHappened, Throwable cause) {
    LoggerFactory.getLogger(OverlayTalk.class).error("{}", whatHappened, cause);
    tell(new Notice(Notice.Kind.TROUBLE, whatHappened, null));
  }

  private static Button buttonOf(Answer answer, Runnable close) {
    Button button = new Button(answer.text());
    if (answer.kind() == Answer.Kind.PRIMARY) {
      button.getStyleClass().addAll("primary", "first-focus");
    }
    button.setDefaultButton(answer.kind() == Answer.Kind.PRIMARY);
    button.setOnAction(event -> {
      close.run();
      answer.action().run();
    });
    return button;
  }

  private Button closeButton(Node note) {
    Button close = new Button();
    close.getStyleClass().addAll("flat", "small", "icon-only", "icon-x");
    close.setAccessibleText(messages.text("common.close-notice"));
    close.setOnAction(event -> notices.getChildren().remove(note));
    return close;
  }
}
