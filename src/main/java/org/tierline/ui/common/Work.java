package org.tierline.ui.common;

import org.jspecify.annotations.Nullable;

/** Work that runs off the FX thread and brings a result. */
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
  /** Does the work. */
  T run() throws Exception;
}
