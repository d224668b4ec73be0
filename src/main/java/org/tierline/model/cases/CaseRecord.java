package org.tierline.model.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * What the case system supplies about one filing. It is in the desk's memory only after a
 * verification has passed and its disclosure was recorded, and while cases are imported.
 *
 * @param category such as {@code C09}, or null
 * @param account the online account that owns it, or null
 * @param location code of the office where the case is now, or null if unknown
 * @param adjudicatedBy code of the office that decided it, or null
 * @param subject the person it is about; null if it is about an organization
 * @param petitioner the organization it is about; null if it is about a person
 * @param safeContact the only number that may be dialled for a protected case, or null
 * @param other keys that this version does not know, kept as they came (JSON text by key)
 */
public record CaseRecord(
    ReceiptNumber receiptNumber,
    String form,
    @Nullable String category,
    LocalDate receivedOn,
    @Nullable String account,
    Protection protection,
    boolean premiumProcessing,
    @Nullable String location,
    @Nullable String adjudicatedBy,
    @Nullable Subject subject,
    @Nullable Organization petitioner,
    List<Party> parties,
    @Nullable Representative representative,
    List<Consent> consents,
    List<Guardianship> guardianships,
    @Nullable String safeContact,
    @Nullable Status status,
    List<Notice> notices,
    List<Appointment> appointments,
    List<Document> documents,
    List<Event> history,
    Map<String, String> other) {

  public CaseRecord {
    if ((subject == null) == (petitioner == null)) {
      throw new IllegalArgumentException("a case is about a person or an organization");
    }
    parties = List.copyOf(parties);
    consents = List.copyOf(consents);
    guardianships = List.copyOf(guardianships);
    notices = List.copyOf(notices);
    appointments = List.copyOf(appointments);
    documents = List.copyOf(documents);
    history = List.copyOf(history);
    other = Map.copyOf(other);
  }

  /** The same under another protection. */
  public CaseRecord under(Protection other) {
    return new CaseRecord(
        receiptNumber,
        form,
        category,
        receivedOn,
        account,
        other,
        premiumProcessing,
        location,
        adjudicatedBy,
        subject,
        petitioner,
        parties,
        representative,
        consents,
        guardianships,
        safeContact,
        status,
        notices,
        appointments,
        documents,
        history,
        this.other);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** The person a case is about. */
  public record Subject(
      @Nullable String givenName,
      @Nullable String middleName,
      String familyName,
      LocalDate dateOfBirth,
      @Nullable ANumber aNumber,
      @Nullable Address address,
      @Nullable String phone,
      @Nullable String email,
      boolean military) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The organization a case is about, with its contact person. */
  public record Organization(
      String name,
      @Nullable String contactName,
      @Nullable Address address,
      @Nullable String phone,
      @Nullable String email) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Someone else named on the case, and what they are to it. */
  public record Party(String relationship, String name) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The attorney or accredited representative; the G-28 holds from and until, both inclusive. */
  public record Representative(
      String name, @Nullable String firm, LocalDate g28On, @Nullable LocalDate endsOn) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** A written consent, in force from and until, both inclusive. */
  public record Consent(
      String to, LocalDate from, @Nullable LocalDate until, boolean writtenByApplicant) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** A guardianship on file. */
  public record Guardianship(String name, LocalDate onFileSince) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The public status. */
  public record Status(String title, LocalDate on, @Nullable String next) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Something sent; {@code inquireFrom} is the first day to ask after it, if it says so. */
  public record Notice(NoticeKind kind, LocalDate sentOn, @Nullable LocalDate inquireFrom) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** An appointment at an office. */
  public record Appointment(AppointmentKind kind, String office, Instant at, int timesRescheduled) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** A document and the office that issued it. */
  public record Document(DocumentKind kind, String issuedBy) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Something that happened. */
  public record Event(LocalDate on, String event) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
