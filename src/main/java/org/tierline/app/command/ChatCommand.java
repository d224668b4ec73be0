package org.tierline.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.app.PracticeChats;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a caller who chats. */
@Command(
    name = "chat",
    description =
        "Plays a caller in live chat: what is typed goes to the desks, what they write is shown."
            + " With FILE each line of it is sent once the one before was answered.",
    subcommands = ChatServeCommand.class)
final class ChatCommand implements Callable<Integer> {
  @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "lines to send")
  private @Nullable Path file;

  @Option(names = "--practice", description = "to the practice desk that runs on this machine")
  private boolean practice;

  @Option(names = "--store", paramLabel = "URL", description = "sqlite:PATH")
  private @Nullable String store;

  @Option(names = "--language", paramLabel = "CODE", description = "en if not given")
  private String language = "en";

  @Option(names = "--name", paramLabel = "NAME", description = "as the caller gives it")
  private @Nullable String name;

  @Option(
      names = "--asked",
      paramLabel = "WORDS",
      description = "what the caller asked Emma before; she did not answer it")
  private @Nullable String asked;

  @Override
  public Integer call() throws IOException {
    PracticeCaller caller =
        new PracticeCaller(
            new PracticeLink(address(), new PracticeLink.Who(language, name, asked)),
            System.out::println);
    Path script = file;
    if (script != null) {
      return caller.play(Files.readAllLines(script, StandardCharsets.UTF_8));
    }
    Charset typed = Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
    try (BufferedReader keys = new BufferedReader(new InputStreamReader(System.in, typed))) {
      return caller.talk(keys);
    }
  }

  private AddressFile address() {
    Path folder = AddressFile.folderBeside(SqliteStore.defaultFile());
    if (practice) {
      return PracticeChats.address(folder);
    }
    try {
      return AddressFile.ofChats(folder, StoreUrl.file(store));
    } catch (IllegalArgumentException wrong) {
      throw new CannotRun(String.valueOf(wrong.getMessage()));
    }
  }
}
