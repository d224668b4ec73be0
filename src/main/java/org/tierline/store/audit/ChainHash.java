package org.tierline.store.audit;

/** The hash of an event: SHA-256 over all its fields, its number and the hash before it. */
@FunctionalInterface
public interface ChainHash {
  /** The one that chains are written with. */
  ChainHash WRITTEN =
      (event, seq, previous) ->
          new Fields()
              .bytes(event.desk())
              .number(seq)
              .number(event.at())
              .bytes(event.action())
              .bytes(event.staff())
              .bytes(event.contact())
              .bytes(event.subject())
              .bytes(event.facts())
              .bytes(previous)
              .sha256();

  /**
   * The hash of an event that stands at a place.
   *
   * @param seq the number of the place, whatever the event says
   * @param previous the hash before the place, whatever the event says
   */
  byte[] of(ChainEvent event, long seq, byte[] previous);
}
