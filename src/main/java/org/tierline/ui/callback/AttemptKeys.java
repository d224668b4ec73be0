package org.tierline.ui.callback;

import javafx.scene.input.KeyCode;
import org.tierline.model.escalation.AttemptOutcome;

/** One key for each way in which an attempt ends; the same in every language. */
final class AttemptKeys {
  private AttemptKeys() {}

  static KeyCode of(AttemptOutcome outcome) {
    return switch (outcome) {
      case REACHED -> KeyCode.R;
      case NO_ANSWER -> KeyCode.N;
      case VOICEMAIL -> KeyCode.V;
      case BUSY -> KeyCode.B;
      case WRONG_NUMBER -> KeyCode.W;
      case DECLINED -> KeyCode.D;
      case EMAILED -> KeyCode.E;
    };
  }
}
