package org.tierline.service.escalation;

import java.time.ZoneId;
import java.util.Optional;
import org.tierline.model.office.Place;
import org.tierline.store.Transaction;

/** Where ZIP codes lie, as far as it can be looked up. */
interface Areas {
  /** Without a store nothing is known of any ZIP, and none is called wrong. */
  Areas NOT_KNOWN =
      new Areas() {
        @Override
        public boolean knows(String zip) {
          return true;
        }

        @Override
        public Optional<ZoneId> zone(String zip) {
          return Optional.empty();
        }
      };

  /** The places of a store. */
  static Areas of(Transaction transaction) {
    return new Areas() {
      @Override
      public boolean knows(String zip) {
        return transaction.offices().knowsArea(zip);
      }

      @Override
      public Optional<ZoneId> zone(String zip) {
        return transaction.offices().place(zip).map(Place::zone);
      }
    };
  }

  /** Whether a ZIP lies where places are known. */
  boolean knows(String zip);

  /** The zone of a ZIP, if it is known. */
  Optional<ZoneId> zone(String zip);
}
