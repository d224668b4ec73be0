package org.tierline.ui.callback;

import org.tierline.model.escalation.Colleague;
import org.tierline.ui.common.ChoiceWords;
import org.tierline.ui.common.Messages;

/** A colleague with how many callers they hold, so that the next one goes to whoever has room. */
final class ColleagueWords {
  private ColleagueWords() {}

  static ChoiceWords<Colleague> in(Messages messages) {
    return new ChoiceWords<>(colleague ->
        messages.text(
            "callback.colleague", colleague.fullName(), colleague.held(), colleague.most()));
  }
}
