package org.tierline.policy.referral;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tierline.model.referral.Agency;

/**
 * The agencies, and the technical help desk, that questions are referred to, from {@code
 * referral/agencies.csv}. Each row names its source and the day on which that was looked at; what
 * is not on file is left empty.
 */
public final class Agencies {
  private static final String FILE = "/referral/agencies.csv";

  private Agencies() {}

  /** All, in the order in which they are asked for most. */
  public static List<Agency> shipped() {
    return Shipped.ALL;
  }

  /** The one of a code. */
  public static Optional<Agency> find(String code) {
    return shipped().stream().filter(agency -> agency.code().equals(code)).findFirst();
  }

  /** Whether a referral under a code went to another agency, and not to a way to USCIS itself. */
  public static boolean isOther(String code) {
    return find(code).filter(agency -> agency.kind() == Agency.Kind.AGENCY).isPresent();
  }

  private static List<Agency> read() {
    try (InputStream file = Objects.requireNonNull(Agencies.class.getResourceAsStream(FILE), FILE);
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
        var csv =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      return csv.stream().map(Agencies::agency).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
    }
  }

  private static Agency agency(CSVRecord line) {
    return new Agency(
        line.get("code"),
        Agency.Kind.valueOf(line.get("kind")),
        "",
        known(line.get("phone")),
        known(line.get("phone_abroad")),
        known(line.get("tty")),
        known(line.get("page")),
        null,
        line.get("source"),
        LocalDate.parse(line.get("checked")));
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  private static final class Shipped {
    static final List<Agency> ALL = read();
  }
}
