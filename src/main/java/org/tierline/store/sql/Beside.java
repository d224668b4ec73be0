package org.tierline.store.sql;

import java.util.UUID;

/** How those who write beside each other keep out of each other's way, in one transaction. */
public interface Beside {
  /** Where those who write go one after another, nobody is ever in the way. */
  Beside NOBODY =
      new Beside() {
        @Override
        public void alone(UUID about) {
          // Whoever writes is alone.
        }

        @Override
        public String waiting() {
          return "";
        }

        @Override
        public String skipping() {
          return "";
        }
      };

  /** As {@link org.tierline.store.Transaction#alone}. */
  void alone(UUID about);

  /** The end of a query whose rows nobody else may change until this transaction ends. */
  String waiting();

  /** As {@link #waiting()} for the rows of {@code e}, without those that somebody changes now. */
  String skipping();
}
