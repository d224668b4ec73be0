package org.tierline.service.contact;

import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/** What a check of one field found. */
public sealed interface EntryAnswer {
  /**
   * It can be used.
   *
   * @param value as it is kept; empty if nothing was typed
   */
  record Fine(String value) implements EntryAnswer {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** It can be used, but is unusual enough to be looked at twice. */
  record Warned(String value, Sentence say) implements EntryAnswer {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** It cannot be used; what was typed stays in the field. */
  record Wrong(Sentence say) implements EntryAnswer {}
}
