package org.tierline.service.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.file.FileRow;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.ServedZip;
import org.tierline.store.Transaction;

/**
 * Rows of the official file by ZIP: in any order, ZIPs without their leading zeros, retired ones
 * among them. Two offices for one ZIP cannot both be right: the first row counts, the other is
 * told.
 */
final class OfficialZips {
  private static final Pattern DIGITS = Pattern.compile("\\d{3,5}");
  private static final Set<String> YES = Set.of("1", "true", "yes", "y", "t", "retired");
  private static final Set<String> NO = Set.of("0", "false", "no", "n", "f", "");
  private static final int ZIP_LENGTH = 5;

  private final Set<String> offices;
  private final Map<String, String> seen = new HashMap<>();

  OfficialZips(Set<String> offices) {
    this.offices = offices;
  }

  /**
   * A row.
   *
   * @param office null if the ZIP is no more
   */
  record Row(String zip, @Nullable String office) {}

  Row read(FileRow row) {
    String zip = zip(row.needed("zipcode", DIGITS, "a ZIP of up to five digits"));
    if (isRetired(row.textOrEmpty("isretired").toLowerCase(Locale.ROOT))) {
      return new Row(zip, null);
    }
    String office = row.needed("fieldofficedesignation").toUpperCase(Locale.ROOT);
    if (!offices.contains(office)) {
      throw new IllegalArgumentException("fieldofficedesignation is no office on file");
    }
    String before = seen.putIfAbsent(zip, office);
    if (before != null && !before.equals(office)) {
      throw new IllegalArgumentException("zipcode is served by " + before + " in an earlier row");
    }
    return new Row(zip, office);
  }

  private static String zip(String digits) {
    return "0".repeat(ZIP_LENGTH - digits.length()) + digits;
  }

  private static boolean isRetired(String flag) {
    if (!YES.contains(flag) && !NO.contains(flag)) {
      throw new IllegalArgumentException("isretired is neither yes nor no");
    }
    return YES.contains(flag);
  }

  /** A ZIP that one row retires and another serves is served, whichever comes first. */
  void write(Transaction transaction, List<Row> rows) {
    List<ServedZip> served = new ArrayList<>(rows.size());
    List<String> retired = new ArrayList<>();
    for (Row row : rows) {
      String office = row.office();
      if (office != null) {
        served.add(new ServedZip(row.zip(), office, JurisdictionBasis.OFFICIAL_ZIP));
      } else if (!seen.containsKey(row.zip())) {
        retired.add(row.zip());
      }
    }
    transaction.reference().retire(retired);
    transaction.reference().putServed(served);
  }
}
