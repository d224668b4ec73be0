package org.tierline.ui.incident;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Overlays;
import org.tierline.ui.common.View;
import org.tierline.ui.common.ViewLoader;

/** Opens the form over whatever is shown, once at a time. To be used on the FX thread. */
public final class IncidentForm {
  private final IncidentModel model;
  private final Overlays overlays;
  private final ViewLoader views;
  private final Supplier<IncidentModel.@Nullable About> present;
  private boolean open;

  /**
   * @param present the contact in hand when the form is opened, or null
   */
  public IncidentForm(
      IncidentModel model,
      Overlays overlays,
      ViewLoader views,
      Messages messages,
      Supplier<IncidentModel.@Nullable About> present) {
    this.model = model;
    this.overlays = overlays;
    this.views = views;
    this.present = present;
    views.register(IncidentController.class, () -> new IncidentController(model, messages));
  }

  /** Opens it, unless it is open. */
  public void open() {
    if (open) {
      return;
    }
    open = true;
    model.begin(present.get());
    View<IncidentController> view = views.load("incident/report", IncidentController.class);
    view.controller().closeBy(overlays.open(view.root(), Pos.CENTER, () -> open = false));
  }
}
