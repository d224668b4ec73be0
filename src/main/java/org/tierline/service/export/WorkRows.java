package org.tierline.service.export;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.service.export.WorkExport.Span;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** The rows of one kind of work. */
interface WorkRows {
  /** So many are read at once. */
  int AT_ONCE = 200;

  /** The names of the columns, in order. */
  List<String> columns();

  /** Those of them that are no text. */
  Set<String> literals();

  /** Hands out those that began in a span, without what the reader may not be told of. */
  void hand(
      Transaction transaction,
      StaffSession reader,
      Span span,
      Consumer<List<@Nullable String>> each);

  /** A value as it is written, or null. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
