package org.tierline.service.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.CaseRecord;
import org.tierline.policy.privacy.Items;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.CaseTable;
import org.tierline.store.RecordKeyTable.Kind;
import org.tierline.store.Transaction;
import org.tierline.store.vault.CaseJson;
import org.tierline.store.vault.CaseVault;
import org.tierline.store.vault.NoRecordsKey;

/**
 * Takes in case records, one a line. A bad line is reported with its number and reason and is not
 * loaded; the rest is. The same file again changes nothing.
 */
public final class CaseImport {
  private static final Logger LOG = LoggerFactory.getLogger(CaseImport.class);
  private static final int BATCH = 500;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_REPORTED = 1_000;

  private final Desk desk;
  private final CaseVault vault;

  /** Imports into a desk's store. */
  public CaseImport(Desk desk, CaseVault vault) {
    this.desk = desk;
    this.vault = vault;
  }

  /**
   * Imports a stream of lines in UTF-8. Memory does not grow with its length.
   *
   * @param progress told the lines read so far, after each batch that was written
   * @throws IOException if the stream breaks; what was taken in before stays
   */
  public Report importLines(StaffSession importer, InputStream lines, LongConsumer progress)
      throws IOException {
    Run run = new Run(importer, progress);
    run.read(lines);
    return run.report;
  }

  /**
   * As {@link #importLines}; whatever ends it early is told beside what was taken in before.
   *
   * @param progress as there; stops the import with a {@link CancellationException}
   */
  public Taking takeIn(StaffSession importer, InputStream lines, LongConsumer progress) {
    Run run = new Run(importer, progress);
    End end;
    try {
      run.read(lines);
      end = End.WHOLE;
    } catch (CancellationException stopped) {
      end = End.STOPPED;
    } catch (IOException broken) {
      LOG.warn("A file of case records cannot be read to its end", broken);
      end = End.FILE_BROKE;
    } catch (NoRecordsKey nobody) {
      end = nobody.kind() == Kind.GENERAL ? End.NOBODY_OPENS_CASES : End.NOBODY_IS_CLEARED;
    }
    return new Taking(run.report, end);
  }

  /** Only this class reaches into the vault, not the run within it. */
  private static CaseRecord recordOf(String line) {
    CaseRecord record = CaseJson.read(line);
    if (Items.of(record).lines() > CaseTable.LINES) {
      throw new IllegalArgumentException("the case: names more people than can be compared");
    }
    return record;
  }

  /** One import, with what came of it so far. */
  private final class Run {
    private final StaffSession importer;
    private final LongConsumer progress;
    private final List<CaseRecord> batch = new ArrayList<>(BATCH);
    private Report report = new Report(0, new ArrayList<>(), 0);

    Run(StaffSession importer, LongConsumer progress) {
      this.importer = importer;
      this.progress = progress;
    }

    void read(InputStream lines) throws IOException {
      long number = 0;
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
          number++;
          read(line, number);
          if (batch.size() == BATCH) {
            write();
            progress.accept(number);
          }
        }
      }
      write();
      progress.accept(number);
    }

    private void read(String line, long number) {
      if (line.isBlank()) {
        return;
      }
      if (line.length() > LONGEST_LINE) {
        report = report.plus(new BadLine(number, "the line is longer than a million characters"));
        return;
      }
      try {
        batch.add(recordOf(line));
      } catch (IllegalArgumentException wrong) {
        report = report.plus(new BadLine(number, String.valueOf(wrong.getMessage())));
      }
    }

    private void write() {
      int size = batch.size();
      if (size > 0) {
        desk.store().write(transaction -> put(transaction, importer, batch));
        batch.clear();
        report = report.plus(size);
      }
    }
  }

  private boolean put(Transaction transaction, StaffSession importer, List<CaseRecord> batch) {
    StillIn.require(transaction, importer);
    NewProtection protection = new NewProtection(desk, transaction, importer.keys());
    batch.forEach(record ->
        vault
            .put(transaction, record, importer.keys())
            .ifPresent(caseId -> protection.follow(caseId, record.receiptNumber())));
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.CASES_IMPORTED,
                importer.id(),
                null,
                null,
                Map.of("count", String.valueOf(batch.size()))));
    return true;
  }

  /**
   * What came of an import.
   *
   * @param taken how many records are in the store now
   * @param badLines the first thousand of them
   * @param bad how many lines were bad
   */
  public record Report(long taken, List<BadLine> badLines, long bad) {
    Report plus(int more) {
      return new Report(taken + more, badLines, bad);
    }

    Report plus(BadLine line) {
      if (badLines.size() < MOST_REPORTED) {
        badLines.add(line);
      }
      return new Report(taken, badLines, bad + 1);
    }
  }

  /** What came of an import, and how it ended. */
  public record Taking(Report report, End end) {}

  /** How an import ended. */
  public enum End {
    WHOLE,
    STOPPED,
    FILE_BROKE,
    /** Nobody is there yet who may open cases, so that nothing can be sealed. */
    NOBODY_OPENS_CASES,
    /** Nobody is cleared yet for Section 1367 records, and one was in the file. */
    NOBODY_IS_CLEARED
  }

  /** A line that was not loaded: its number, from 1, and what is wrong with it. */
  public record BadLine(long line, String reason) {}
}
