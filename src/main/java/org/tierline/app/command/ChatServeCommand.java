package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.tierline.app.ChatBridge;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;

/** Links a chat platform with the desks of a store. */
@Command(
    name = "serve",
    description =
        "Takes the chats of a platform on this machine and stays. A connector signs in with its"
            + " name in TIERLINE_USER and its token on standard input. How a platform speaks with"
            + " it: docs/live-chat.md")
final class ChatServeCommand extends StoreCommand {
  @Override
  int on(CommandStore opened) throws IOException {
    ConnectorSession connector = opened.signInConnector();
    Path folder = AddressFile.folderBeside(SqliteStore.defaultFile());
    try (ChatBridge bridge =
        ChatBridge.open(
            AddressFile.ofChats(folder, opened.file()),
            InstantSource.system(),
            opened.store(),
            opened.services().chatLink(),
            connector)) {
      System.out.println("Chats are taken. Ctrl+C ends it.");
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(bridge)));
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private static void end(ChatBridge bridge) {
    try {
      bridge.close();
    } catch (IOException e) {
      System.out.println("The file with the address could not be taken away.");
    }
  }
}
