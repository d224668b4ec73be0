package org.tierline.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.policy.PolicyBook;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts policy files in force. */
@Command(
    name = "policy",
    description = "Puts policy files in force, each entry from its day (policy/*.json).")
final class PolicyCommand extends AdministratorCommand {
  private static final long LONGEST = 1 << 20;
  private static final String ENDING = ".json";

  @Mixin private final Report report = new Report();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "privacy.json, routing.json, deadlines.json or callbacks.json")
  private List<Path> files = List.of();

  @Override
  int on(CommandStore opened, StaffSession administrator) throws IOException {
    List<Taken> taken = new ArrayList<>();
    for (Path file : files) {
      String wrong = take(opened, administrator, file).orElse(null);
      report.line(file + ": " + (wrong == null ? "in force" : wrong));
      taken.add(new Taken(file.toString(), wrong));
    }
    report.whole(() -> taken);
    return taken.stream().allMatch(one -> one.reason() == null) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Optional<String> take(CommandStore opened, StaffSession administrator, Path file)
      throws IOException {
    GivenFile.check(file);
    String name = String.valueOf(file.getFileName());
    String kind = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    if (!PolicyBook.KINDS.contains(kind)) {
      return Optional.of("the file is named after none of " + PolicyBook.KINDS);
    }
    if (Files.size(file) > LONGEST) {
      return Optional.of("the file is too long for a policy");
    }
    try {
      return opened
          .services()
          .policyImport()
          .take(administrator, kind, Files.readString(file).replace("\uFEFF", ""));
    } catch (CharacterCodingException e) {
      return Optional.of("the file is not written in UTF-8; save it as UTF-8");
    } catch (IOException failure) {
      throw GivenFile.brokeOff(file, failure);
    }
  }

  /** What came of one file; the reason is null if it is in force. */
  private record Taken(String file, @Nullable String reason) {}
}
