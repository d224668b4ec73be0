package org.tierline.model.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the record, newest first.
 *
 * @param next where the next page begins, or null if this is the last
 */
public record AuditPage(List<AuditLine> lines, @Nullable AuditPlace next) {
  /** Nothing; as much as there is to tell of a case that does not exist. */
  public static final AuditPage EMPTY = new AuditPage(List.of(), null);

  public AuditPage {
    lines = List.copyOf(lines);
  }
}
