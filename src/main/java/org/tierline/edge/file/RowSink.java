package org.tierline.edge.file;

/** Gets what a file holds, in its order. */
public interface RowSink {
  /** A row that could be read. */
  void row(FileRow row);

  /**
   * A row that could not be read.
   *
   * @param line where it begins, from 1
   * @param reason what is wrong, for whoever wrote the file; without what stands there
   */
  void bad(long line, String reason);
}
