package org.tierline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.tierline.model.office.ReferenceKind;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Takes in files of one kind of reference data. */
@Command(mixinStandardHelpOptions = true)
final class ReferenceCommand extends FilesCommand {
  private final ReferenceKind kind;

  private ReferenceCommand(ReferenceKind kind) {
    this.kind = kind;
  }

  /** Adds one for each kind to the command that takes files in. */
  static void addTo(CommandLine imports) {
    for (ReferenceKind kind : ReferenceKind.values()) {
      CommandLine command = new CommandLine(new ReferenceCommand(kind));
      command.getCommandSpec().usageMessage().description(description(kind));
      imports.addSubcommand(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), command);
    }
  }

  private static String description(ReferenceKind kind) {
    return switch (kind) {
      case OFFICES -> "Takes in offices (offices.csv).";
      case PLACES -> "Takes in ZIPs and where they lie (zip_places.csv).";
      case JURISDICTION ->
          "Takes in who serves which ZIP: the official file by ZIP, or zip_jurisdiction.csv.";
      case INTERNATIONAL -> "Takes in who serves which country (international_jurisdiction.csv).";
      case CLOSINGS -> "Takes in closings and changed hours (closings.json).";
      case FORMS -> "Takes in forms (forms.csv).";
      case ADDRESSES -> "Takes in filing addresses (mailing_addresses.csv).";
      case COUNTRIES -> "Takes in countries and their time zones (countries.csv).";
      case LINKS -> "Takes in official pages (links.csv).";
      case HOLIDAYS -> "Takes in federal closings by order (holidays.csv).";
      case INQUIRY_DATES -> "Takes in published inquiry dates (inquiry-dates.json).";
    };
  }

  @Override
  ImportReport take(
      CommandStore opened, StaffSession administrator, InputStream rows, LongConsumer progress)
      throws IOException {
    return opened.services().referenceImport().take(administrator, kind, rows, progress);
  }
}
