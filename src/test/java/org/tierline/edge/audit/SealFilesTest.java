package org.tierline.edge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.audit.AuditSeal;

/** Seals and their key, kept apart from the store. */
class SealFilesTest {
  @TempDir Path folder;

  private static AuditSeal seal(long number) {
    return new AuditSeal(
        number,
        Instant.parse("2026-11-24T15:00:00.000001Z"),
        "a 1 ff\nb 2 ee",
        new byte[] {1},
        new byte[] {2},
        new byte[] {3});
  }

  @Test
  void sealsComeBackAsTheyWereAndInTheirOrder() throws IOException {
    SealFile file = new SealFile(folder.resolve("seals.ndjson"));
    assertThat(file.last()).isZero();
    file.add(seal(7));
    file.add(seal(8));
    assertThat(file.last()).isEqualTo(8);
    try (Stream<AuditSeal> read = file.read()) {
      List<AuditSeal> seals = read.toList();
      assertThat(seals).hasSize(2);
      assertThat(seals.getFirst()).usingRecursiveComparison().isEqualTo(seal(7));
    }
  }

  @Test
  void aLineThatIsNoSealIsNamed() throws IOException {
    Path path = folder.resolve("seals.ndjson");
    new SealFile(path).add(seal(1));
    for (String line : List.of("nonsense", "{}", "7", "{\"number\":\"1\"}")) {
      Files.writeString(path, SealFile.line(seal(1)) + "\n" + line + "\n");
      assertThatThrownBy(() -> new SealFile(path).last())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Line 2");
    }
  }

  @Test
  void aKeyIsNeverReplacedAndIsItsOwnersAlone() throws IOException {
    Path path = folder.resolve("seal.pem");
    KeyFile file = new KeyFile(path);
    byte[] seed = new byte[32];
    seed[5] = 9;
    file.write(seed);
    assertThat(file.read()).isEqualTo(seed);
    assertThatThrownBy(() -> file.write(new byte[32]))
        .isInstanceOf(FileAlreadyExistsException.class);
    Assumptions.assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(file::read).hasMessageContaining("can be read by others");
  }

  /** As openssl wrote it. */
  @Test
  void aKeyOfOpensslIsUnderstood() throws IOException {
    Path path = folder.resolve("openssl.pem");
    new KeyFile(path).write(new byte[32]);
    Files.writeString(
        path,
        """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
        -----END PRIVATE KEY-----
        """);
    assertThat(new KeyFile(path).read()).startsWith(0x9d, 0x61, 0xb1).hasSize(32);
    Files.writeString(path, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    assertThatThrownBy(() -> new KeyFile(path).read()).hasMessageContaining("no Ed25519 key");
  }
}
