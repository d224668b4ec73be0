package org.tierline.ui.desk;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.View;

/** The desk screen of one person; one for each sign-in. */
public final class DeskScreens {
  /** The name of the screen, for the rail and the navigator. */
  public static final String ID = "desk";

  private final ScreenFrame frame;
  private final DeskModel model;
  private @Nullable DeskController shown;

  /** Makes the screen known to the navigator. */
  public DeskScreens(ScreenFrame frame, DeskModel model) {
    this.frame = frame;
    this.model = model;
    make(DeskController.class, DeskController::new);
    make(NewContactController.class, NewContactController::new);
    make(IncomingController.class, IncomingController::new);
    make(FinishController.class, FinishController::new);
    make(DayController.class, DayController::new);
    make(BulletinsController.class, BulletinsController::new);
    frame.navigator().register(screen());
  }

  /** Shows the desk, with everything on it read anew. */
  public void show() {
    frame.navigator().show(ID);
  }

  /** Ctrl+N: shows the desk, where a digit now begins a contact. */
  public void newContact() {
    show();
    DeskController present = shown;
    if (present != null) {
      Platform.runLater(present::focusNewContact);
    }
  }

  /** Gives the focus to the caller who has waited longest on the line. */
  public void focus() {
    DeskController present = shown;
    if (present != null) {
      present.focusIncoming();
    }
  }

  private Screen screen() {
    return Screen.of(ID, this::load)
        .whenLeft(model::hide)
        .withKeys(
            List.of(
                new KeyLine("desk.key.new", "desk.does.new"),
                new KeyLine("desk.key.choose", "desk.does.choose"),
                new KeyLine("desk.key.enter", "desk.does.enter"),
                new KeyLine("desk.key.read", "desk.does.read"),
                new KeyLine("desk.key.popTake", "desk.does.popTake"),
                new KeyLine("desk.key.popAside", "desk.does.popAside")));
  }

  private Parent load() {
    View<DeskController> view = frame.views().load("desk/desk", DeskController.class);
    shown = view.controller();
    ScreenKeys.of(view.root())
        .on(KeyCode.R, model.bulletins()::markNextRead, KeyCombination.SHORTCUT_DOWN);
    model.refresh();
    return view.root();
  }

  private <C> void make(Class<C> controller, Function<DeskView, C> maker) {
    frame
        .views()
        .register(
            controller,
            () ->
                maker.apply(
                    new DeskView(model, frame.messages(), frame.phrases(), frame.themes())));
  }
}
