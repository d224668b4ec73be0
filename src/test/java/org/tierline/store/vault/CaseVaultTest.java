package org.tierline.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.privacy.Items;
import org.tierline.store.CaseSamples;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.keys.KeyRing;

class CaseVaultTest extends StoreTest {
  private static final String RECEIPT = "IOE0912345678";
  private static final Pattern VALUES = Pattern.compile(":\"([^\"]{5,})\"");

  private final CaseVault vault = new CaseVault();
  private KeyRing admin;
  private KeyRing tier1;

  @BeforeEach
  void addStaff() {
    StaffMember administrator = Samples.add(store, "admin", Role.ADMINISTRATOR);
    admin = Samples.ring(store, administrator);
    tier1 = add("ana", Role.TIER_1);
  }

  private KeyRing add(String name, Role role, Clearance... clearances) {
    StaffMember staff =
        Samples.add(store, Samples.staff(name, role, clearances), Optional.of(admin));
    return Samples.ring(store, staff);
  }

  private UUID put(CaseRecord record) {
    return store.write(tx -> {
      vault.put(tx, record, admin);
      return tx.cases()
          .put(Items.of(record), record.protection(), admin, caseId -> tx.cases().sealed(caseId));
    });
  }

  private CaseRecord open(UUID caseId, KeyRing ring) {
    return store.read(tx -> vault.open(tx, caseId, ring));
  }

  private byte[] sealed(UUID caseId) {
    return store.read(tx -> tx.cases().sealed(caseId));
  }

  @Test
  void aRecordOpensForWhoHoldsItsKey() {
    CaseRecord record = CaseSamples.full(RECEIPT, Protection.ASYLUM);
    UUID caseId = put(record);
    assertThat(open(caseId, tier1)).isEqualTo(record);
    assertThatThrownBy(() -> open(caseId, admin)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSection1367RecordOpensForTheClearedOnly() {
    CaseRecord record = CaseSamples.full(RECEIPT, Protection.SECTION_1367);
    KeyRing cleared = add("eve", Role.TIER_2, Clearance.SECTION_1367);
    UUID caseId = put(record);
    assertThat(open(caseId, cleared)).isEqualTo(record);
    assertThatThrownBy(() -> open(caseId, tier1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRecordThatNobodyCouldOpenIsRefused() {
    assertThatThrownBy(() -> put(CaseSamples.full(RECEIPT, Protection.SECTION_1367)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SECTION_1367");
    assertThat(number(tx -> tx.cases().count())).isZero();
  }

  @Test
  void theSameNumberReplacesTheRecordAndKeepsItsKey() {
    UUID first = put(CaseSamples.full(RECEIPT, Protection.NONE));
    CaseRecord changed = CaseSamples.other(RECEIPT, "A000000001", Protection.NONE);
    UUID second = put(changed);
    assertThat(second).isEqualTo(first);
    assertThat(open(first, tier1)).isEqualTo(changed);
    assertThat(number(tx -> tx.cases().count())).isEqualTo(1);
  }

  @Test
  void aRecordMovedToAnotherCaseOrChangedDoesNotOpen() {
    UUID one = put(CaseSamples.full(RECEIPT, Protection.NONE));
    UUID other = put(CaseSamples.other("EAC0000000001", "A000000001", Protection.NONE));
    byte[] moved = sealed(other);
    byte[] changed = sealed(one);
    changed[200] ^= 1;
    for (byte[] wrong : List.of(moved, changed)) {
      write(tx ->
          tx.cases()
              .put(
                  Items.of(CaseSamples.full(RECEIPT, Protection.NONE)),
                  Protection.NONE,
                  admin,
                  _ -> wrong));
      assertThatThrownBy(() -> open(one, tier1)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void lengthsTellNothingWithinAClass() {
    add("eve", Role.TIER_2, Clearance.SECTION_1367);
    byte[] one = sealed(put(CaseSamples.other("EAC0000000001", "A000000001", Protection.NONE)));
    byte[] other =
        sealed(put(CaseSamples.other("EAC0000000002", "A000000002", Protection.SECTION_1367)));
    byte[] longer = sealed(put(CaseSamples.full(RECEIPT, Protection.NONE)));
    assertThat(other).hasSameSizeAs(one);
    assertThat((longer.length - one.length) % 1024).isZero();
    assertThat(longer.length).isGreaterThan(one.length);
  }

  @Test
  void noValueOfARecordLiesInTheFiles() throws IOException {
    add("eve", Role.TIER_2, Clearance.SECTION_1367);
    put(CaseSamples.full(RECEIPT, Protection.NONE));
    put(CaseSamples.full("EAC0912345679", Protection.SECTION_1367));
    String bytes = allBytes();
    List<String> found = new ArrayList<>();
    Matcher values = VALUES.matcher(CaseSamples.FULL);
    int looked = 0;
    while (values.find()) {
      String value = values.group(1);
      // Reference data and names of columns hold these too.
      if (List.of("PARENT_OF_MINOR", "RECEIPT_NOTICE", "BIOMETRICS", "75201").contains(value)) {
        continue;
      }
      looked++;
      String raw = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      if (bytes.contains(raw.toLowerCase(Locale.ROOT))) {
        found.add(value);
      }
    }
    assertThat(looked).isGreaterThan(25);
    found.removeIf(value -> value.equals("I-765") || value.matches("2026-.*"));
    assertThat(found).isEmpty();
    assertThat(bytes.contains("canaryn")).isFalse();
    assertThat(bytes.contains("eac0912345679")).isFalse();
  }

  /** Main file, write-ahead log and its index, as text of single bytes. */
  private String allBytes() throws IOException {
    StringBuilder bytes = new StringBuilder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString().toLowerCase(Locale.ROOT);
  }
}
