package org.tierline.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.HandOff;
import org.tierline.policy.privacy.outbound.CaseNumbersIn;
import org.tierline.store.keys.KeyRing;

/**
 * Every number said in a contact, as digests in the domain of Section 1367: in attempts and
 * escalations, to the machine that handed the caller over, and in the words of notes, requests and
 * escalations. For the store alone; whatever the numbers are of, the same statements run (P7).
 */
final class ProtectedNumbersSaid {
  /** Kept in {@code said_item} under this kind. */
  private static final String NUMBER = "NUMBER";

  private static final String DOMAIN = Protection.SECTION_1367.name();

  static final String WORDS =
      """
      SELECT words FROM escalation WHERE contact_id = :contactId
      UNION ALL
      SELECT words FROM service_request WHERE contact_id = :contactId
      """;

  /**
   * Of the receipt numbers said, those of cases that were verified there. Their A-numbers are not
   * among them: the person may have other cases.
   */
  static final String VERIFIED =
      """
      SELECT a.other_receipt AS digest FROM attempt a
      JOIN verification v ON v.contact_id = a.contact_id
      JOIN case_number n ON n.case_id = v.case_id AND n.digest = a.number
      WHERE a.contact_id = :contactId
      UNION ALL
      SELECT n.digest FROM verification v JOIN case_number n ON n.case_id = v.case_id
      WHERE v.contact_id = :contactId
      """;

  /** So many of one contact are looked at. */
  private static final int MOST = 1_000;

  private final Handle handle;
  private final KeyRing ring;

  ProtectedNumbersSaid(Handle handle, KeyRing ring) {
    this.handle = handle;
    this.ring = ring;
  }

  /** Keeps a number that stands in no words. */
  void keep(UUID contactId, String number) {
    for (byte[] digest : digests(number)) {
      handle
          .createUpdate(
              """
              INSERT INTO said_item (contact_id, kind, digest)
              VALUES (:contactId, :kind, :digest)
              ON CONFLICT (contact_id, kind, digest) DO NOTHING
              """)
          .bind("contactId", contactId)
          .bind("kind", NUMBER)
          .bind("digest", digest)
          .execute();
    }
  }

  /** The digests, never without one. */
  List<byte[]> of(UUID contactId, Collection<String> alsoSaid) {
    Set<String> texts = new LinkedHashSet<>(alsoSaid);
    texts.addAll(textsOf(contactId));
    List<byte[]> digests = inAttempts(contactId);
    digests.addAll(kept(contactId));
    texts.stream().flatMap(text -> digests(text).stream()).limit(MOST).forEach(digests::add);
    digests.add(new byte[KeyRing.DIGEST_BYTES]);
    return digests;
  }

  /**
   * Whether a number was said whose case was not verified there; the same statements either way.
   */
  boolean anyUnverified(UUID contactId, Collection<String> alsoSaid) {
    Set<String> unverified = hex(of(contactId, alsoSaid));
    unverified.removeAll(
        hex(
            handle
                .createQuery(VERIFIED)
                .bind("contactId", contactId)
                .map((row, _) -> row.getBytes("digest"))
                .list()));
    unverified.removeAll(
        hex(
            List.of(
                new byte[KeyRing.DIGEST_BYTES],
                ring.digest(DOMAIN, SaidNumbers.RECEIPT, ""),
                ring.digest(DOMAIN, SaidNumbers.A_NUMBER, ""))));
    return !unverified.isEmpty();
  }

  private static Set<String> hex(List<byte[]> digests) {
    return digests.stream().map(HexFormat.of()::formatHex).collect(Collectors.toSet());
  }

  /** A text may be a number as it was typed, or have numbers among its words. */
  private List<byte[]> digests(String text) {
    Set<String> numbers = new LinkedHashSet<>();
    ReceiptNumber.parse(text).map(ReceiptNumber::value).ifPresent(numbers::add);
    ANumber.parse(text).map(ANumber::value).ifPresent(numbers::add);
    numbers.addAll(CaseNumbersIn.all(text));
    return numbers.stream().map(this::digest).toList();
  }

  private byte[] digest(String number) {
    boolean receipt = ReceiptNumber.parse(number).isPresent();
    return ring.digest(DOMAIN, receipt ? SaidNumbers.RECEIPT : SaidNumbers.A_NUMBER, number);
  }

  private List<byte[]> inAttempts(UUID contactId) {
    List<byte[]> digests = new ArrayList<>();
    handle
        .createQuery(
            "SELECT other_receipt, other_a_number FROM attempt WHERE contact_id = :contactId")
        .bind("contactId", contactId)
        .map((row, _) -> List.of(row.getBytes("other_receipt"), row.getBytes("other_a_number")))
        .forEach(digests::addAll);
    return digests;
  }

  private List<byte[]> kept(UUID contactId) {
    return handle
        .createQuery(SaidDigests.OF_CONTACT)
        .bind("contactId", contactId)
        .bind("kind", NUMBER)
        .map((row, _) -> row.getBytes("digest"))
        .list();
  }

  private List<String> textsOf(UUID contactId) {
    List<String> texts =
        new ArrayList<>(
            handle
                .createQuery(WORDS)
                .bind("contactId", contactId)
                .map((row, _) -> row.getString("words"))
                .list());
    handle
        .createQuery("SELECT notes, hand_off FROM contact WHERE id = :contactId")
        .bind("contactId", contactId)
        .map((row, _) ->
            Stream.concat(
                Stream.of(row.getString("notes")),
                Optional.ofNullable(row.getString("hand_off")).map(Documents::handOff).stream()
                    .flatMap(ProtectedNumbersSaid::texts)))
        .findOne()
        .ifPresent(said -> said.filter(Objects::nonNull).forEach(texts::add));
    return texts;
  }

  private static Stream<String> texts(HandOff handOff) {
    return Stream.concat(
        handOff.said().values().stream(), handOff.transcript().stream().map(HandOff.Line::text));
  }
}
