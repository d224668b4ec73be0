package org.tierline.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read a page at a time, each page by the last row of the one before. Runs without a
 * toolkit; to be used on the FX thread where there is one.
 */
public final class PagedList<T> {
  private final Pages<T> pages;
  private final int page;
  private final Latest<Read<T>> reading;
  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
  private boolean busy;
  private boolean again;
  private boolean wanted;

  /** Reads nothing before {@link #refresh}. */
  public PagedList(Pages<T> pages, int page, BackgroundWork work) {
    this.pages = pages;
    this.page = page;
    this.reading =
        work.latest(
            this::show,
            failure -> {
              busy = false;
              again = false;
              work.failures().accept(failure);
            });
  }

  /** Reads from where rows can be asked for behind a row. */
  public static <T> PagedList<T> of(Rows<T> rows, int page, BackgroundWork work) {
    return new PagedList<>(
        (last, count) -> {
          List<T> found = rows.after(last, count + 1);
          boolean more = found.size() > count;
          return new Page<>(more ? found.subList(0, count) : found, more);
        },
        page,
        work);
  }

  /** Where rows come from; called in the background. */
  @FunctionalInterface
  public interface Rows<T> {
    /**
     * The rows behind a row.
     *
     * @param last the last row that is known, or null for the first page
     * @param limit how many at most
     */
    List<T> after(@Nullable T last, int limit) throws Exception;
  }

  /** Where pages come from that know themselves whether another one follows. */
  @FunctionalInterface
  public interface Pages<T> {
    /**
     * The page behind a row.
     *
     * @param last the last row that is known, or null for the first page
     * @param count how many rows are wished
     */
    Page<T> after(@Nullable T last, int count) throws Exception;
  }

  /**
   * Some rows.
   *
   * @param more whether others follow
   */
  public record Page<T>(List<T> rows, boolean more) {
    /** Keeps its own copy of the rows. */
    public Page {
      rows = List.copyOf(rows);
    }
  }

  private record Read<T>(Page<T> page, boolean behind) {}

  /** Reads anew as many rows as are shown; what was asked before is abandoned. */
  public void refresh() {
    read(null, Math.max(page, rows.size()));
  }

  /**
   * As {@link #refresh}, for a list that follows the store: where an answer is under way it waits
   * for that, since it may have been read before the change.
   */
  public void follow() {
    if (busy) {
      again = true;
    } else {
      refresh();
    }
  }

  /** The next page; where an answer is under way, after that. */
  public void showMore() {
    if (busy) {
      wanted = true;
    } else if (more.get()) {
      read(rows.getLast(), page);
    }
  }

  /** Forgets every row, and what was asked. */
  public void clear() {
    reading.abandon();
    busy = false;
    again = false;
    wanted = false;
    rows.clear();
    more.set(false);
    empty.set(false);
  }

  private void read(@Nullable T last, int count) {
    busy = true;
    reading.ask(() -> new Read<>(pages.after(last, count), last != null));
  }

  private void show(Read<T> read) {
    busy = false;
    List<T> found = read.page().rows();
    if (read.behind()) {
      rows.addAll(found);
    } else if (!found.equals(rows)) {
      rows.setAll(found);
    }
    more.set(read.page().more());
    empty.set(rows.isEmpty());
    goOn();
  }

  private void goOn() {
    if (wanted) {
      wanted = false;
      showMore();
    }
    if (again && !busy) {
      again = false;
      refresh();
    }
  }

  /** The rows read so far. */
  public ObservableList<T> rows() {
    return rows;
  }

  /** Whether there are more rows than are shown. */
  public ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /** Whether it was read and nothing is there. */
  public ReadOnlyBooleanProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }
}
