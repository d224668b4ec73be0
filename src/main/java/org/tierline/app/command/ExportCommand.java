package org.tierline.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Words;
import org.tierline.model.audit.AuditLine;
import org.tierline.service.audit.AuditExport.What;
import org.tierline.service.export.WorkExport;
import org.tierline.service.request.OfficeFile;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hands out what is in the store, without what its reader may not see. */
@Command(
    name = "export",
    description = "Hands out what is in the store, line by line; a supervisor signs in.",
    subcommands = {
      ExportCommand.Contacts.class,
      ExportCommand.Requests.class,
      OfficeFilesCommand.class,
      ExportCommand.Escalations.class,
      ExportCommand.Disclosures.class,
      ExportCommand.Audit.class
    })
final class ExportCommand {
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
  abstract static class Recorded extends ExportedRows {
    private static final List<String> COLUMNS =
        List.of("at", "action", "by", "contact", "level", "facts");

    private final What what;

    Recorded(What what) {
      this.what = what;
    }

    @Override
    final List<String> columns() {
      return COLUMNS;
    }

    @Override
    final void export(
        CommandStore opened, StaffSession supervisor, Consumer<List<@Nullable String>> each) {
      opened
          .services()
          .audit()
          .export()
          .export(supervisor, what, from(), to(), line -> each.accept(row(line)));
    }

    private static List<@Nullable String> row(AuditLine line) {
      return Arrays.asList(
          line.at().toString(),
          line.action().name(),
          line.by(),
          line.contact(),
          line.level(),
          facts(line));
    }

    private static String facts(AuditLine line) {
      return new TreeMap<>(line.facts())
          .entrySet().stream()
              .filter(fact -> !fact.getKey().equals("level"))
              .map(fact -> fact.getKey() + "=" + fact.getValue())
              .collect(Collectors.joining("; "));
    }
  }

  /** Exports contacts. */
  @Command(name = "contacts", description = "Contacts: when, by whom, how they ended.")
  static final class Contacts extends Worked {
    Contacts() {
      super(WorkExport.What.CONTACTS);
    }
  }

  /** Exports escalations. */
  @Command(name = "escalations", description = "Escalations: class, reason, when they are due.")
  static final class Escalations extends Worked {
    Escalations() {
      super(WorkExport.What.ESCALATIONS);
    }
  }

  /** Exports requests, or gives those of an office out to it. */
  @Command(
      name = "requests",
      description = "Service requests; with --office the open ones, for the office that has them.")
  static final class Requests extends Worked {
    @Option(names = "--office", paramLabel = "CODE", description = "the office they go out to")
    private @Nullable String office;

    Requests() {
      super(WorkExport.What.REQUESTS);
    }

    @Override
    List<String> columns() {
      return office == null ? super.columns() : OfficeFile.COLUMNS;
    }

    @Override
    Set<String> literals() {
      return office == null ? super.literals() : OfficeFile.LITERALS;
    }

    @Override
    void export(
        CommandStore opened, StaffSession supervisor, Consumer<List<@Nullable String>> each) {
      if (office == null) {
        super.export(opened, supervisor, each);
      } else {
        opened
            .services()
            .officeFile()
            .write(supervisor, office, from(), to(), each)
            .ifPresent(why -> {
              throw new CannotRun(Words.english().say(why));
            });
      }
    }
  }

  /** An export of work. */
  abstract static class Worked extends ExportedRows {
    private final WorkExport.What what;

    Worked(WorkExport.What what) {
      this.what = what;
    }

    @Override
    List<String> columns() {
      return WorkExport.columns(what);
    }

    @Override
    Set<String> literals() {
      return WorkExport.literals(what);
    }

    @Override
    void export(
        CommandStore opened, StaffSession supervisor, Consumer<List<@Nullable String>> each) {
      opened.services().workExport().export(supervisor, what, from(), to(), each);
    }
  }
}
