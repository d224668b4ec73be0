package org.tierline.ui.contact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;

/**
 * The rows of the verify form; which are shown, and how they are called, follows the relationship.
 */
final class VerifyFields {
  private final ContactView view;
  private final VerifyForm form;
  private final Map<EntryKind, EntryRow> rows = new EnumMap<>(EntryKind.class);
  private final Map<EntryKind, Label> labels = new EnumMap<>(EntryKind.class);
  private final Map<EntryKind, Node> nodes = new EnumMap<>(EntryKind.class);

  VerifyFields(ContactView view, Runnable verify) {
    this.view = view;
    this.form = view.model().form();
    for (EntryKind kind : EntryKind.values()) {
      rows.put(kind, new EntryRow(view, form.entry(kind), verify));
    }
  }

  /** Puts the rows in their places. */
  void fill(VBox main, VBox extra) {
    for (EntryKind kind : EntryKind.values()) {
      if (kind.compareTo(EntryKind.HOUSE) < 0) {
        main.getChildren().add(single(kind));
      } else if (kind.compareTo(EntryKind.ZIP) > 0) {
        extra.getChildren().add(single(kind));
      }
    }
    extra.getChildren().addFirst(address());
    startAtFirstEmpty();
  }

  private Node single(EntryKind kind) {
    Label label = new Label();
    label.getStyleClass().add("field-label");
    labels.put(kind, label);
    VBox node = row(kind).row(label);
    nodes.put(kind, node);
    return node;
  }

  private Node address() {
    EntryRow house = row(EntryKind.HOUSE);
    EntryRow zip = row(EntryKind.ZIP);
    zip.place().getStyleClass().add("entry-zip");
    HBox both = Nodes.row(List.of("g8", "entry-280"), Nodes.growing(house.place()), zip.place());
    HBox line = Nodes.row("form-row", Nodes.mark("", "field-label"), both);
    VBox node = new VBox(line, house.words(), zip.words());
    nodes.put(EntryKind.HOUSE, node);
    return node;
  }

  private EntryRow row(EntryKind kind) {
    EntryRow row = rows.get(kind);
    if (row == null) {
      throw new IllegalStateException("no row for " + kind);
    }
    return row;
  }

  /** Shows the rows that are asked for now. */
  void show() {
    List<EntryKind> shown = form.shown();
    nodes.forEach((kind, node) -> Shown.set(node, shown.contains(kind)));
    labels.forEach((kind, label) -> label.setText(view.text(labelKey(kind))));
    rows.forEach((kind, row) -> row.field().setAccessibleText(view.text(labelKey(kind))));
  }

  /** The words for a field, such as a representative's client. */
  private String labelKey(EntryKind kind) {
    return kind == EntryKind.SECOND_NUMBER && form.isANumberFirst()
        ? form.asked().label(EntryKind.CASE_NUMBER)
        : form.asked().label(kind);
  }

  /** Shows where texts came from, where there is room beside the fields. */
  void showSources(boolean shown) {
    rows.values().forEach(row -> row.showSource(shown));
  }

  /** Puts a node into another row, if it is not there already. */
  static void move(Node node, HBox row) {
    if (!row.getChildren().contains(node)) {
      row.getChildren().add(node);
    }
  }

  /** Gives the focus to the first field that is empty. */
  void focusFirstEmpty() {
    firstEmpty().ifPresent(row -> row.field().requestFocus());
  }

  /** The first field that is empty has the focus when the screen opens, if the prompt was read. */
  private void startAtFirstEmpty() {
    firstEmpty().ifPresent(row -> Focus.start(row.field()));
  }

  private Optional<EntryRow> firstEmpty() {
    return form.shown().stream()
        .map(this::row)
        .filter(row -> row.entry().isEmpty())
        .findFirst()
        .or(() -> form.shown().stream().map(this::row).findFirst());
  }
}
