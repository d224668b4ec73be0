package org.tierline.policy.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.AppointmentKind;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.NoticeKind;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;

/** Builds case records for tests, one wish at a time. */
public final class Cases {
  private String form = "I-765";
  private @Nullable String category = "C09";
  private LocalDate receivedOn = LocalDate.of(2026, 3, 2);
  private Protection protection = Protection.NONE;
  private boolean premium;
  private @Nullable String location = "NBC";
  private @Nullable String adjudicatedBy;
  private LocalDate born = LocalDate.of(1991, 7, 14);
  private @Nullable String givenName = "María José";
  private @Nullable String middleName = "Luz";
  private String familyName = "Núñez-Ortega";
  private String aNumber = "A012345678";
  private String receiptNumber = "IOE0912345678";
  private Address address = new Address("415 Oak Street Apt 2", "Dallas", "TX", "75201", "US");
  private String phone = "+12145550143";
  private String email = "mj@example.org";
  private CaseRecord.@Nullable Organization petitioner;
  private CaseRecord.@Nullable Representative representative;
  private List<CaseRecord.Party> parties = List.of();
  private List<CaseRecord.Consent> consents = List.of();
  private List<CaseRecord.Guardianship> guardianships = List.of();
  private List<CaseRecord.Notice> notices = List.of();
  private List<CaseRecord.Appointment> appointments = List.of();
  private List<CaseRecord.Document> documents = List.of();

  private Cases() {}

  /** María José Luz Núñez-Ortega's I-765 at the NBC. */
  public static Cases maria() {
    return new Cases();
  }

  public Cases numbered(String receipt, String ofPerson) {
    receiptNumber = receipt;
    aNumber = ofPerson;
    return this;
  }

  public Cases named(@Nullable String given, @Nullable String middle, String family) {
    givenName = given;
    middleName = middle;
    familyName = family;
    return this;
  }

  public Cases livingAt(Address value) {
    address = value;
    return this;
  }

  public Cases reachedBy(String itsPhone, String itsEmail) {
    phone = itsPhone;
    email = itsEmail;
    return this;
  }

  public Cases form(String value, @Nullable String itsCategory) {
    form = value;
    category = itsCategory;
    return this;
  }

  public Cases receivedOn(LocalDate value) {
    receivedOn = value;
    return this;
  }

  public Cases protection(Protection value) {
    protection = value;
    return this;
  }

  public Cases premium() {
    premium = true;
    return this;
  }

  public Cases at(@Nullable String office) {
    location = office;
    return this;
  }

  public Cases adjudicatedBy(String office) {
    adjudicatedBy = office;
    return this;
  }

  public Cases born(LocalDate value) {
    born = value;
    return this;
  }

  public Cases organization(String name, @Nullable String contactName) {
    petitioner = new CaseRecord.Organization(name, contactName, address, phone, email);
    return this;
  }

  public Cases representative(
      String name, @Nullable String firm, LocalDate from, @Nullable LocalDate until) {
    representative = new CaseRecord.Representative(name, firm, from, until);
    return this;
  }

  public Cases parent(String name) {
    parties = List.of(new CaseRecord.Party("PARENT_OF_MINOR", name));
    return this;
  }

  public Cases consent(String to, LocalDate from, @Nullable LocalDate until, boolean own) {
    consents = List.of(new CaseRecord.Consent(to, from, until, own));
    return this;
  }

  /** Consents that the applicant wrote to many people. */
  public Cases consents(List<String> to, LocalDate from) {
    consents = to.stream().map(one -> new CaseRecord.Consent(one, from, null, true)).toList();
    return this;
  }

  public Cases guardian(String name, LocalDate since) {
    guardianships = List.of(new CaseRecord.Guardianship(name, since));
    return this;
  }

  public Cases notice(NoticeKind kind, LocalDate sentOn, @Nullable LocalDate inquireFrom) {
    notices = plus(notices, new CaseRecord.Notice(kind, sentOn, inquireFrom));
    return this;
  }

  public Cases appointment(AppointmentKind kind, String office, Instant when) {
    return appointment(kind, office, when, 0);
  }

  public Cases appointment(AppointmentKind kind, String office, Instant when, int timesMoved) {
    appointments = plus(appointments, new CaseRecord.Appointment(kind, office, when, timesMoved));
    return this;
  }

  public Cases document(CaseRecord.Document document) {
    documents = plus(documents, document);
    return this;
  }

  public CaseRecord build() {
    CaseRecord.Subject subject =
        new CaseRecord.Subject(
            givenName,
            middleName,
            familyName,
            born,
            new ANumber(aNumber),
            address,
            phone,
            email,
            false);
    return new CaseRecord(
        new ReceiptNumber(receiptNumber),
        form,
        category,
        receivedOn,
        null,
        protection,
        premium,
        location,
        adjudicatedBy,
        petitioner == null ? subject : null,
        petitioner,
        parties,
        representative,
        consents,
        guardianships,
        null,
        null,
        notices,
        appointments,
        documents,
        List.of(),
        Map.of());
  }

  private static <T> List<T> plus(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
