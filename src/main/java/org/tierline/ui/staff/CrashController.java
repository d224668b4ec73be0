package org.tierline.ui.staff;

import java.time.Clock;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.Messages;

/**
 * The line above the sign-in that offers the report of an unexpected end: to read, copy, delete.
 */
public final class CrashController {
  private final LastCrash crash;
  private final Messages messages;
  private final Clock clock;
  @FXML private Node crashBox;
  @FXML private Label words;
  @FXML private ToggleButton read;
  @FXML private TextArea report;

  /** A line about a report, gone where there is none. */
  public CrashController(LastCrash crash, Messages messages, Clock clock) {
    this.crash = crash;
    this.messages = messages;
    this.clock = clock;
  }

  @FXML
  void initialize() {
    crashBox.managedProperty().bind(crashBox.visibleProperty());
    report.visibleProperty().bind(read.selectedProperty());
    report.managedProperty().bind(report.visibleProperty());
    read.textProperty()
        .bind(
            Bindings.when(read.selectedProperty())
                .then(messages.text("staff.crash.hide"))
                .otherwise(messages.text("staff.crash.read")));
    crash
        .report()
        .ifPresentOrElse(
            found -> {
              words.setText(
                  messages.text(
                      "staff.crash",
                      new Dates(messages).day(found.at().atZone(clock.getZone()).toLocalDate())));
              report.setText(found.text());
            },
            () -> crashBox.setVisible(false));
  }

  @FXML
  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(report.getText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  @FXML
  void delete() {
    crash.delete();
    crashBox.setVisible(false);
  }
}
