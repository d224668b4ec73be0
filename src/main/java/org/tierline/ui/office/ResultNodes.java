package org.tierline.ui.office;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tierline.model.office.FoundOffice;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.ServedPlace;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ViewDresser;

/** What the rows of the results look like. */
final class ResultNodes {
  private final Messages messages;
  private final OfficeTexts texts;

  ResultNodes(Messages messages) {
    this.messages = messages;
    this.texts = new OfficeTexts(messages);
  }

  /** A row, dressed. */
  Node of(ResultRow row) {
    return dressed(
        switch (row) {
          case ResultRow.OfficesHead head ->
              group(label("office.offices"), key("office.key.choose.within"));
          case ResultRow.PlacesHead head -> group(label("office.places"));
          case ResultRow.OfOffice(FoundOffice found, String serves) -> office(found, serves);
          case ResultRow.OfPlace(ServedPlace place) -> place(place);
          case ResultRow.Legend legend -> remark("office.legend", "icon-info");
          case ResultRow.WhichProvince which -> remark("office.which", "icon-help-circle");
        });
  }

  /** A node with its icons. */
  <N extends Node> N dressed(N node) {
    ViewDresser.dress(node);
    return node;
  }

  private Node office(FoundOffice found, String serves) {
    Office office = found.office();
    Label code = new Label(office.code());
    code.getStyleClass().addAll("code", "strong", "office-code");
    Label name = new Label(texts.name(office));
    name.getStyleClass().add("strong");
    Label line = new Label(texts.line(office, serves));
    line.getStyleClass().addAll("t12", "muted");
    List.of(name, line).forEach(each -> each.setWrapText(true));
    VBox words = new VBox(name, line);
    words.getStyleClass().add("office-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(code, words);
    row.getStyleClass().addAll("trow", "h44", "office-row");
    String said = texts.name(office) + ", " + line.getText();
    if (found.closedToday() != null) {
      Label closed = label("office.closed.today");
      closed.getStyleClass().addAll("chip", "solid-danger");
      row.getChildren().add(closed);
      said += ", " + closed.getText();
    } else if (office.kind() == OfficeKind.SERVICE_CENTER) {
      Label none = label("office.no-visits");
      none.getStyleClass().addAll("t12", "muted", "nowrap");
      row.getChildren().add(none);
      said += ", " + none.getText();
    }
    return named(row, said);
  }

  private Node place(ServedPlace place) {
    Label mark = new Label();
    mark.getStyleClass().addAll("s14", "subtle", "icon-navigation");
    String called = place.city() + ", " + place.state();
    Text name = new Text(called + "  ");
    name.getStyleClass().add("words");
    Text zips = new Text(texts.zips(place));
    zips.getStyleClass().addAll("words", "t12", "office-zips");
    TextFlow words = new TextFlow(name, zips);
    Label code = new Label(place.officeCode());
    code.getStyleClass().addAll("t12", "muted", "nowrap");
    HBox row = new HBox(mark, center(words), code, basis(place.basis()));
    row.getStyleClass().addAll("trow", "h36", "office-row");
    return named(
        row,
        messages.text(
            "office.place.read",
            called,
            zips.getText(),
            place.officeCode(),
            texts.basis(place.basis())));
  }

  private static VBox center(TextFlow words) {
    VBox box = new VBox(words);
    box.getStyleClass().add("office-words");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  /** What is estimated is a chip, so that it is seen. */
  private Label basis(JurisdictionBasis basis) {
    Label label = new Label(texts.basis(basis));
    boolean estimated =
        basis == JurisdictionBasis.ESTIMATED_NEAREST
            || basis == JurisdictionBasis.ESTIMATED_NEIGHBOUR;
    label
        .getStyleClass()
        .addAll(estimated ? List.of("chip", "attention") : List.of("t12", "subtle"));
    label.getStyleClass().add("nowrap");
    return label;
  }

  private static Node named(HBox row, String said) {
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(said);
    return row;
  }

  private static Node group(Label title, Label... more) {
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox group = new HBox(title);
    group.getChildren().addAll(more);
    group.getStyleClass().addAll("group", "office-row");
    return group;
  }

  private Node remark(String key, String icon) {
    Label mark = new Label();
    mark.getStyleClass().addAll("s14", "muted", icon);
    Label words = label(key);
    words.getStyleClass().addAll("t12", "muted");
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox remark = new HBox(mark, words);
    remark.getStyleClass().add("office-remark");
    return remark;
  }

  private Label key(String key) {
    Label label = label(key);
    label.getStyleClass().add("key");
    return label;
  }

  private Label label(String key) {
    return new Label(messages.text(key));
  }
}
