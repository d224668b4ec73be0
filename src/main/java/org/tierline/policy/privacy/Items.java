package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.privacy.ComparableItems.Extra;
import org.tierline.policy.privacy.ComparableItems.NamePart;
import org.tierline.policy.privacy.ComparableItems.Origin;

/**
 * Normalises the items of P5, so that a record and what is said of it can be compared. A name
 * becomes a {@link List} of {@link NamePart}s, all else one text; docs/matching.md says how.
 */
public final class Items {
  private static final int LONGEST_EMAIL = 254;

  private Items() {}

  /**
   * The items of a record. A Section 1367 case asks everybody for a date of birth (P8); one of an
   * organization has none, so it is taken for a person's and never fits.
   */
  public static ComparableItems of(CaseRecord record) {
    CaseRecord.Subject subject = record.subject();
    CaseRecord.Organization petitioner = record.petitioner();
    if (subject != null) {
      ANumber number = subject.aNumber();
      String aNumber = number == null ? null : number.value();
      return new ComparableItems(
          record.receiptNumber().value(),
          aNumber,
          NameParts.onRecord(subject.givenName(), subject.middleName(), subject.familyName()),
          subject.dateOfBirth().toString(),
          extras(AddressItem.of(subject.address()), subject.phone(), subject.email(), aNumber),
          origins(record.account(), subject.email()),
          Standings.of(record),
          FormText.of(record.form()),
          false);
    }
    if (petitioner == null) {
      throw new IllegalArgumentException("a case is about a person or an organization");
    }
    return new ComparableItems(
        record.receiptNumber().value(),
        null,
        NameParts.organization(petitioner.name()),
        null,
        extras(AddressItem.of(petitioner.address()), petitioner.phone(), petitioner.email(), null),
        origins(record.account(), petitioner.email()),
        Standings.of(record),
        FormText.of(record.form()),
        record.protection() != Protection.SECTION_1367);
  }

  /**
   * The items said. What cannot be read (a phone of three digits) is as if not said; a receipt
   * number that cannot be read is a wrong one, and no A-number stands for it. A name said without a
   * date of birth is read as an organization's, of which no date is asked. An A-number is an extra
   * item only beside a receipt number; alone it is the locator. A parent's standing is claimed only
   * if the date of birth said is under 18 on that day.
   *
   * @param account the authenticated online account, or null
   * @param sender the authenticated address of an e-mail, or null
   */
  public static ComparableItems of(
      Said said,
      Relationship relationship,
      LocalDate today,
      @Nullable String account,
      @Nullable String sender) {
    String receiptNumber = read(said.receiptNumber()).map(Items::receiptOrWrong).orElse(null);
    String aNumber = read(said.aNumber()).flatMap(ANumber::parse).map(ANumber::value).orElse(null);
    LocalDate born = said.dateOfBirth();
    return new ComparableItems(
        receiptNumber,
        aNumber,
        born == null ? NameParts.organization(said.name()) : NameParts.person(said.name()),
        born == null ? null : born.toString(),
        extras(
            AddressItem.of(said.address(), said.zip()),
            said.phone(),
            said.email(),
            receiptNumber == null ? null : aNumber),
        origins(account, sender),
        Standings.claimed(said, relationship, today),
        null,
        false);
  }

  /** As it stands on record; what is no receipt number stays as it was typed, and is of no case. */
  private static String receiptOrWrong(String typed) {
    return ReceiptNumber.parse(typed).map(ReceiptNumber::value).orElse(typed);
  }

  /** As {@link #of(Said, Relationship, LocalDate, String, String)}, of whom nothing is known. */
  public static ComparableItems of(Said said, Relationship relationship, LocalDate today) {
    return of(said, relationship, today, null, null);
  }

  /** The parts of a name or of a word of it, folded as they are compared; no titles. */
  public static List<String> nameParts(@Nullable String name) {
    return NameParts.person(name).stream().filter(NamePart::required).map(NamePart::text).toList();
  }

  /** An address as it is compared: house number and ZIP; empty if they cannot be read. */
  public static Optional<String> addressText(String address) {
    return AddressItem.of(address, null);
  }

  /** An e-mail address as it is compared; empty if it is none. */
  public static Optional<String> emailText(String address) {
    return email(address);
  }

  /** How many extra items were said at all, also such as cannot be read (P8). */
  public static int extrasOffered(Said said) {
    boolean address = read(said.address()).isPresent() || read(said.zip()).isPresent();
    boolean second = read(said.receiptNumber()).isPresent() && read(said.aNumber()).isPresent();
    return (int)
        Stream.of(address, read(said.phone()).isPresent(), read(said.email()).isPresent(), second)
            .filter(offered -> offered)
            .count();
  }

  /**
   * The whole comparison, as the store does it on digests.
   *
   * @param today the Eastern date on which standings must be in force
   */
  public static Fit fit(
      ComparableItems record, ComparableItems said, Relationship relationship, LocalDate today) {
    int extrasFitting = 0;
    for (Map.Entry<Extra, String> extra : said.extras().entrySet()) {
      if (extra.getValue().equals(record.extras().get(extra.getKey()))) {
        extrasFitting++;
      }
    }
    return new Fit(
        numberFits(record, said),
        NameFit.fits(record.name(), said.name()),
        record.organization() || same(record.dateOfBirth(), said.dateOfBirth()),
        said.extras().size(),
        extrasFitting,
        said.origins().entrySet().stream()
            .anyMatch(origin -> same(record.origins().get(origin.getKey()), origin.getValue())),
        Standings.fit(record, said, relationship, today));
  }

  /**
   * What one comparison found.
   *
   * @param numberFits the receipt number, or without one the A-number, is the record's
   * @param extrasOffered extra items that were said and could be read
   * @param extrasFitting those of them that are right
   * @param originFits the authenticated account or sender is the record's
   */
  public record Fit(
      boolean numberFits,
      boolean nameFits,
      boolean dateFits,
      int extrasOffered,
      int extrasFitting,
      boolean originFits,
      boolean standingFits) {}

  private static boolean numberFits(ComparableItems record, ComparableItems said) {
    return said.receiptNumber() == null
        ? same(record.aNumber(), said.aNumber())
        : said.receiptNumber().equals(record.receiptNumber());
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private static Map<Extra, String> extras(
      Optional<String> address,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String secondNumber) {
    Map<Extra, String> extras = new EnumMap<>(Extra.class);
    address.ifPresent(item -> extras.put(Extra.ADDRESS, item));
    read(phone).flatMap(PhoneNumbers::toE164).ifPresent(item -> extras.put(Extra.PHONE, item));
    email(email).ifPresent(item -> extras.put(Extra.EMAIL, item));
    read(secondNumber).ifPresent(item -> extras.put(Extra.SECOND_NUMBER, item));
    return extras;
  }

  private static Map<Origin, String> origins(@Nullable String account, @Nullable String sender) {
    Map<Origin, String> origins = new EnumMap<>(Origin.class);
    read(account).ifPresent(item -> origins.put(Origin.ACCOUNT, item.strip()));
    email(sender).ifPresent(item -> origins.put(Origin.SENDER, item));
    return origins;
  }

  private static Optional<String> email(@Nullable String email) {
    return read(email)
        .map(typed -> typed.strip().toLowerCase(Locale.ROOT))
        .filter(typed -> typed.indexOf('@') > 0 && typed.length() <= LONGEST_EMAIL);
  }

  private static Optional<String> read(@Nullable String text) {
    return Optional.ofNullable(text).filter(typed -> !typed.isBlank());
  }
}
