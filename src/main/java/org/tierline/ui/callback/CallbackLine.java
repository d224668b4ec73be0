package org.tierline.ui.callback;

import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.FirstBecause;

/** One line of the list. */
public sealed interface CallbackLine {
  /** The group it stands in. */
  CallbackGroup group();

  /** What stays the same while the line changes. */
  Object key();

  /**
   * The title of a group.
   *
   * @param because why whoever stands on top of it comes first; null where nobody is claimed from
   *     it
   */
  record Title(CallbackGroup group, @Nullable FirstBecause because) implements CallbackLine {
    @Override
    public Object key() {
      return group;
    }
  }

  /** Somebody to be called. */
  record Caller(CallbackGroup group, CallbackRow row) implements CallbackLine {
    @Override
    public Object key() {
      return row.id();
    }
  }

  /** Says in words that nobody is in a group. */
  record Nobody(CallbackGroup group) implements CallbackLine {
    @Override
    public Object key() {
      return this;
    }
  }

  /** More of the group can be read. */
  record More(CallbackGroup group) implements CallbackLine {
    @Override
    public Object key() {
      return this;
    }
  }
}
