package org.tierline.ui.common;

/**
 * How far long work is.
 *
 * @param done what is done
 * @param of how much there is in all, or 0 if that is not known
 */
public record Steps(long done, long of) {
  /** Between 0 and 1 for a progress bar, or -1 if the end is not known. */
  public double fraction() {
    return of <= 0 ? -1 : Math.min(1.0, (double) done / of);
  }
}
