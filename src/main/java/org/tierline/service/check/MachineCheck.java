package org.tierline.service.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.check.ThisMachine;
import org.tierline.edge.mail.MailGreeting;
import org.tierline.edge.mail.MailServer;
import org.tierline.model.check.Finding;
import org.tierline.model.check.MachineFacts;
import org.tierline.model.check.StoreFacts;
import org.tierline.policy.check.CheckRules;

/** Looks over this machine and a store. Nobody signs in, and nothing is changed. */
public final class MachineCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final InstantSource clock;
  private final boolean hasScreen;

  /**
   * A check.
   *
   * @param hasScreen whether a window can be shown here
   */
  public MachineCheck(InstantSource clock, boolean hasScreen) {
    this.clock = clock;
    this.hasScreen = hasScreen;
  }

  /**
   * What is found.
   *
   * @param file where the store lies or would lie
   * @param store looks into it
   * @param lastCopyOn the day of the newest daily copy, if there is one
   * @param mail a mail server to greet, or null
   * @throws IOException if the disk does not tell what is free
   */
  public List<Finding> of(
      Path file,
      Supplier<StoreFacts> store,
      Optional<LocalDate> lastCopyOn,
      @Nullable MailServer mail)
      throws IOException {
    MachineFacts machine =
        new MachineFacts(
            clock.instant(),
            Runtime.version().feature(),
            ThisMachine.memoryBytes(),
            hasScreen,
            ThisMachine.freeBytes(file),
            ThisMachine.isShownToEverybody(file),
            lastCopyOn.orElse(null),
            ThisMachine.printers(),
            ThisMachine.authorities(),
            mail == null
                ? null
                : new MachineFacts.MailFact(
                    mail.host(), MailGreeting.of(mail, PATIENCE).orElse(null)));
    return CheckRules.judge(machine, store.get());
  }
}
