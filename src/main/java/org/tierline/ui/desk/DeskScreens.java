package org.tierline.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.View;
import org.tierline.ui.common.ViewLoader;

/** The desk screen of one person; one for each sign-in. */
public final class DeskScreens {
  /** The name of the screen, for the rail and the navigator. */
  public static final String ID = "desk";

  private final Frame frame;
  private final DeskModel model;
  private final SupervisorModel supervisor;
  private @Nullable DeskController shown;

  /** Where the desk is shown. */
  public record Frame(
      ViewLoader views, Navigator navigator, Messages messages, Phrases phrases, Themes themes) {}

  /** Makes the screen known to the navigator. */
  public DeskScreens(Frame frame, DeskModel model, SupervisorModel supervisor) {
    this.frame = frame;
    this.model = model;
    this.supervisor = supervisor;
    make(DeskController.class, DeskController::new);
    make(NewContactController.class, NewContactController::new);
    make(SupervisorController.class, SupervisorController::new);
    make(IncomingController.class, IncomingController::new);
    make(FinishController.class, FinishController::new);
    make(DayController.class, DayController::new);
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
    List<KeyLine> keys = new ArrayList<>();
    keys.add(new KeyLine("desk.key.new", "desk.does.new"));
    keys.add(new KeyLine("desk.key.choose", "desk.does.choose"));
    keys.add(new KeyLine("desk.key.enter", "desk.does.enter"));
    if (supervisor.isShown()) {
      keys.add(new KeyLine("desk.key.take", "desk.does.take"));
    }
    return Screen.of(ID, this::load).withKeys(keys);
  }

  private Parent load() {
    View<DeskController> view = frame.views().load("desk/desk", DeskController.class);
    shown = view.controller();
    model.refresh();
    supervisor.refresh();
    if (supervisor.isShown()) {
      ScreenKeys.of(view.root()).on(KeyCode.T, supervisor::takeFirst, KeyCombination.SHORTCUT_DOWN);
    }
    return view.root();
  }

  private <C> void make(Class<C> controller, Function<DeskView, C> maker) {
    frame
        .views()
        .register(
            controller,
            () ->
                maker.apply(
                    new DeskView(
                        model, supervisor, frame.messages(), frame.phrases(), frame.themes())));
  }
}
