package org.tierline.ui.appointment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.TwoVersionsPanel;

/** The screen from which officers schedule visits (A1). For the FX thread. */
public final class AppointmentScreen implements PaletteSource {
  /** Its name for the navigator. */
  public static final String ID = "appointments";

  private final ScreenFrame frame;

  /** Makes the screen known to the navigator. */
  public AppointmentScreen(ScreenFrame frame, AppointmentListModel model) {
    this.frame = frame;
    frame
        .views()
        .register(
            AppointmentListController.class,
            () -> new AppointmentListController(model, frame.messages(), frame.themes()));
    frame
        .views()
        .register(
            SchedulingController.class,
            () -> new SchedulingController(model.inHand(), frame.messages()));
    frame.views().register(ListPart.class, () -> new ListPart(frame.messages()));
    frame.views().register(PaneNotePanel.class, PaneNotePanel::new);
    frame.views().register(TwoVersionsPanel.class, TwoVersionsPanel::new);
    frame
        .navigator()
        .register(
            Screen.of(
                    ID,
                    () -> {
                      model.show();
                      return frame.views().load("appointment/appointments");
                    })
                .withKeys(keys())
                .whenLeft(model::leave));
  }

  private static List<KeyLine> keys() {
    return Stream.of("lists", "open", "take", "letGo", "schedule", "decline", "cancel")
        .map(key -> new KeyLine("appointment.key." + key, "appointment.does." + key))
        .toList();
  }

  @Override
  public String kind() {
    return "appointment.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String title = frame.messages().text("appointment.list.name");
    return title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))
        ? List.of(
            PaletteItem.of(
                "appointments",
                "calendar",
                title,
                frame.messages().text("appointment.list.palette"),
                () -> frame.navigator().show(ID)))
        : List.of();
  }
}
