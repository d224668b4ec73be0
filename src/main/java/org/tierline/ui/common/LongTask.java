package org.tierline.ui.common;

import org.jspecify.annotations.Nullable;

/** Work that takes long enough to show how far it is. */
@FunctionalInterface
public interface LongTask<T extends @Nullable Object> {
  /** Does the work and says now and then how far it is. */
  T run(Progress progress) throws Exception;
}
