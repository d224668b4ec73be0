package org.tierline.ui.staff;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.PasswordBox;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/** "People and cases" of one administrator; one for each sign-in. For the FX thread. */
public final class SetUpScreen {
  /** The name of the screen, for the rail and the navigator. */
  public static final String ID = "setup";

  private final Frame frame;
  private final SetUpModel model;
  private final CaseFileChooser files;

  /** Where the screen is shown. */
  public record Frame(ViewLoader views, Navigator navigator, Messages messages, Themes themes) {}

  /** Makes the screen known to the navigator. */
  public SetUpScreen(Frame frame, SetUpModel model, CaseFileChooser files) {
    this.frame = frame;
    this.model = model;
    this.files = files;
    make(SetUpController.class, SetUpController::new);
    make(NewPersonController.class, NewPersonController::new);
    make(TakeInController.class, TakeInController::new);
    make(PeopleController.class, PeopleController::new);
    make(ClearanceController.class, ClearanceController::new);
    frame.views().register(ListPart.class, () -> new ListPart(frame.messages()));
    frame.views().register(PaneNotePanel.class, PaneNotePanel::new);
    frame.views().register(PasswordBox.class, PasswordBox::new);
    frame
        .navigator()
        .register(
            Screen.of(ID, this::load)
                .withKeys(
                    List.of(
                        new KeyLine("staff.key.add", "staff.does.add"),
                        new KeyLine("staff.key.stop", "staff.does.stop")))
                .whenLeft(model.newPerson()::forgetPassword));
  }

  private Parent load() {
    Parent root = frame.views().load("staff/set-up");
    ScreenKeys.of(root).on(KeyCode.S, model.newPerson()::add, KeyCombination.SHORTCUT_DOWN);
    model.refresh();
    return root;
  }

  private <C> void make(Class<C> controller, Function<SetUpView, C> maker) {
    frame
        .views()
        .register(
            controller,
            () -> maker.apply(new SetUpView(model, frame.messages(), frame.themes(), files)));
  }
}
