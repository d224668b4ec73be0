package org.tierline.ui.staff;

import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Themes;

/** What the parts of the set-up screen share. */
record SetUpView(
    SetUpModel model,
    Messages messages,
    Themes themes,
    CaseFileChooser files,
    SetUpWords words,
    EnumWords enums) {
  SetUpView(SetUpModel model, Messages messages, Themes themes, CaseFileChooser files) {
    this(model, messages, themes, files, new SetUpWords(messages), new EnumWords(messages));
  }
}
