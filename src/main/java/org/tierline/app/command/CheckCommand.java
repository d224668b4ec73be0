package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Words;
import org.tierline.edge.mail.MailProtocol;
import org.tierline.edge.mail.MailServer;
import org.tierline.model.check.Finding;
import org.tierline.model.check.Finding.Weight;
import org.tierline.model.check.StoreFacts;
import org.tierline.service.Phrasebook;
import org.tierline.service.check.MachineCheck;
import org.tierline.store.postgresql.PostgresLook;
import org.tierline.store.sqlite.DailyCopies;
import org.tierline.store.sqlite.SqliteLook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with this machine or a store, and what to do. */
@Command(
    name = "check",
    description =
        "Says what is wrong with this machine or a store, and what to do. Nobody signs in and"
            + " nothing is changed.")
final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "URL",
      description = {
        "sqlite:PATH or postgresql://HOST:PORT/DATABASE; without it the local store of this",
        "computer"
      })
  private @Nullable String store;

  @Option(
      names = "--smtp",
      paramLabel = "URL",
      description = "smtp://HOST:PORT or smtps://HOST:PORT: a mail server to greet as well")
  private @Nullable String smtp;

  @Mixin private final Report report = new Report();

  @Override
  public Integer call() throws IOException {
    String url = store;
    boolean shared = url != null && StoreUrl.isShared(url);
    Path file;
    Supplier<StoreFacts> look;
    MailServer mail;
    try {
      file = StoreUrl.file(shared ? null : url);
      look =
          shared
              ? () -> PostgresLook.at(StoreUrl.shared(String.valueOf(url)), new SecureRandom())
              : () -> SqliteLook.at(file);
      mail = smtp == null ? null : MailServer.of(MailProtocol.SMTP, smtp);
    } catch (IllegalArgumentException wrong) {
      throw new CannotRun(String.valueOf(wrong.getMessage()));
    }
    List<Finding> findings =
        new MachineCheck(InstantSource.system(), Display.whyNoWindow().isEmpty())
            .of(file, look, new DailyCopies(file).lastDay(), mail);
    Phrasebook words = Words.english();
    findings.forEach(finding -> report.line(line(finding, words)));
    report.whole(() -> findings.stream().map(finding -> values(finding, words)).toList());
    return findings.stream().allMatch(finding -> finding.weight() == Weight.FINE)
        ? ExitCode.DONE
        : ExitCode.FINDINGS;
  }

  private static String line(Finding finding, Phrasebook words) {
    String mend = finding.mend() == null ? "" : " " + words.say(finding.mend());
    return "%-6s %-13s %s%s"
        .formatted(lower(finding.weight()), lower(finding.part()), words.say(finding.say()), mend);
  }

  private static Map<String, Object> values(Finding finding, Phrasebook words) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("part", finding.part().name());
    values.put("weight", finding.weight().name());
    values.put("say", words.say(finding.say()));
    if (finding.mend() != null) {
      values.put("mend", words.say(finding.mend()));
    }
    return values;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
