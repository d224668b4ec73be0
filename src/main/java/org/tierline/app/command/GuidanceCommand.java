package org.tierline.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.guidance.ArticleReading;
import org.tierline.service.staff.StaffSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in guidance articles. */
@Command(name = "guidance", description = "Takes in guidance articles, one a file (guidance/*.md).")
final class GuidanceCommand extends AdministratorCommand {
  private static final long LONGEST = 1 << 20;

  @Mixin private final Report report = new Report();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of articles")
  private List<Path> files = List.of();

  @Override
  int on(CommandStore opened, StaffSession administrator) throws IOException {
    List<Taken> taken = new ArrayList<>();
    for (Path file : files) {
      Taken one = take(opened, administrator, file);
      report.line(
          one.reason() == null
              ? "%s: taken in".formatted(file)
              : "%s, line %d: %s".formatted(file, one.line(), one.reason()));
      taken.add(one);
    }
    report.whole(() -> taken);
    return taken.stream().allMatch(one -> one.reason() == null) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Taken take(CommandStore opened, StaffSession administrator, Path file)
      throws IOException {
    GivenFile.check(file);
    if (Files.size(file) > LONGEST) {
      return new Taken(file.toString(), 1, "the file is too long for an article");
    }
    try {
      String text = Files.readString(file);
      return switch (opened.services().guidanceImport().take(administrator, text)) {
        case ArticleReading.Good good -> new Taken(file.toString(), 0, null);
        case ArticleReading.Bad(int line, String reason) ->
            new Taken(file.toString(), line, reason);
      };
    } catch (CharacterCodingException e) {
      return new Taken(file.toString(), 1, "the file is not written in UTF-8; save it as UTF-8");
    } catch (IOException failure) {
      throw GivenFile.brokeOff(file, failure);
    }
  }

  /** What came of one file; the reason is null if it was taken in. */
  private record Taken(String file, int line, @Nullable String reason) {}
}
