package org.tierline.ui.callback;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.FirstBecause;
import org.tierline.ui.common.Nodes;

/**
 * Draws one line of the list, as wide as the list and as high as its words want. The row of a
 * caller is kept for the next caller: a list measures its lines in one cell, which it empties in
 * between.
 */
final class CallbackCell extends ListCell<CallbackLine> {
  private final CallbackView view;
  private final Consumer<CallbackGroup> more;
  private @Nullable HBox drawn;
  private @Nullable CallerRow row;
  private boolean isToBeDropped;

  /**
   * @param more is told, later, when the end of what was read of a group came into sight
   */
  CallbackCell(CallbackView view, Consumer<CallbackGroup> more) {
    this.view = view;
    this.more = more;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CallbackLine line, boolean isEmpty) {
    super.updateItem(line, isEmpty);
    drawn = line == null || isEmpty ? null : draw(line);
    setDisable(drawn == null || !(line instanceof CallbackLine.Caller));
    setAccessibleText(drawn == null ? "" : drawn.getAccessibleText());
    if (drawn == null && row != null) {
      row.blank();
      dropSoon();
    } else {
      row = drawn instanceof CallerRow filled ? filled : null;
      setGraphic(drawn);
    }
  }

  /** Not at once: while lines are measured the next caller is about to come. */
  private void dropSoon() {
    if (!isToBeDropped) {
      isToBeDropped = true;
      Platform.runLater(this::dropIfBlank);
    }
  }

  private void dropIfBlank() {
    isToBeDropped = false;
    if (drawn == null) {
      row = null;
      setGraphic(null);
    }
  }

  private HBox draw(CallbackLine line) {
    return switch (line) {
      case CallbackLine.Title title -> title(title);
      case CallbackLine.Caller caller -> filled(caller);
      case CallbackLine.Nobody(CallbackGroup group) -> words(nobody(group), "muted");
      case CallbackLine.More(CallbackGroup group) -> {
        Platform.runLater(() -> more.accept(group));
        yield words("callback.more", "subtle");
      }
    };
  }

  private CallerRow filled(CallbackLine.Caller line) {
    boolean isBrief =
        switch (view.themes().widthProperty().get()) {
          case NARROW, COMPACT -> true;
          case FULL, WIDE -> false;
        };
    CallerRow fitting =
        row == null || row.isBrief() != isBrief ? new CallerRow(view, isBrief) : row;
    fitting.show(line);
    return fitting;
  }

  private String nobody(CallbackGroup group) {
    boolean withSupervisor =
        view.model().list().filterProperty().get() == CallbackFilter.WITH_SUPERVISOR;
    return withSupervisor && group == CallbackGroup.NEXT
        ? "callback.nobody.withSupervisor"
        : "callback.nobody." + group.name();
  }

  private HBox title(CallbackLine.Title line) {
    String name = view.text("callback.group." + line.group().name());
    FirstBecause because = line.because();
    String hint =
        because == null
            ? view.text("callback.group.hint." + line.group().name())
            : view.text(
                "callback.first",
                view.text("callback.first." + because.name()),
                view.text("callback.group.hint." + line.group().name()));
    HBox title =
        Nodes.row(
            "group", Nodes.mark(name), Nodes.growing(Nodes.text(hint, "key", "callback-hint")));
    title.setAccessibleText(view.text("callback.group.said", name, hint));
    return title;
  }

  private HBox words(String key, String tone) {
    HBox words =
        Nodes.row(
            List.of("trow", "h44"),
            Nodes.growing(Nodes.text(view.text(key), tone, "callback-none")));
    words.setAccessibleText(view.text(key));
    return words;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? getListView().getWidth() : width;
    return drawn == null
        ? super.computePrefHeight(width)
        : Math.ceil(drawn.prefHeight(Math.max(0, wide)));
  }

  @Override
  protected void layoutChildren() {
    if (drawn == null) {
      super.layoutChildren();
    } else {
      drawn.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }
}
