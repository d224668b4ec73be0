package org.tierline.app.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.app.Words;
import org.tierline.store.StoreTrouble;

/** What is said of a call that could not go on. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** One sentence for whoever made the call; what nobody expected goes into the log as well. */
  static String sentence(Exception failure) {
    return switch (failure) {
      case CannotRun cannot -> String.valueOf(cannot.getMessage());
      case StoreTrouble trouble -> Words.english().say(trouble.say());
      default -> {
        LOG.error("A command failed", failure);
        yield "Tierline cannot go on; the lines above are for whoever looks after it.";
      }
    };
  }
}
