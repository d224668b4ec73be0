package org.tierline.service.contact;

import java.util.UUID;
import org.tierline.model.Sentence;

/** What became of a hand-off that was meant for one person. */
public sealed interface PopAnswer {
  /**
   * It waits, and its person may take it.
   *
   * @param id the key to {@link HandOffs#take} it by
   */
  record Waiting(UUID id) implements PopAnswer {}

  /** It waits in the incoming list, since its person's desk is locked. */
  record Listed() implements PopAnswer {}

  /** Somebody has taken the same one before: it is that contact. */
  record Known() implements PopAnswer {}

  /** It does not come this way (P2). */
  record Refused(Sentence say) implements PopAnswer {}
}
