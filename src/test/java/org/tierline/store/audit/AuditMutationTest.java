package org.tierline.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.audit.AuditSeal;

/** Any change to the record is found; and each single thing that is checked is needed for it. */
class AuditMutationTest {
  private static final int TRIALS = Boolean.getBoolean("long") ? 10_000 : 500;
  private static final int MOST_TRIALS = 20_000;
  private static final List<AuditMutation> ALL = List.of(AuditMutation.values());

  @TempDir Path folder;

  @Test
  void everyMutationIsFound() throws SQLException {
    try (AuditBook book = new AuditBook(folder, ChainHash.WRITTEN, SealForm.WRITTEN)) {
      AuditVerifier verifier = new AuditVerifier();
      assertThat(book.verify(verifier, false).findings()).isEmpty();
      assertThat(book.verify(verifier, true).findings()).isEmpty();
      List<String> missed = new ArrayList<>();
      Random random = new Random(20261124);
      for (int trial = 0; trial < TRIALS; trial++) {
        if (!isFound(book, verifier, random, ALL, missed)) {
          missed.add("in trial " + trial);
        }
      }
      assertThat(missed).isEmpty();
      assertThat(book.verify(verifier, true).findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(AuditCheck.class)
  void withoutOneCheckSomeMutationIsMissed(AuditCheck check) throws SQLException {
    try (AuditBook book = new AuditBook(folder, ChainHash.WRITTEN, SealForm.WRITTEN)) {
      Set<AuditCheck> others = EnumSet.complementOf(EnumSet.of(check));
      assertSomethingIsMissed(
          book,
          new AuditVerifier(ChainHash.WRITTEN, SealForm.WRITTEN, others),
          switch (check) {
            case SEQUENCE, PREVIOUS, HASH -> List.of(AuditMutation.BYTE_OF_AN_EVENT);
            default -> ALL;
          });
    }
  }

  @ParameterizedTest
  @EnumSource(value = HashedField.class, mode = EnumSource.Mode.EXCLUDE, names = "DESK")
  void withoutOneFieldOfAnEventInItsHashSomeMutationIsMissed(HashedField field)
      throws SQLException {
    try (AuditBook book = new AuditBook(folder, field::hashWithout, SealForm.WRITTEN)) {
      assertSomethingIsMissed(
          book,
          new AuditVerifier(field::hashWithout, SealForm.WRITTEN, EnumSet.allOf(AuditCheck.class)),
          List.of(AuditMutation.BYTE_OF_AN_EVENT));
    }
  }

  /** Between seals only the hash tells whose chain an event is in. */
  @Test
  void withoutTheDeskInTheHashChainsThatAreNotSealedCanBeExchanged()
      throws SQLException, IOException {
    Set<AuditCheck> unsealed = EnumSet.complementOf(EnumSet.of(AuditCheck.SEAL_HEADS));
    assertThat(isExchangeFound(ChainHash.WRITTEN, unsealed)).isTrue();
    assertThat(isExchangeFound(HashedField.DESK::hashWithout, unsealed)).isFalse();
  }

  private boolean isExchangeFound(ChainHash chainHash, Set<AuditCheck> checks)
      throws SQLException, IOException {
    Path own = Files.createTempDirectory(folder, "exchange");
    try (AuditBook book = new AuditBook(own, chainHash, SealForm.WRITTEN)) {
      AuditMutation.CHAINS_EXCHANGED.on(book, new Random(7));
      AuditVerifier verifier = new AuditVerifier(chainHash, SealForm.WRITTEN, checks);
      return !book.verify(verifier, false).findings().isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(SignedField.class)
  void withoutOneFieldOfASealInItsSignatureSomeMutationIsMissed(SignedField field)
      throws SQLException {
    try (AuditBook book = new AuditBook(folder, ChainHash.WRITTEN, field::signedWithout)) {
      assertSomethingIsMissed(
          book,
          new AuditVerifier(
              ChainHash.WRITTEN, field::signedWithout, EnumSet.allOf(AuditCheck.class)),
          List.of(AuditMutation.BYTE_OF_A_SEAL, AuditMutation.OLDER_HEADS_IN_A_SEAL));
    }
  }

  private static void assertSomethingIsMissed(
      AuditBook book, AuditVerifier verifier, List<AuditMutation> mutations) {
    assertThat(book.verify(verifier, true).findings()).isEmpty();
    Random random = new Random(7);
    int trial = 0;
    while (trial < MOST_TRIALS && isFound(book, verifier, random, mutations, new ArrayList<>())) {
      trial++;
    }
    assertThat(trial).as("trials until one was missed").isLessThan(MOST_TRIALS);
  }

  private static boolean isFound(
      AuditBook book,
      AuditVerifier verifier,
      Random random,
      List<AuditMutation> mutations,
      List<String> missed) {
    while (true) {
      AuditMutation mutation = mutations.get(random.nextInt(mutations.size()));
      book.handle.execute("BEGIN");
      try {
        mutation.on(book, random);
        if (book.contents().equals(book.before)) {
          continue;
        }
        boolean found = !book.verify(verifier, mutation.needsKept()).findings().isEmpty();
        if (!found) {
          missed.add(mutation.name());
        }
        return found;
      } catch (UnableToExecuteStatementException refusedByTheStore) {
        // Two rows of one number, or nothing where there must be something: try another.
      } finally {
        book.handle.execute("ROLLBACK");
      }
    }
  }

  /** A field of an event that only its hash protects. */
  enum HashedField {
    DESK,
    AT,
    ACTION,
    STAFF,
    CONTACT,
    SUBJECT,
    FACTS;

    byte[] hashWithout(ChainEvent event, long seq, byte[] previous) {
      byte[] nothing = new byte[0];
      return ChainHash.WRITTEN.of(
          new ChainEvent(
              this == DESK ? nothing : event.desk(),
              event.seq(),
              this == AT ? 0 : event.at(),
              this == ACTION ? nothing : event.action(),
              this == STAFF ? nothing : event.staff(),
              this == CONTACT ? nothing : event.contact(),
              this == SUBJECT ? nothing : event.subject(),
              this == FACTS ? nothing : event.facts(),
              event.previous(),
              event.hash()),
          seq,
          previous);
    }
  }

  /** A field of a seal that only its signature protects. */
  enum SignedField {
    AT,
    HEADS;

    byte[] signedWithout(AuditSeal seal, long number, byte[] previous) {
      return SealForm.WRITTEN.signed(
          new AuditSeal(
              seal.number(),
              this == AT ? java.time.Instant.EPOCH : seal.at(),
              this == HEADS ? "" : seal.heads(),
              seal.previous(),
              seal.key(),
              seal.signature()),
          number,
          previous);
    }
  }
}
