package org.tierline.model.privacy;

import java.time.LocalDate;
import java.util.List;
import org.tierline.model.Unspoken;

/**
 * The weekly privacy report (P13), as one reader may see it (P8).
 *
 * @param from the Monday, Eastern
 * @param last the Sunday
 * @param rows in the order of the kinds of {@link PrivacyReportRow}, each by time
 * @param policy the version of the privacy policy by whose figures it was made
 */
public record PrivacyReport(
    LocalDate from, LocalDate last, List<PrivacyReportRow> rows, String policy) {
  public PrivacyReport {
    rows = List.copyOf(rows);
  }

  /** The rows of one kind. */
  public <R extends PrivacyReportRow> List<R> rows(Class<R> kind) {
    return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
