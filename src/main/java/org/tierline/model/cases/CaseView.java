package org.tierline.model.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;

/**
 * What of a case may be shown at a level, and nothing more.
 *
 * @param status the fields of {@code STATUS_ONLY}
 * @param details the fields that {@code CASE_DETAILS} adds, else null
 */
public record CaseView(DisclosureLevel level, StatusPart status, @Nullable DetailsPart details) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** The fields of {@code STATUS_ONLY}. */
  public record StatusPart(
      ReceiptNumber receiptNumber,
      String form,
      String formTitle,
      LocalDate receivedOn,
      @Nullable String statusTitle,
      @Nullable LocalDate statusOn,
      @Nullable String next) {
    private static final Pattern DAYS =
        Pattern.compile("\\b([1-9][0-9]{0,2}) days?\\b", Pattern.CASE_INSENSITIVE);

    /**
     * The day on which the time was over that the next step asks to allow, such as 30 days from the
     * status; null if it names none, or if it is not over.
     */
    public @Nullable LocalDate overSince(LocalDate today) {
      Matcher allowed = DAYS.matcher(next == null ? "" : next);
      if (statusOn == null || !allowed.find()) {
        return null;
      }
      LocalDate over = statusOn.plusDays(Integer.parseInt(allowed.group(1)));
      return over.isAfter(today) ? null : over;
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The fields that {@code CASE_DETAILS} adds. */
  public record DetailsPart(
      String subject,
      List<CaseRecord.Party> parties,
      @Nullable ANumber aNumber,
      @Nullable Address address,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String location,
      List<CaseRecord.Notice> notices,
      List<CaseRecord.Event> history,
      List<CaseRecord.Appointment> appointments,
      List<CaseRecord.Document> documents,
      CaseRecord.@Nullable Representative representative,
      List<String> requests) {
    public DetailsPart {
      parties = List.copyOf(parties);
      notices = List.copyOf(notices);
      history = List.copyOf(history);
      appointments = List.copyOf(appointments);
      documents = List.copyOf(documents);
      requests = List.copyOf(requests);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
