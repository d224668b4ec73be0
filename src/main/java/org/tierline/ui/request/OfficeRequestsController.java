package org.tierline.ui.request;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.request.RequestHistory;
import org.tierline.model.request.ServiceRequest;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** Open requests on the left, the one in hand on the right; one below the other where narrow. */
public final class OfficeRequestsController {
  private final OfficeRequestsModel model;
  private final Messages messages;
  private final Themes themes;

  @FXML private HBox root;
  @FXML private VBox page;
  @FXML private VBox listPane;
  @FXML private VBox inHand;
  @FXML private TextField number;
  @FXML private ListPart listController;

  OfficeRequestsController(OfficeRequestsModel model, Messages messages, Themes themes) {
    this.model = model;
    this.messages = messages;
    this.themes = themes;
  }

  @FXML
  void initialize() {
    number.textProperty().bindBidirectional(model.typed);
    listController.leadDownFrom(number);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                themes.widthProperty().subscribe(this::arrange),
                listController.show(
                    new ListPart.Content<>(
                        model.list(), "request.office.", this::row, model::choose))));
    model.refresh();
  }

  private void arrange(WidthKind width) {
    boolean stacked = width == WidthKind.NARROW;
    root.getChildren().remove(listPane);
    page.getChildren().setAll(inHand);
    if (stacked) {
      page.getChildren().addFirst(listPane);
    } else {
      root.getChildren().addFirst(listPane);
    }
  }

  private VBox row(RequestHistory history) {
    ServiceRequest request = history.request();
    EnumWords words = new EnumWords(messages);
    String type = words.word(request.type());
    String due =
        messages.text(
            "request.office.row",
            history.office(),
            new Dates(messages).day(request.due()),
            words.wordWithin(request.state()));
    HBox top =
        Nodes.row("g8", Nodes.mark(history.number().toString(), "code", "strong"), Nodes.space());
    if (request.priority()) {
      top.getChildren().add(Nodes.mark(messages.text("request.office.priority"), "chip"));
    }
    VBox row =
        Nodes.column(
            List.of("request-row"), top, Nodes.text(type), Nodes.text(due, "t12", "muted"));
    row.setAccessibleText(messages.text("request.office.row.said", history.number(), type, due));
    return row;
  }
}
