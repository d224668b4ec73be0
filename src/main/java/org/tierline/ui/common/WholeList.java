package org.tierline.ui.common;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.util.Subscription;

/**
 * Opens a list of choices as high as its rows. Before it was shown once its rows are measured
 * without their look, and the last one is hidden: so the first time it is opened twice. On the FX
 * thread.
 */
final class WholeList {
  private final ComboBox<?> box;
  private Subscription listening = Subscription.EMPTY;

  private WholeList(ComboBox<?> box) {
    this.box = box;
  }

  /** From the first opening on. */
  static void in(ComboBox<?> box) {
    WholeList list = new WholeList(box);
    list.listening = box.showingProperty().subscribe((before, now) -> list.shown(now));
  }

  private void shown(boolean now) {
    if (now) {
      listening.unsubscribe();
      Platform.runLater(this::again);
    }
  }

  private void again() {
    if (box.isShowing()) {
      box.hide();
      box.show();
    }
  }
}
