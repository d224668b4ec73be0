package org.tierline.service.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.tierline.edge.file.FileRow;
import org.tierline.edge.file.RowSink;

/**
 * One import: rows come one at a time and are written many at once; a bad one is told and the rest
 * goes on.
 *
 * @param <R> what a row is read into
 */
public final class ImportRun<R> implements RowSink {
  /** As many as the official file by ZIP has, so that it is in force at once or not at all. */
  private static final int BATCH = 60_000;

  private static final int SHOWN_EVERY = 1_000;

  private final Function<FileRow, R> reader;
  private final Consumer<List<R>> writer;
  private final LongConsumer progress;
  private final List<R> batch = new ArrayList<>();
  private final ImportReport.Counting counting = new ImportReport.Counting();
  private long rows;

  /**
   * Begins.
   *
   * @param reader throws {@link IllegalArgumentException} with what is wrong with a row
   * @param writer writes a batch, all of it or nothing
   * @param progress told the rows read so far
   */
  public ImportRun(Function<FileRow, R> reader, Consumer<List<R>> writer, LongConsumer progress) {
    this.reader = reader;
    this.writer = writer;
    this.progress = progress;
  }

  @Override
  public void row(FileRow row) {
    count();
    try {
      batch.add(reader.apply(row));
    } catch (IllegalArgumentException wrong) {
      counting.bad(row.line(), String.valueOf(wrong.getMessage()));
    }
    if (batch.size() == BATCH) {
      write();
    }
  }

  @Override
  public void bad(long line, String reason) {
    count();
    counting.bad(line, reason);
  }

  private void count() {
    rows++;
    if (rows % SHOWN_EVERY == 0) {
      progress.accept(rows);
    }
  }

  private void write() {
    if (!batch.isEmpty()) {
      writer.accept(List.copyOf(batch));
      counting.taken(batch.size());
      batch.clear();
    }
  }

  /** Writes what is left. */
  public ImportReport end() {
    write();
    progress.accept(rows);
    return counting.report();
  }
}
