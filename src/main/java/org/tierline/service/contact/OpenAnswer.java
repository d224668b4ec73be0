package org.tierline.service.contact;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;

/** What came of opening a contact. */
public sealed interface OpenAnswer {
  /** The numbers of the rules that decided. */
  List<String> rules();

  /**
   * It is open.
   *
   * @param ceiling the most that may ever be said in it (P2, P3)
   * @param replyDue by when a written inquiry is answered, or null
   */
  record Opened(
      Contact contact, DisclosureLevel ceiling, @Nullable Instant replyDue, List<String> rules)
      implements OpenAnswer {
    public Opened {
      rules = List.copyOf(rules);
    }
  }

  /** It cannot be opened so. */
  record Refused(Sentence say, List<String> rules) implements OpenAnswer {
    public Refused {
      rules = List.copyOf(rules);
    }
  }
}
