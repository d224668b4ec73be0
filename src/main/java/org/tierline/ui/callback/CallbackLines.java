package org.tierline.ui.callback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.FirstBecause;
import org.tierline.ui.common.PagedList;

/**
 * The lines of the three groups, as far as they were read. Each caller stands in one group alone,
 * the first, though a page that was read before or after has them too.
 */
record CallbackLines(
    List<CallbackRow> mine, PagedList<CallbackRow> next, PagedList<CallbackRow> notNow) {
  /**
   * From top to bottom.
   *
   * @param jobs which say why whoever is next comes first; null where nobody is claimed by an order
   */
  List<CallbackLine> inOrder(@Nullable CallbackJobs jobs) {
    List<CallbackLine> lines = new ArrayList<>();
    Set<UUID> stand = new HashSet<>();
    lines.add(new CallbackLine.Title(CallbackGroup.MINE, null));
    add(lines, CallbackGroup.MINE, once(mine, stand), true, false);
    lines.add(new CallbackLine.Title(CallbackGroup.NEXT, jobs == null ? null : because(jobs)));
    add(lines, CallbackGroup.NEXT, next, stand);
    lines.add(new CallbackLine.Title(CallbackGroup.NOT_NOW, null));
    add(lines, CallbackGroup.NOT_NOW, notNow, stand);
    return lines;
  }

  private static void add(
      List<CallbackLine> lines, CallbackGroup group, PagedList<CallbackRow> list, Set<UUID> stand) {
    add(
        lines,
        group,
        once(list.rows(), stand),
        list.emptyProperty().get(),
        list.moreProperty().get());
  }

  /** Those of the rows who do not stand anywhere yet; from now on they do. */
  private static List<CallbackRow> once(List<CallbackRow> rows, Set<UUID> stand) {
    return rows.stream().filter(row -> stand.add(row.id())).toList();
  }

  private static void add(
      List<CallbackLine> lines,
      CallbackGroup group,
      List<CallbackRow> rows,
      boolean read,
      boolean more) {
    rows.forEach(row -> lines.add(new CallbackLine.Caller(group, row)));
    if (rows.isEmpty() && read) {
      lines.add(new CallbackLine.Nobody(group));
    }
    if (more) {
      lines.add(new CallbackLine.More(group));
    }
  }

  private @Nullable FirstBecause because(CallbackJobs jobs) {
    List<CallbackRow> two = next.rows().stream().filter(row -> !isMine(row)).limit(2).toList();
    return two.isEmpty()
        ? null
        : jobs.because(two.getFirst(), two.size() > 1 ? two.getLast() : null);
  }

  private boolean isMine(CallbackRow row) {
    return mine.stream().anyMatch(held -> held.id().equals(row.id()));
  }
}
