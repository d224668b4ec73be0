package org.tierline.ui.danger;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Overlays;
import org.tierline.ui.common.View;
import org.tierline.ui.common.ViewLoader;

/** Opens the words for danger over whatever is shown, once at a time. For the FX thread. */
public final class DangerView {
  private final DangerModel model;
  private final Overlays overlays;
  private final ViewLoader views;
  private final Supplier<DangerModel.@Nullable About> present;
  private boolean open;

  /**
   * @param present the contact in hand when it is opened, or null
   */
  public DangerView(
      DangerModel model,
      Overlays overlays,
      ViewLoader views,
      Messages messages,
      Supplier<DangerModel.@Nullable About> present) {
    this.model = model;
    this.overlays = overlays;
    this.views = views;
    this.present = present;
    views.register(DangerController.class, () -> new DangerController(model, messages));
  }

  /** Opens it, unless it is open. */
  public void open() {
    if (open) {
      return;
    }
    open = true;
    model.begin(present.get());
    View<DangerController> view = views.load("danger/danger", DangerController.class);
    view.controller().closeBy(overlays.open(view.root(), Pos.CENTER, () -> open = false));
  }
}
