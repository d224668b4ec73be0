package org.tierline.service.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.file.FileRow;
import org.tierline.edge.file.JsonFile;
import org.tierline.edge.file.TableFile;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.office.Office;
import org.tierline.model.office.ReferenceKind;
import org.tierline.model.office.ServedZip;
import org.tierline.model.staff.Role;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Takes in reference data, by administrators, on record. A bad row is reported with its line and
 * reason and is not loaded; the rest is. The same file again changes nothing. Running desks hear of
 * it.
 */
public final class ReferenceImport {
  private static final List<String> OFFICIAL =
      List.of("zipcode", "fieldofficedesignation", "isretired");
  private static final List<String> ESTIMATED = List.of("zip", "field_office", "basis");

  private final Desk desk;

  /** Imports into a desk's store. */
  public ReferenceImport(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes a file in.
   *
   * @param progress told the rows read so far
   * @return empty of rows and lines if this person is no administrator; nothing was read
   * @throws IOException if the file breaks; what was taken in before stays
   */
  public ImportReport take(
      StaffSession importer, ReferenceKind kind, InputStream file, LongConsumer progress)
      throws IOException {
    if (importer.role() != Role.ADMINISTRATOR || !StillIn.atDesk(importer)) {
      return ImportReport.NOTHING;
    }
    Set<String> offices =
        desk.store()
            .read(t -> t.offices().all().stream().map(Office::code).collect(Collectors.toSet()));
    Taking taking = new Taking(importer, kind, file, progress);
    ReferenceRows rows = new ReferenceRows(offices);
    return switch (kind) {
      case OFFICES ->
          taking.table(
              List.of("code", "name", "kind", "country", "trust"),
              ReferenceRows::office,
              (t, each) -> t.reference().putOffices(each));
      case PLACES ->
          taking.table(
              List.of("zip", "city", "state", "lat", "lon"),
              ReferenceRows::place,
              (t, each) -> t.reference().putPlaces(each));
      case JURISDICTION -> jurisdiction(taking, rows, new OfficialZips(offices));
      case INTERNATIONAL ->
          taking.table(
              List.of("office_code", "country_or_area", "iso2"),
              rows::area,
              (t, each) -> t.reference().putAreas(each));
      case CLOSINGS ->
          taking.list(rows::closing, (t, each) -> each.forEach(t.offices()::insertClosing));
      case FORMS ->
          taking.table(
              List.of("number", "title"),
              ReferenceRows::form,
              (t, each) ->
                  t.reference()
                      .putForms(last(each, ReferenceRows.Form::number, ReferenceRows.Form::title)));
      case ADDRESSES ->
          taking.table(
              List.of("form", "carrier", "address_lines", "states"),
              ReferenceRows::address,
              (t, each) -> t.reference().putAddresses(each));
      case COUNTRIES ->
          taking.table(
              List.of("iso2", "name", "timezones"),
              ReferenceRows::country,
              (t, each) -> t.reference().putCountries(each));
      case LINKS ->
          taking.table(
              List.of("title", "url", "language"),
              ReferenceRows::link,
              (t, each) -> t.reference().putLinks(each));
      case HOLIDAYS ->
          taking.table(
              List.of("name"),
              ReferenceRows::holiday,
              (t, each) ->
                  t.reference()
                      .putHolidays(
                          last(each, ReferenceRows.Holiday::day, ReferenceRows.Holiday::name)));
      case INQUIRY_DATES ->
          taking.list(rows::inquiryDate, (t, each) -> each.forEach(t.offices()::insertInquiryDate));
    };
  }

  private static <R, K> Map<K, String> last(
      List<R> rows, Function<R, K> key, Function<R, String> value) {
    return rows.stream().collect(Collectors.toMap(key, value, (one, other) -> other));
  }

  /** The columns tell which of the two files it is. */
  private static ImportReport jurisdiction(Taking taking, ReferenceRows rows, OfficialZips zips)
      throws IOException {
    AtomicBoolean official = new AtomicBoolean();
    ImportRun<Object> run =
        taking.run(
            row -> official.get() ? zips.read(row) : rows.served(row),
            (transaction, each) -> {
              zips.write(transaction, only(each, OfficialZips.Row.class));
              transaction.reference().putServed(only(each, ServedZip.class));
            });
    TableFile.read(
        taking.file,
        columns -> {
          official.set(columns.containsKey(OFFICIAL.getFirst()));
          return missing(columns, official.get() ? OFFICIAL : ESTIMATED);
        },
        run);
    return run.end();
  }

  private static <T> List<T> only(List<Object> rows, Class<T> type) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** One file that is being taken in. */
  private final class Taking {
    private final StaffSession importer;
    private final ReferenceKind kind;
    private final InputStream file;
    private final LongConsumer progress;

    Taking(StaffSession importer, ReferenceKind kind, InputStream file, LongConsumer progress) {
      this.importer = importer;
      this.kind = kind;
      this.file = file;
      this.progress = progress;
    }

    <R> ImportReport table(
        List<String> needed, Function<FileRow, R> reader, BiConsumer<Transaction, List<R>> put)
        throws IOException {
      ImportRun<R> run = run(reader, put);
      TableFile.read(file, columns -> missing(columns, needed), run);
      return run.end();
    }

    <R> ImportReport list(Function<FileRow, R> reader, BiConsumer<Transaction, List<R>> put)
        throws IOException {
      ImportRun<R> run = run(reader, put);
      JsonFile.readList(file, run);
      return run.end();
    }

    private <R> ImportRun<R> run(
        Function<FileRow, R> reader, BiConsumer<Transaction, List<R>> put) {
      return new ImportRun<>(
          reader, rows -> write(t -> put.accept(t, rows), rows.size()), progress);
    }

    private void write(Consumer<Transaction> put, int rows) {
      desk.store()
          .write(transaction -> {
            StillIn.require(transaction, importer);
            put.accept(transaction);
            transaction.reference().imported(kind, desk.now(), rows);
            transaction.audit().append(event(rows));
            return true;
          });
    }

    private AuditEvent event(int rows) {
      return new AuditEvent(
          desk.now(),
          AuditAction.REFERENCE_IMPORTED,
          importer.id(),
          null,
          null,
          Map.of("kind", kind.name(), "count", String.valueOf(rows)));
    }
  }

  private static @Nullable String missing(Map<String, Integer> columns, List<String> needed) {
    return needed.stream()
        .filter(name -> !columns.containsKey(name))
        .findFirst()
        .map(name -> "the first row names no column " + name)
        .orElse(null);
  }
}
