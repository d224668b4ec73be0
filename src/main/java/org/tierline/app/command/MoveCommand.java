package org.tierline.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tierline.app.move.MoveUp;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.keys.Keys;
import org.tierline.store.move.ComparedTable;
import org.tierline.store.move.StoreMove;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresMoveTarget;
import org.tierline.store.sqlite.SqliteMoveSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves a local store into a shared one. */
@Command(
    name = "move",
    description = {
      "Copies a local store, which stays as it is, into an empty database that a center",
      "shares. No desk may be open. An administrator of the local store signs in, then",
      "whoever administers the database. Given again after an interruption, it goes on."
    })
final class MoveCommand implements Callable<Integer> {
  private static final int SHOWN_OF_HASH = 12;

  @Mixin private final Report report = new Report();

  @Option(names = "--from", required = true, paramLabel = "URL", description = "sqlite:PATH")
  private String from = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "postgresql://HOST:PORT/DATABASE")
  private String to = "";

  @Override
  public Integer call() {
    Path file;
    try {
      file = StoreUrl.file(from);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    PostgresAddress address = StoreUrl.shared(to);
    Asking asking = new Asking();
    try (SqliteMoveSource source = SqliteMoveSource.open(file)) {
      String name = asking.user("Administrator of the local store: ");
      char[] password = asking.password("Password: ");
      StaffMember administrator = MoveUp.administrator(source, name, password, new Keys());
      String owner = asking.line("Who administers the database: ");
      String theirs = new String(asking.password("Password: "));
      MoveProgress progress = new MoveProgress();
      try (PostgresMoveTarget target = PostgresMoveTarget.open(address, owner, theirs)) {
        MoveUp.Moved moved =
            new MoveUp(source, target, new StoreMove(source, target), InstantSource.system())
                .by(administrator, password, progress);
        progress.end();
        return told(moved, administrator);
      }
    }
  }

  private int told(MoveUp.Moved moved, StaffMember administrator) {
    moved.tables().forEach(table -> report.line(line(table)));
    List<ComparedTable> different = moved.different();
    if (moved.before() != null) {
      report.line("This store was moved on " + moved.before() + "; nothing was copied now.");
    }
    if (!moved.ready()) {
      report.line(
          "The stores are not the same, and nobody was let in. Make the database anew and move"
              + " again.");
    } else if (different.isEmpty()) {
      report.line(
          "Moved: %,d rows in %d tables; counts and hashes are the same in both stores."
              .formatted(moved.rows(), moved.tables().size()));
    } else {
      report.line(
          "Tables that are no longer the same: %s. They change where people work."
              .formatted(
                  different.stream().map(ComparedTable::name).collect(Collectors.joining(", "))));
    }
    if (moved.ready()) {
      next(moved, administrator);
    }
    report.whole(() -> moved);
    return different.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static String line(ComparedTable table) {
    return "%-24s %,12d rows  %s  %s"
        .formatted(
            table.name(),
            table.local().rows(),
            table.local().hash().substring(0, SHOWN_OF_HASH),
            table.isSame()
                ? "the same"
                : "not the same: %,d rows  %s"
                    .formatted(
                        table.shared().rows(), table.shared().hash().substring(0, SHOWN_OF_HASH)));
  }

  /** What is to be done now, by whom. */
  private void next(MoveUp.Moved moved, StaffMember administrator) {
    if (moved.waiting().isEmpty()) {
      report.line("Everybody has a login on the server.");
    } else {
      report.line(
          "%s signs in there with the password of the local store. The others get their login from"
              .formatted(administrator.name()));
      report.line("an administrator, each types the password they have, once:");
      for (MoveUp.Waiting one : moved.waiting()) {
        report.line(
            "  tierline staff login %s%s --store %s%s"
                .formatted(
                    one.name(),
                    one.isTaken() ? " --as NAME" : "",
                    to,
                    (one.holdsRecordsKey() ? "   holds the key of case records" : "")
                        + (one.isTaken() ? "   the server has this name already" : "")));
      }
    }
    report.line(
        "The local store is as it was. Nobody works in it any more, or that work stays there; keep"
            + " it as a copy.");
    report.line(InitCommand.FOR_TRIALS);
  }
}
