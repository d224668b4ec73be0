package org.tierline.ui.link;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tierline.model.link.OfficialLink;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PrefilledLook;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.WhileShown;

/** The fields of a link: which page, where to, and whether the caller wants it there. */
public final class LinkFieldsController {
  private final LinkModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private TextField search;
  @FXML private ListPart listController;
  @FXML private TextField to;
  @FXML private Label toHint;
  @FXML private CheckBox agreed;
  @FXML private Button submit;
  @FXML private Label missing;

  LinkFieldsController(LinkModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    search.textProperty().bindBidirectional(model.typed);
    search.setOnAction(event -> chooseFirst());
    to.textProperty().bindBidirectional(model.to.valueProperty());
    agreed.selectedProperty().bindBidirectional(model.agreed);
    PrefilledLook.show(model.to, to, toHint, messages);
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "link.missing.url", search,
                "link.missing.to", to,
                "link.missing.agreed", agreed)
            ::get);
    Shown.when(failure, model.failedProperty());
    WhileShown.listen(
        root,
        () ->
            listController.show(
                new ListPart.Content<>(model.links(), "link.", this::row, this::choose)));
  }

  private void chooseFirst() {
    model.chooseFirst();
    to.requestFocus();
  }

  private void choose(OfficialLink link) {
    model.choose(link);
    to.requestFocus();
  }

  private VBox row(OfficialLink link) {
    VBox row =
        Nodes.column(
            List.of("link-row"),
            Nodes.text(link.title(), "strong"),
            Nodes.text(brief(link.url()), "t12", "muted"));
    row.setAccessibleText(messages.text("link.row.said", link.title(), link.url()));
    return row;
  }

  @FXML
  void submit() {
    model.submit();
  }

  /** As it is read aloud; what leaves is shown whole beside. */
  private static String brief(String url) {
    return url.replaceFirst("^https://(www\\.)?", "");
  }
}
