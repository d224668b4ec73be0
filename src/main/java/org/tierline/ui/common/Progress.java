package org.tierline.ui.common;

/** What long work tells while it runs. Safe from any thread. */
public interface Progress {
  /**
   * So much is done.
   *
   * @param of how much there is in all, or 0 if that is not known
   * @throws java.util.concurrent.CancellationException if the work was stopped; let it pass
   */
  void at(long done, long of);
}
