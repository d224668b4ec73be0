package org.tierline.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Rows that follow data: one Tab stop for all of them, arrows within, Enter or a click opens. The
 * row with the focus keeps it when others come and go. For the FX thread.
 */
public final class RowList<T> {
  private final Pane box;
  private final Function<? super T, ? extends Region> maker;
  private final Consumer<? super T> open;
  private List<T> items = List.of();
  private int current;

  /**
   * Rows in a box.
   *
   * @param maker draws a row; its accessible text says the whole row
   * @param open what Enter or a click on a row does
   */
  public RowList(Pane box, Function<? super T, ? extends Region> maker, Consumer<? super T> open) {
    this.box = box;
    this.maker = maker;
    this.open = open;
    box.setAccessibleRole(AccessibleRole.LIST_VIEW);
    box.setOnKeyPressed(this::onKey);
  }

  /** Shows other items. */
  public void show(List<? extends T> wanted) {
    @Nullable T before = current < items.size() ? items.get(current) : null;
    boolean focused = box.getChildren().stream().anyMatch(Node::isFocused);
    items = List.copyOf(wanted);
    box.getChildren().setAll(items.stream().map(this::row).toList());
    int kept = before == null ? -1 : items.indexOf(before);
    choose(kept >= 0 ? kept : Math.clamp(current, 0, Math.max(0, items.size() - 1)));
    if (focused) {
      focus(current);
    }
  }

  /** Gives the focus to a row, if it is there. */
  public void focus(int index) {
    if (index >= 0 && index < box.getChildren().size()) {
      choose(index);
      box.getChildren().get(index).requestFocus();
    }
  }

  private Region row(T item) {
    Region row = maker.apply(item);
    row.getStyleClass().add("list-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setOnMouseClicked(event -> open.accept(item));
    row.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            choose(box.getChildren().indexOf(row));
          }
        });
    return row;
  }

  private void choose(int index) {
    current = index;
    for (int i = 0; i < box.getChildren().size(); i++) {
      box.getChildren().get(i).setFocusTraversable(i == index);
    }
  }

  private void onKey(KeyEvent event) {
    int last = items.size() - 1;
    if (last < 0 || !Objects.equals(event.getTarget(), box.getChildren().get(current))) {
      return;
    }
    int wanted =
        switch (event.getCode()) {
          case UP -> current - 1;
          case DOWN -> current + 1;
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (ScreenKeys.ENTER.match(event)) {
      open.accept(items.get(current));
      event.consume();
    } else if (wanted >= 0 && wanted <= last) {
      focus(wanted);
      event.consume();
    }
  }
}
