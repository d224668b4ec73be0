package org.tierline.ui.request;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.request.OfficeRequestsModel.Action;

/** Puts the screen of open requests together, for officers and supervisors. */
public final class OfficeRequestsScreen {
  /** Its name for the navigator. */
  public static final String ID = "requests";

  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;

  private OfficeRequestsScreen() {}

  /** The screen on a model; its controllers are made known to the views. */
  public static Screen of(
      OfficeRequestsModel model, ViewLoader views, Messages messages, Themes themes) {
    views.register(
        OfficeRequestsController.class,
        () -> new OfficeRequestsController(model, messages, themes));
    views.register(
        AnswerFieldsController.class, () -> new AnswerFieldsController(model, messages, themes));
    views.register(ListPart.class, () -> new ListPart(messages));
    views.register(PaneNotePanel.class, PaneNotePanel::new);
    return Screen.of(ID, () -> load(model, views))
        .withKeys(
            List.of(
                new KeyLine("request.office.key.choose", "request.office.does.choose"),
                new KeyLine("request.office.key.answer", "request.office.does.answer"),
                new KeyLine("request.office.key.relocate", "request.office.does.relocate"),
                new KeyLine("request.keys.submit", "request.office.does.submit")));
  }

  private static Parent load(OfficeRequestsModel model, ViewLoader views) {
    Parent root = views.load("request/office-requests");
    ScreenKeys.of(root)
        .on(KeyCode.S, model::submit, CTRL)
        .on(KeyCode.A, () -> begin(model, Action.ANSWER, root, "#words"), ALT)
        .on(KeyCode.O, () -> begin(model, Action.RELOCATE, root, "#office"), ALT);
    return root;
  }

  /** Whoever chose by a key goes on with the first field. */
  private static void begin(OfficeRequestsModel model, Action action, Parent root, String field) {
    model.action.set(action);
    Node first = root.lookup(field);
    if (first != null) {
      first.requestFocus();
    }
  }
}
