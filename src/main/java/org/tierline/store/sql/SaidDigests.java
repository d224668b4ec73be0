package org.tierline.store.sql;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tierline.policy.privacy.outbound.SaidHere;
import org.tierline.policy.privacy.outbound.SaidItems;
import org.tierline.store.keys.KeyRing;

/**
 * {@code said_item}: names and dates said in a contact, as digests that meet no digest of a record.
 */
final class SaidDigests {
  /** The digests of a contact. */
  static final String OF_CONTACT =
      "SELECT digest FROM said_item WHERE contact_id = :contactId AND kind = :kind";

  private static final String DOMAIN = "SAID";
  private static final String NAME = "NAME";
  private static final String DATE = "DATE";

  private final Handle handle;
  private final KeyRing ring;

  SaidDigests(Handle handle, KeyRing ring) {
    this.handle = handle;
    this.ring = ring;
  }

  void insert(UUID contactId, SaidItems said) {
    said.nameParts().forEach(part -> insert(contactId, NAME, part));
    said.datesOfBirth().forEach(day -> insert(contactId, DATE, day.toString()));
  }

  SaidHere of(UUID contactId) {
    Set<String> names = digests(contactId, NAME);
    Set<String> dates = digests(contactId, DATE);
    return new SaidHere() {
      @Override
      public boolean isNamePart(String part) {
        return !names.isEmpty() && names.contains(digest(NAME, part));
      }

      @Override
      public boolean isDateOfBirth(LocalDate day) {
        return !dates.isEmpty() && dates.contains(digest(DATE, day.toString()));
      }
    };
  }

  private void insert(UUID contactId, String kind, String text) {
    handle
        .createUpdate(
            """
            INSERT INTO said_item (contact_id, kind, digest) VALUES (:contactId, :kind, :digest)
            ON CONFLICT (contact_id, kind, digest) DO NOTHING
            """)
        .bind("contactId", contactId)
        .bind("kind", kind)
        .bind("digest", ring.digest(DOMAIN, kind, text))
        .execute();
  }

  private Set<String> digests(UUID contactId, String kind) {
    return handle
        .createQuery(OF_CONTACT)
        .bind("contactId", contactId)
        .bind("kind", kind)
        .map((row, _) -> HexFormat.of().formatHex(row.getBytes("digest")))
        .collect(Collectors.toSet());
  }

  private String digest(String kind, String text) {
    return HexFormat.of().formatHex(ring.digest(DOMAIN, kind, text));
  }
}
