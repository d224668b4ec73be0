package org.tierline.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.export.RowFormat;
import org.tierline.edge.export.RowWriter;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Rows of some days, written to standard output for a supervisor who signs in. */
abstract class ExportedRows extends StoreCommand {
  @Option(names = "--from", required = true, description = "first day, such as 2026-11-01")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", required = true, description = "last day")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--format",
      description = "csv, json or ndjson; csv if it is left out",
      converter = FormatName.class)
  private RowFormat format = RowFormat.CSV;

  final LocalDate from() {
    return from;
  }

  final LocalDate to() {
    return to;
  }

  /** The names of the columns, in order. */
  abstract List<String> columns();

  /** Those of them that are no text. */
  Set<String> literals() {
    return Set.of();
  }

  /** Exports for this supervisor. */
  abstract void export(
      CommandStore opened, StaffSession supervisor, Consumer<List<@Nullable String>> each);

  @Override
  final int on(CommandStore opened) throws IOException {
    StaffSession supervisor = opened.signIn(Role.SUPERVISOR);
    // Whatever the terminal speaks, an export is UTF-8.
    Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    try (RowWriter rows = format.open(out, columns(), literals())) {
      export(opened, supervisor, values -> write(rows, values));
    } finally {
      out.flush();
      opened.services().signIn().signOut(supervisor);
    }
    return ExitCode.DONE;
  }

  private static void write(RowWriter rows, List<@Nullable String> values) {
    try {
      rows.row(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Formats are written in small letters. */
  private static final class FormatName implements ITypeConverter<RowFormat> {
    @Override
    public RowFormat convert(String name) {
      return Arrays.stream(RowFormat.values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("write csv, json or ndjson"));
    }
  }
}
