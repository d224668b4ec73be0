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
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tierline.edge.export.RowFormat;
import org.tierline.edge.export.RowWriter;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.staff.Role;
import org.tierline.service.audit.AuditExport.What;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Hands out what is in the store, without what its reader may not see. */
@Command(
    name = "export",
    description = "Hands out what is in the store, line by line; a supervisor signs in.",
    subcommands = {ExportCommand.Disclosures.class, ExportCommand.Audit.class})
final class ExportCommand {
  private static final List<String> COLUMNS =
      List.of("at", "action", "by", "contact", "level", "facts");

  /** Exports what was disclosed. */
  @Command(name = "disclosures", description = "Cases that were shown: when, to whom, how much.")
  static final class Disclosures extends Recorded {
    Disclosures() {
      super(What.DISCLOSURES);
    }
  }

  /** Exports the record. */
  @Command(name = "audit", description = "The record of what happened.")
  static final class Audit extends Recorded {
    Audit() {
      super(What.AUDIT);
    }
  }

  /** An export from the record of what happened. */
  abstract static class Recorded extends StoreCommand {
    private final What what;

    @Option(names = "--from", required = true, description = "first day, such as 2026-11-01")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, description = "last day")
    private LocalDate to = LocalDate.EPOCH;

    @Option(
        names = "--format",
        description = "csv, json or ndjson; csv if it is left out",
        converter = FormatName.class)
    private RowFormat format = RowFormat.CSV;

    Recorded(What what) {
      this.what = what;
    }

    @Override
    final int on(CommandStore opened) throws IOException {
      StaffSession supervisor = opened.signIn(Role.SUPERVISOR);
      // Whatever the terminal speaks, an export is UTF-8.
      Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
      try (RowWriter rows = format.open(out, COLUMNS)) {
        opened
            .services()
            .audit()
            .export()
            .export(supervisor, what, from, to, line -> write(rows, line));
      } finally {
        out.flush();
      }
      opened.services().signIn().signOut(supervisor);
      return ExitCode.DONE;
    }

    private static void write(RowWriter rows, AuditLine line) {
      try {
        rows.row(
            Arrays.asList(
                line.at().toString(),
                line.action().name(),
                line.by(),
                line.contact(),
                line.level(),
                facts(line)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String facts(AuditLine line) {
      return new TreeMap<>(line.facts())
          .entrySet().stream()
              .filter(fact -> !fact.getKey().equals("level"))
              .map(fact -> fact.getKey() + "=" + fact.getValue())
              .collect(Collectors.joining("; "));
    }
  }

  /** Formats are written in small letters. */
  private static final class FormatName implements ITypeConverter<RowFormat> {
    @Override
    public RowFormat convert(String name) {
      return Arrays.stream(RowFormat.values())
          .filter(format -> format.name().toLowerCase(java.util.Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(
              () -> new picocli.CommandLine.TypeConversionException("write csv, json or ndjson"));
    }
  }
}
