package org.tierline.ui.common;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * A list within a pane: its rows, what stands there when there are none, and the next page. For the
 * FX thread.
 */
public final class ListPart {
  private final Messages messages;
  @FXML private VBox list;
  @FXML private Node empty;
  @FXML private Label nothing;
  @FXML private Label how;
  @FXML private Node further;
  @FXML private Button more;
  private Runnable next = () -> {};

  /** Speaks in the words of the desk. */
  public ListPart(Messages messages) {
    this.messages = messages;
  }

  /**
   * What a list is made of.
   *
   * @param model where the rows come from
   * @param words beginning of its message keys, such as {@code review.glass.}: {@code list} names
   *     it for screen readers, {@code none} and {@code how} stand in for rows
   * @param row draws a row; its accessible text says the whole row
   * @param open what Enter on a row does
   */
  public record Content<T>(
      PagedList<T> model,
      String words,
      Function<? super T, ? extends Region> row,
      Consumer<? super T> open) {
    /** A list whose rows are only read. */
    public static <T> Content<T> readOnly(
        PagedList<T> model, String words, Function<? super T, ? extends Region> row) {
      return new Content<>(model, words, row, item -> {});
    }
  }

  /** Gives the focus to the list, if something in it can have it. */
  public void focus() {
    Focus.firstIn(list).ifPresent(Node::requestFocus);
  }

  /** Down goes from a node above, such as the one with the focus at first, into the list. */
  public void leadDownFrom(Node above) {
    above.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            focus();
            event.consume();
          }
        });
  }

  @FXML
  void showMore() {
    next.run();
  }

  /** Shows a list for as long as the subscription lasts. */
  public <T> Subscription show(Content<T> content) {
    PagedList<T> model = content.model();
    RowList<T> rows = new RowList<>(list, content.row(), content.open());
    list.setAccessibleText(messages.text(content.words() + "list"));
    nothing.setText(messages.text(content.words() + "none"));
    how.setText(messages.text(content.words() + "how"));
    next = model::showMore;
    return Subscription.combine(
        WhileShown.paint(model.rows(), () -> show(model, rows)),
        model.emptyProperty().subscribe(none -> Shown.set(empty, none)),
        model.moreProperty().subscribe(there -> Shown.set(further, there)));
  }

  /** Whoever asked for the next page goes on with its first row. */
  private <T> void show(PagedList<T> model, RowList<T> rows) {
    int before = list.getChildren().size();
    boolean asked = more.isFocused();
    rows.show(model.rows());
    if (asked && model.rows().size() > before) {
      rows.focus(before);
    }
  }
}
