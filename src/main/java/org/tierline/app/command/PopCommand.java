package org.tierline.app.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Words;
import org.tierline.edge.handoff.HandOffFile;
import org.tierline.edge.handoff.PopCall;
import org.tierline.edge.handoff.PopListener;
import org.tierline.edge.handoff.PopReply;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.model.contact.HandOff;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.PopAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a caller through to the desk of one person, or to the incoming list. */
@Command(
    name = "pop",
    description =
        "Delivers a hand-off to the running desk of a person, which nobody signs in for: its file"
            + " is its owner's alone. Where no such desk runs, somebody signs in and it goes to the"
            + " incoming list.")
final class PopCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "a hand-off, one JSON object")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "NAME",
      required = true,
      description = "the name with which the person signs in")
  private String name = "";

  @Option(names = "--store", paramLabel = "URL", description = "sqlite:PATH")
  private @Nullable String store;

  @Override
  public Integer call() throws IOException {
    byte[] body = body();
    HandOff handOff;
    try {
      handOff =
          HandOffFile.read(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException _) {
      return refused("it is no UTF-8");
    } catch (IllegalArgumentException wrong) {
      return refused(String.valueOf(wrong.getMessage()));
    }
    Optional<PopReply> reply =
        PopCall.deliver(
            AddressFile.of(AddressFile.folderBeside(SqliteStore.defaultFile()), storeFile(), name),
            body);
    return reply.isEmpty() || reply.get().kind() == PopReply.Kind.BUSY
        ? toIncoming(handOff)
        : said(reply.get());
  }

  private byte[] body() throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CannotRun(file + " cannot be read.");
    }
    if (Files.size(file) > PopListener.LONGEST) {
      throw new CannotRun(file + ": refused, it is longer than 64 KiB.");
    }
    return Files.readAllBytes(file);
  }

  private Integer toIncoming(HandOff handOff) {
    System.out.println("No desk of " + name + " takes it: it goes to the incoming list.");
    try (CommandStore opened = CommandStore.open(store)) {
      StaffSession session = opened.signIn(Role.values());
      try {
        return switch (opened.services().pops().arrive(session, handOff)) {
          case PopAnswer.Waiting _, PopAnswer.Listed _ -> said(PopReply.of(PopReply.Kind.LISTED));
          case PopAnswer.Known _ -> said(PopReply.of(PopReply.Kind.KNOWN));
          case PopAnswer.Refused(var say) -> refused(Words.english().say(say));
        };
      } finally {
        opened.services().signIn().signOut(session);
      }
    }
  }

  private Integer said(PopReply reply) {
    return switch (reply.kind()) {
      case DELIVERED -> done("delivered to the desk of " + name);
      case LISTED, BUSY -> done("it waits in the incoming list");
      case KNOWN -> done("it is a contact already");
      case REFUSED -> refused(reply.words());
    };
  }

  private Integer done(String what) {
    System.out.println(file + ": " + what);
    return ExitCode.DONE;
  }

  private Integer refused(String why) {
    System.out.println(file + ": refused, " + why);
    return ExitCode.FINDINGS;
  }

  private Path storeFile() {
    try {
      return StoreUrl.file(store);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
  }
}
