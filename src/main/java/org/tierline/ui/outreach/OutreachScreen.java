package org.tierline.ui.outreach;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/** Puts the screen of outreach together. */
public final class OutreachScreen {
  /** Its name for the navigator. */
  public static final String ID = "outreach";

  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;

  private OutreachScreen() {}

  /**
   * What the screen can do for the contact it was opened from.
   *
   * @param contactOpen whether there is one
   * @param back goes back to the contact
   */
  public record Actions(ObservableBooleanValue contactOpen, Runnable back) {}

  /** The screen on a model; its controllers are made known to the views. */
  public static Screen of(
      OutreachModel model, Actions can, ViewLoader views, Messages messages, Themes themes) {
    views.register(OutreachController.class, () -> new OutreachController(model, messages, themes));
    views.register(EventController.class, () -> new EventController(model, messages));
    views.register(ListPart.class, () -> new ListPart(messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return Screen.of(ID, () -> load(model, views))
        .withKeys(
            List.of(
                new KeyLine("outreach.key.choose", "outreach.does.choose"),
                new KeyLine("outreach.key.coming", "outreach.does.coming"),
                new KeyLine("outreach.key.past", "outreach.does.past"),
                new KeyLine("outreach.key.record", "outreach.does.record"),
                new KeyLine("outreach.key.back", "outreach.back")))
        .withAction(
            ScreenAction.back("outreach.back", "outreach.key.back", can.back(), can.contactOpen()));
  }

  private static Parent load(OutreachModel model, ViewLoader views) {
    Parent root = views.load("outreach/outreach");
    ScreenKeys.of(root)
        .on(KeyCode.S, model::record, CTRL)
        .on(KeyCode.C, () -> model.past.set(false), ALT)
        .on(KeyCode.P, () -> model.past.set(true), ALT);
    return root;
  }
}
