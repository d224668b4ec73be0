package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Whoever asks any command for help is told what it does. */
class HelpTest {
  @ParameterizedTest
  @MethodSource("commands")
  void every_command_says_what_it_does(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
    CommandLine.ParseResult asked = command.parseArgs("--help");
    assertThat(asked.isUsageHelpRequested()).isTrue();
  }

  static Stream<CommandLine> commands() {
    List<CommandLine> found = new ArrayList<>();
    collect(TierlineCommand.line(), found);
    return found.stream();
  }

  private static void collect(CommandLine command, List<CommandLine> found) {
    found.add(command);
    command.getSubcommands().values().forEach(each -> collect(each, found));
  }
}
