package org.tierline.service.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.export.RowFormat;
import org.tierline.edge.export.RowWriter;
import org.tierline.model.privacy.PrivacyReportRow;

/** Writes the rows of a privacy report as lines of CSV. */
final class PrivacyReportCsv {
  private final RowWriter rows;

  PrivacyReportCsv(Appendable to) throws IOException {
    rows =
        RowFormat.CSV.open(to, List.of("kind", "at", "who", "contact", "number", "what", "words"));
  }

  void write(PrivacyReportRow row) {
    switch (row) {
      case PrivacyReportRow.Glass glass ->
          line(
              "GLASS", row, glass.by(), null, glass.receiptNumber(), glass.reason(), glass.words());
      case PrivacyReportRow.NumberLocked(var lock) ->
          line("NUMBER_LOCKED", row, lock.staffName(), lock.contactNumber(), null, null, null);
      case PrivacyReportRow.ContactLocked(var lock) ->
          line("CONTACT_LOCKED", row, lock.staffName(), lock.contactNumber(), null, null, null);
      case PrivacyReportRow.Reported reported ->
          line(
              "INCIDENT",
              row,
              reported.by(),
              null,
              reported.number(),
              Objects.requireNonNullElse(
                  (Object) reported.incident().outcome(), reported.incident().state()),
              reported.incident().words());
      case PrivacyReportRow.ClearanceChanged change ->
          line(
              change.granted() ? "CLEARANCE_GRANTED" : "CLEARANCE_ENDED",
              row,
              change.of(),
              null,
              null,
              change.clearance(),
              change.askedBy() + ", " + change.confirmedBy());
      case PrivacyReportRow.Unusual unusual ->
          line(
              "UNUSUAL_" + unusual.what(),
              row,
              unusual.burst().name(),
              null,
              null,
              unusual.burst().most(),
              null);
    }
  }

  private void line(
      String kind,
      PrivacyReportRow row,
      String who,
      @Nullable String contact,
      @Nullable String number,
      @Nullable Object what,
      @Nullable String words) {
    try {
      rows.row(Arrays.asList(kind, row.at().toString(), who, contact, number, text(what), words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
