package org.tierline.model.request;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What came of giving the open requests out to their offices.
 *
 * @param requests how many were given out
 * @param offices how many files there are, one an office
 * @param refused why nothing, or nothing more, was given out; null if all was
 */
public record OfficeFiles(long requests, long offices, @Nullable Sentence refused) {
  /** Nothing was given out. */
  public static OfficeFiles refused(Sentence why) {
    return new OfficeFiles(0, 0, why);
  }
}
