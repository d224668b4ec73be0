package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.audit.KeyFile;
import org.tierline.edge.audit.SealFile;
import org.tierline.model.audit.AuditReport;
import org.tierline.model.audit.AuditSeal;
import org.tierline.model.staff.Role;
import org.tierline.service.audit.AuditSeals;
import org.tierline.service.audit.SealAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.keys.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies and seals the record of what happened. */
@Command(
    name = "audit",
    description = "Verifies and seals the record of what happened.",
    subcommands = {AuditCommand.Verify.class, AuditCommand.Seal.class, AuditCommand.Key.class})
final class AuditCommand {

  /** Checks chains and seals. */
  @Command(
      name = "verify",
      description =
          "Checks the chains and seals, and names the first event that is wrong; an administrator"
              + " or supervisor signs in.")
  static final class Verify implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "URL", description = "sqlite:PATH")
    private @Nullable String store;

    @Option(
        names = "--seals",
        arity = "1..*",
        paramLabel = "FILE",
        description = "seals that were kept elsewhere, oldest first")
    private List<Path> seals = List.of();

    @Option(names = "--json", description = "the report as JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
      try (CommandStore opened = CommandStore.open(store);
          Stream<AuditSeal> kept = kept()) {
        // Before anybody signs in, which writes: a bent record may not take another event.
        AuditReport report = opened.services().audit().verification().verify(kept);
        record(opened, report);
        System.out.println(json ? AuditWords.json(report) : AuditWords.text(report));
        return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
      } catch (IllegalArgumentException noSeals) {
        throw new CannotRun(String.valueOf(noSeals.getMessage()));
      }
    }

    private Stream<AuditSeal> kept() throws IOException {
      Stream<AuditSeal> all = Stream.empty();
      for (Path file : seals) {
        requireReadable(file);
        all = Stream.concat(all, new SealFile(file).read());
      }
      return all;
    }

    /** Where the record is so bent that no event can follow, the report is what helps. */
    private static void record(CommandStore opened, AuditReport report) {
      try {
        StaffSession session = opened.signIn(Role.ADMINISTRATOR, Role.SUPERVISOR);
        opened.services().audit().verification().record(session, report);
        opened.services().signIn().signOut(session);
      } catch (IllegalStateException notWritten) {
        if (report.findings().isEmpty()) {
          throw notWritten;
        }
        System.err.println("The store takes no event any more; this call is not in the record.");
      }
    }
  }

  /** Signs the heads of all chains. */
  @Command(name = "seal", description = "Signs the ends of all chains; an administrator signs in.")
  static final class Seal implements Callable<Integer> {
    @Option(names = "--store", paramLabel = "URL", description = "sqlite:PATH")
    private @Nullable String store;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "to sign with")
    private Path key = Path.of("");

    @Option(
        names = "--out",
        paramLabel = "FILE",
        description =
            "the seals kept elsewhere; those it lacks are added. Without it the new seal"
                + " is printed")
    private @Nullable Path out;

    @Option(names = "--key-changes", description = "this is not the key of the last seal")
    private boolean keyChanges;

    @Override
    public Integer call() throws IOException {
      requireReadable(key);
      try (CommandStore opened = CommandStore.open(store);
          SigningKey signing = SigningKey.of(new KeyFile(key).read())) {
        StaffSession administrator = opened.signIn(Role.ADMINISTRATOR);
        AuditSeals seals = opened.services().audit().seals();
        SealAnswer answer = seals.seal(administrator, signing, keyChanges);
        opened.services().signIn().signOut(administrator);
        return switch (answer) {
          case SealAnswer.Sealed(AuditSeal seal) -> keep(seals, seal);
          case SealAnswer.Refused(SealAnswer.Why why) -> {
            System.out.println(AuditWords.of(why));
            yield ExitCode.FINDINGS;
          }
        };
      } catch (IllegalArgumentException noKey) {
        throw new CannotRun(String.valueOf(noKey.getMessage()));
      }
    }

    /** A seal that an earlier run could not keep is added as well. */
    private int keep(AuditSeals seals, AuditSeal made) throws IOException {
      if (out == null) {
        System.out.println(SealFile.line(made));
        return ExitCode.DONE;
      }
      SealFile file = new SealFile(out);
      for (AuditSeal seal : seals.from(file.last() + 1)) {
        file.add(seal);
      }
      System.out.println("Seal " + made.number() + " is in " + out + ".");
      return ExitCode.DONE;
    }
  }

  /** Makes a key. */
  @Command(name = "key", description = "Makes a key for seals; only its owner can read the file.")
  static final class Key implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "where to keep it; must not be there yet")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
      try (SigningKey key = SigningKey.make(new SecureRandom())) {
        new KeyFile(file).write(key.seed());
        System.out.println("The public half is " + HexFormat.of().formatHex(key.publicKey()));
        return ExitCode.DONE;
      } catch (FileAlreadyExistsException there) {
        throw new CannotRun("There is a file " + file + " already; a key is never replaced.");
      }
    }
  }

  private static void requireReadable(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CannotRun("The file " + file + " cannot be read.");
    }
  }
}
