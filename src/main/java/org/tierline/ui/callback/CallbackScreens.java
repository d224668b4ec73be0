package org.tierline.ui.callback;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.View;

/** The callbacks of one officer; one for each sign-in. For the FX thread. */
public final class CallbackScreens {
  /** The name of the screen, for the rail and the navigator. */
  public static final String ID = "callbacks";

  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;

  private final ScreenFrame frame;
  private final CallbackModel model;

  /** Makes the screen known to the navigator. */
  public CallbackScreens(ScreenFrame frame, CallbackModel model) {
    this.frame = frame;
    this.model = model;
    make(CallbacksController.class, CallbacksController::new);
    make(ListController.class, ListController::new);
    make(WorkController.class, WorkController::new);
    make(HeadController.class, HeadController::new);
    make(ClocksController.class, ClocksController::new);
    make(OpeningController.class, OpeningController::new);
    make(TriesController.class, TriesController::new);
    make(StoryController.class, StoryController::new);
    make(EndingController.class, EndingController::new);
    frame.navigator().register(Screen.of(ID, this::load).withKeys(keys()).whenLeft(model::hide));
  }

  /** Shows the callbacks. */
  public void show() {
    frame.navigator().show(ID);
  }

  /** Shows the caller of an escalation by its number. */
  public void open(String number) {
    show();
    model.open(number);
  }

  /** Shows the callbacks and claims whoever comes next. */
  public void next() {
    show();
    model.claimNext();
  }

  private static List<KeyLine> keys() {
    return List.of(
        new KeyLine("callback.key.next", "callback.does.next"),
        new KeyLine("callback.key.list", "callback.does.list"),
        new KeyLine("callback.key.attempt", "callback.does.attempt"),
        new KeyLine("callback.key.language", "callback.does.language"),
        new KeyLine("callback.key.return", "callback.does.return"),
        new KeyLine("callback.key.reassign", "callback.does.reassign"),
        new KeyLine("callback.key.resolve", "callback.does.resolve"),
        new KeyLine("callback.key.passUp", "callback.does.passUp"),
        new KeyLine("callback.key.note", "callback.does.note"),
        new KeyLine("callback.key.send", "callback.does.send"),
        new KeyLine("callback.key.remindedOpen", "callback.does.remindedOpen"),
        new KeyLine("callback.key.remindedSeen", "callback.does.remindedSeen"));
  }

  private Parent load() {
    View<CallbacksController> view =
        frame.views().load("callback/callbacks", CallbacksController.class);
    WorkModel work = model.work();
    ScreenKeys keys =
        ScreenKeys.of(view.root())
            .on(KeyCode.J, model::claimNext, CTRL)
            .on(KeyCode.F4, work::switchLanguage)
            .on(KeyCode.T, () -> view.controller().open(Ending.RETURN), ALT)
            .on(KeyCode.A, () -> view.controller().open(Ending.REASSIGN), ALT)
            .on(KeyCode.ENTER, () -> view.controller().open(Ending.RESOLVE), CTRL)
            .on(KeyCode.U, () -> view.controller().open(Ending.PASS_UP), ALT)
            .on(KeyCode.O, () -> view.controller().open(Ending.NOTE), ALT)
            .on(KeyCode.S, work.ending()::submit, CTRL);
    for (AttemptOutcome outcome : AttemptOutcome.values()) {
      keys.on(AttemptKeys.of(outcome), () -> work.note(outcome), ALT);
    }
    model.show();
    return view.root();
  }

  private <C> void make(Class<C> controller, Function<CallbackView, C> maker) {
    frame.views().register(controller, () -> maker.apply(new CallbackView(model, frame)));
  }
}
