package org.tierline.ui.contact;

/** Where a failure of background work is told, in words that say what was kept. */
@FunctionalInterface
interface Troubles {
  /**
   * Tells it.
   *
   * @param key message key of what happened, what was kept and what to do
   */
  void tell(String key, Throwable cause);
}
