package org.tierline.policy.contact;

import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/** What a check of one field found. */
public sealed interface FieldAnswer {
  /**
   * It can be used.
   *
   * @param value as it is kept, cleaned and written the one way; empty if nothing was typed
   */
  record Fine(String value) implements FieldAnswer {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** It can be used, but is unusual enough to be looked at twice. */
  record Warned(String value, Sentence say) implements FieldAnswer {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** It cannot be used; what was typed stays in the field. */
  record Wrong(Sentence say) implements FieldAnswer {}

  /** A refusal with its sentence. */
  static FieldAnswer wrong(String key, Object... gaps) {
    return new Wrong(Sentence.of(key, gaps));
  }
}
