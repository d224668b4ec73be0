package org.tierline.ui.contact;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.ScreenKeys;

/** The keys of a contact; what F1 shows of them stands beside. */
final class ContactKeys {
  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;
  private final ContactModel model;
  private final ContactController controller;

  ContactKeys(ContactModel model, ContactController controller) {
    this.model = model;
    this.controller = controller;
  }

  /** What F1 shows. */
  static List<KeyLine> lines() {
    return List.of(
        line("read"),
        line("enter"),
        line("do"),
        line("submit"),
        new KeyLine("contact.key.spellIt", "contact.does.spell"),
        line("notes"),
        line("chat"),
        line("chatSay"),
        new KeyLine("chat.unread.key", "chat.unread.does"),
        line("language"),
        line("supervisor"),
        line("tabs"),
        line("cases"),
        line("another"),
        line("own"),
        line("leave"),
        line("close"),
        new KeyLine("desk.key.popTake", "desk.does.popTake"),
        new KeyLine("desk.key.popAside", "desk.does.popAside"));
  }

  private static KeyLine line(String name) {
    return new KeyLine("contact.key." + name, "contact.does." + name);
  }

  void install(Parent root) {
    ScreenKeys keys =
        ScreenKeys.of(root)
            .on(KeyCode.R, model::readPrompt, CTRL)
            .on(KeyCode.S, model.todo()::submit, CTRL)
            .on(KeyCode.S, model::askSupervisor, CTRL, SHIFT)
            .on(KeyCode.A, controller::focusNumber, CTRL, SHIFT)
            .on(KeyCode.V, () -> model.verifying().another(true), CTRL, SHIFT)
            .on(KeyCode.O, model.own()::ask, CTRL, SHIFT)
            .on(KeyCode.PAGE_DOWN, () -> model.verifying().moveToCase(1), CTRL)
            .on(KeyCode.PAGE_UP, () -> model.verifying().moveToCase(-1), CTRL)
            .on(KeyCode.F2, controller::focusNotes)
            .on(KeyCode.F3, controller::focusChat)
            .on(KeyCode.F8, controller::sayInWriting)
            .on(KeyCode.F4, model.say()::switchLanguage)
            .on(KeyCode.TAB, () -> controller.nextTab(1), KeyCombination.CONTROL_DOWN)
            .on(KeyCode.TAB, () -> controller.nextTab(-1), KeyCombination.CONTROL_DOWN, SHIFT);
    for (ContactForm form : model.todo().forms()) {
      int digit = form.digit();
      KeyCode code = KeyCode.getKeyCode(form.key());
      keys.on(code, () -> model.todo().open(digit), CTRL);
    }
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Esc leaves what is in hand; what controls have open closes first. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.todo().leave();
      model.closing().leave();
      model.own().leave();
      model.verifying().another(false);
    }
  }
}
