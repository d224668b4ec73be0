package org.tierline.ui.staff;

import java.time.Instant;
import java.util.Optional;

/** What the desk wrote down when it met something that nobody expected. */
public interface LastCrash {
  /** Nothing happened. */
  LastCrash NONE =
      new LastCrash() {
        @Override
        public Optional<Report> report() {
          return Optional.empty();
        }

        @Override
        public void delete() {
          // There is nothing.
        }
      };

  /** The report that is still there. */
  Optional<Report> report();

  /** Throws the report away. */
  void delete();

  /**
   * A report.
   *
   * @param at when it was written
   * @param text versions, kinds of errors and places in the program; nothing that anybody typed
   */
  record Report(Instant at, String text) {}
}
