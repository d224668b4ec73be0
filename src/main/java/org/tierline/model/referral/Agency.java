package org.tierline.model.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.office.Office;

/**
 * Where a question may belong instead: another agency, the technical help desk, or the designated
 * mailbox of an office.
 *
 * @param code as people know it, such as {@code EOIR}; the key of its words
 * @param title the name of an office; empty for all others, whose names are words
 * @param phone as it is read aloud, or null if it has none
 * @param phoneAbroad from other countries, or null if none is on file
 * @param tty or null if none is on file
 * @param page official page, or null if none is on file
 * @param mailbox where inquiries are written to, or null if none is on file
 * @param source where that stands
 * @param checkedOn the day on which that was last looked at, or null
 */
public record Agency(
    String code,
    Kind kind,
    String title,
    @Nullable String phone,
    @Nullable String phoneAbroad,
    @Nullable String tty,
    @Nullable String page,
    @Nullable String mailbox,
    String source,
    @Nullable LocalDate checkedOn) {

  private static final String OFFICE = "OFFICE-";

  /** Who it belongs to. */
  public enum Kind {
    /** Another agency of the government. */
    AGENCY,
    /** The technical help desk for online accounts. */
    HELP_DESK,
    /** An office of USCIS with a designated mailbox. */
    OFFICE
  }

  /** The designated mailbox of an office; empty if none is on file. */
  public static Optional<Agency> of(Office office) {
    String mailbox = office.mailbox();
    return mailbox == null
        ? Optional.empty()
        : Optional.of(
            new Agency(
                OFFICE + office.code(),
                Kind.OFFICE,
                office.name(),
                null,
                null,
                null,
                null,
                mailbox,
                office.code(),
                office.asOf()));
  }

  /** Its name. */
  public Sentence name() {
    return kind == Kind.OFFICE
        ? Sentence.of("say.agency.OFFICE", title)
        : Sentence.of("say.agency." + code);
  }

  /** What it answers. */
  public Sentence answers() {
    return kind == Kind.OFFICE
        ? Sentence.of("say.agency.OFFICE.answers", title)
        : Sentence.of("say.agency." + code + ".answers");
  }

  /**
   * How it is reached.
   *
   * @param number the one that serves on the channel of the caller, or null
   */
  public List<String> ways(@Nullable String number) {
    List<String> ways = new ArrayList<>();
    if (number != null) {
      ways.add(number);
    }
    if (page != null) {
      ways.add(page);
    }
    if (mailbox != null) {
      ways.add(mailbox);
    }
    return ways;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
