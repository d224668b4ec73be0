package org.tierline.app.command;

import picocli.CommandLine.Command;

/** Measures what is promised. */
@Command(
    name = "bench",
    description = "Measures what is promised, on a store of its own.",
    subcommands = {
      OneFaceCommand.class,
      LiveCommand.class,
      ClaimsCommand.class,
      WritesCommand.class,
      HourCommand.class
    })
final class BenchCommand {}
