package org.tierline.service.outbox;

import java.util.function.Supplier;
import org.tierline.service.staff.StaffSession;

/** Asks what can do without an answer while the store is out of reach. */
public final class WhileAway {
  private final StaffSession session;
  private final Outbox outbox;

  /** Asks for somebody. */
  public WhileAway(StaffSession session, Outbox outbox) {
    this.session = session;
    this.outbox = outbox;
  }

  /**
   * Asks.
   *
   * @param otherwise the answer as long as the store is out of reach, which tells nothing and opens
   *     nothing
   */
  public <T> T ask(Supplier<T> asking, T otherwise) {
    return outbox.askOr(session, asking, () -> otherwise);
  }
}
