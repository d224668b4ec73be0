package org.tierline.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WidthKind;

/**
 * Where the panes of the review stand: two columns below the band, or all one below the other.
 *
 * @param top where the band stands above the columns
 * @param narrow what scrolls where there is one column
 * @param stacked what stands in it
 */
record ReviewColumns(
    VBox top,
    Node band,
    Node columns,
    ScrollPane left,
    ScrollPane right,
    Node narrow,
    VBox stacked,
    VBox leftPanes,
    VBox rightPanes) {
  /** Arranges them for a width. */
  void arrange(WidthKind width) {
    boolean one = width == WidthKind.NARROW;
    Shown.set(columns, !one);
    Shown.set(narrow, one);
    left.setContent(null);
    right.setContent(null);
    stacked.getChildren().clear();
    top.getChildren().clear();
    if (one) {
      stacked.getChildren().setAll(List.of(band, leftPanes, rightPanes));
    } else {
      top.getChildren().setAll(band);
      left.setContent(leftPanes);
      right.setContent(rightPanes);
    }
  }
}
