package org.tierline.store.sql;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.ComparableItems.Extra;
import org.tierline.policy.privacy.ComparableItems.NamePart;
import org.tierline.policy.privacy.ComparableItems.Origin;
import org.tierline.policy.privacy.ComparableItems.Standing;
import org.tierline.policy.privacy.RecordItem;
import org.tierline.store.CaseTable;
import org.tierline.store.keys.KeyRing;

/**
 * One comparable item as a digest: a line of {@code case_item}, or of what was said.
 *
 * @param part what it is part of
 * @param standing which of the people on file it names; 0 for the subject
 * @param needed 1 if a name without it does not fit, 0 if it does; for parts of a name written as
 *     one, how many lines just before it they take up, at least 2
 * @param digest of the whole text
 * @param initial of the letter that may stand for it; equal to {@code digest} if it is an initial;
 *     zeros if none may
 */
// Lives for one statement; never compared, never in a set.
@SuppressWarnings("ArrayRecordComponent")
record CaseItem(
    String part,
    int standing,
    int needed,
    byte[] digest,
    byte[] initial,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  static final String SUBJECT = "SUBJECT";
  static final String DATE = "DATE";
  static final String ABOUT = "ABOUT";
  static final String FIRM = "FIRM";
  static final String FORM = "FORM";
  private static final String FILLING = "FILLING";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String PERSON = "PERSON";

  /** So many lines, or a multiple, has every case. */
  static final int BLOCK = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Under which part a record keeps an item. */
  static String part(RecordItem item) {
    return switch (item.kind()) {
      case A_NUMBER -> Extra.SECOND_NUMBER.name();
      case DATE_OF_BIRTH -> DATE;
      case ACCOUNT -> Origin.ACCOUNT.name();
      case EMAIL -> Origin.SENDER.name();
      case ADDRESS -> Extra.ADDRESS.name();
      case FORM -> FORM;
      case RECEIPT_NUMBER -> throw new IllegalArgumentException("kept among the numbers");
    };
  }

  /**
   * What is digested of an item that few values can be: with the key of the case, since equal
   * digests would sort the cases of a file into heaps for whoever has no key.
   */
  static String text(UUID caseId, String part, String text) {
    return part.equals(FORM) ? text + "|" + caseId : text;
  }

  /** The items of a record, filled up with random ones. */
  static List<CaseItem> ofRecord(UUID caseId, ComparableItems items, String domain, KeyRing ring) {
    if (items.lines() > CaseTable.LINES) {
      throw new IllegalArgumentException("the case has more lines than are compared");
    }
    List<CaseItem> all = new ArrayList<>();
    all.add(
        plain(ABOUT, about(caseId, items.organization() ? ORGANIZATION : PERSON, domain, ring)));
    all.addAll(subject(items, domain, ring));
    String form = items.form();
    if (form != null) {
      all.add(plain(FORM, ring.digest(domain, FORM, text(caseId, FORM, form))));
    }
    int standing = 0;
    for (Standing onFile : items.standings()) {
      standing++;
      all.addAll(named(onFile, standing, domain, ring));
    }
    fill(all);
    return all;
  }

  /** What was said; never without a line. */
  static List<CaseItem> ofSaid(UUID caseId, ComparableItems said, String domain, KeyRing ring) {
    List<CaseItem> all = new ArrayList<>();
    all.add(plain(ABOUT, about(caseId, ORGANIZATION, domain, ring)));
    all.addAll(subject(said, domain, ring));
    for (Standing claimed : said.standings()) {
      all.addAll(named(claimed, 0, domain, ring));
    }
    return all;
  }

  /** The digests of which a case of a domain has one in its first line. */
  static List<byte[]> marks(UUID caseId, String domain, KeyRing ring) {
    return List.of(about(caseId, PERSON, domain, ring), about(caseId, ORGANIZATION, domain, ring));
  }

  /** Another one for each case: equal ones would sort the cases of a domain into one heap. */
  private static byte[] about(UUID caseId, String kind, String domain, KeyRing ring) {
    return ring.digest(domain, ABOUT, kind + "|" + caseId);
  }

  /** The items of no case. */
  static List<CaseItem> ofDecoy() {
    List<CaseItem> all = new ArrayList<>();
    all.add(plain(FILLING, random()));
    fill(all);
    return all;
  }

  private static List<CaseItem> subject(ComparableItems items, String domain, KeyRing ring) {
    List<CaseItem> all = new ArrayList<>(name(items.name(), SUBJECT, domain, ring));
    String dateOfBirth = items.dateOfBirth();
    if (dateOfBirth != null) {
      all.add(plain(DATE, ring.digest(domain, DATE, dateOfBirth)));
    }
    for (Map.Entry<Extra, String> extra : items.extras().entrySet()) {
      String kind = extra.getKey().name();
      all.add(plain(kind, ring.digest(domain, kind, extra.getValue())));
    }
    for (Map.Entry<Origin, String> origin : items.origins().entrySet()) {
      String kind = origin.getKey().name();
      all.add(plain(kind, ring.digest(domain, kind, origin.getValue())));
    }
    return all;
  }

  private static List<CaseItem> named(Standing person, int standing, String domain, KeyRing ring) {
    List<CaseItem> all = new ArrayList<>();
    all.addAll(name(person.name(), person.kind().name(), domain, ring));
    all.addAll(name(person.firm(), FIRM, domain, ring));
    return all.stream()
        .map(item ->
            new CaseItem(
                item.part,
                standing,
                item.needed,
                item.digest,
                item.initial,
                person.from(),
                person.until()))
        .toList();
  }

  private static List<CaseItem> name(
      List<NamePart> parts, String part, String domain, KeyRing ring) {
    return parts.stream()
        .map(name ->
            new CaseItem(
                part,
                0,
                needed(name),
                ring.digest(domain, part, name.text()),
                name.initial().isEmpty()
                    ? new byte[KeyRing.DIGEST_BYTES]
                    : ring.digest(domain, part, name.initial()),
                null,
                null))
        .toList();
  }

  private static int needed(NamePart name) {
    return name.joins() > 0 ? name.joins() : name.required() ? 1 : 0;
  }

  private static CaseItem plain(String part, byte[] digest) {
    return new CaseItem(part, 0, 0, digest, new byte[KeyRing.DIGEST_BYTES], null, null);
  }

  private static void fill(List<CaseItem> items) {
    while (items.size() % BLOCK != 0) {
      items.add(plain(FILLING, random()));
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[KeyRing.DIGEST_BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
