package org.tierline.ui.callback;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Colleague;
import org.tierline.ui.common.Messages;

/** A colleague with how many callers they hold, so that the next one goes to whoever has room. */
final class ColleagueWords extends StringConverter<Colleague> {
  private final Messages messages;

  ColleagueWords(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String toString(@Nullable Colleague colleague) {
    return colleague == null
        ? ""
        : messages.text(
            "callback.colleague", colleague.fullName(), colleague.held(), colleague.most());
  }

  @Override
  public Colleague fromString(String words) {
    throw new UnsupportedOperationException("nothing is typed into this box");
  }
}
