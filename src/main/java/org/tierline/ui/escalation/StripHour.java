package org.tierline.ui.escalation;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Icons;

/** One hour on the strip: it can have the focus, be picked, and says what it is. */
final class StripHour extends StackPane {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final StripCell cell;
  private final Runnable pick;
  private final Text check = Icons.icon("check");
  private boolean picked;

  StripHour(StripCell cell, Runnable pick) {
    this.cell = cell;
    this.pick = pick;
    getStyleClass().add("strip-hour");
    check.getStyleClass().add("s14");
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setOnMousePressed(event -> {
      pick.run();
      event.consume();
    });
  }

  StripCell cell() {
    return cell;
  }

  void show(boolean isPicked, boolean hasCursor, String words) {
    picked = isPicked;
    pseudoClassStateChanged(PICKED, isPicked);
    if (isPicked != getChildren().contains(check)) {
      if (isPicked) {
        getChildren().add(check);
      } else {
        getChildren().remove(check);
      }
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
    setFocusTraversable(hasCursor);
    setAccessibleText(words);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case SELECTED -> picked;
      case INDETERMINATE -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      pick.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
