package org.tierline.policy.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.check.Finding;
import org.tierline.model.check.Finding.Part;
import org.tierline.model.check.Finding.Weight;
import org.tierline.model.check.MachineFacts;
import org.tierline.model.check.StoreFacts;

/**
 * Judges what was seen of a machine and its store. Of what is kept it tells nothing but that
 * somebody is set up, when something last happened, and when that was last sealed: no number of
 * anything, which would tell more to whoever may not sign in.
 */
public final class CheckRules {
  private static final int JAVA = 25;
  private static final long GIB = 1L << 30;

  /** A desk holds less than 300 MB, and the system wants its own. */
  private static final long LITTLE_MEMORY = 2 * GIB;

  private static final long LITTLE_ROOM = 2 * GIB;
  private static final long NO_ROOM = GIB / 4;

  /** As long as the record may go without a seal. */
  private static final Duration SEALED_WITHIN = Duration.ofHours(2);

  /** A long weekend; a desk that is opened makes a copy a day. */
  private static final int COPIED_WITHIN_DAYS = 4;

  /** Two desks on one machine share its clock; more than this was set by hand. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private final MachineFacts machine;
  private final StoreFacts store;
  private final List<Finding> findings = new ArrayList<>();

  private CheckRules(MachineFacts machine, StoreFacts store) {
    this.machine = machine;
    this.store = store;
  }

  /** What is found, one finding a part or more, in the order of the parts. */
  public static List<Finding> judge(MachineFacts machine, StoreFacts store) {
    CheckRules rules = new CheckRules(machine, store);
    rules.machine();
    rules.clock();
    rules.disk();
    rules.store();
    rules.printer();
    rules.certificates();
    rules.mail();
    return List.copyOf(rules.findings);
  }

  private void machine() {
    if (machine.javaVersion() < JAVA) {
      add(Part.MACHINE, Weight.WRONG, "java", machine.javaVersion(), JAVA);
    } else if (machine.memoryBytes() > 0 && machine.memoryBytes() < LITTLE_MEMORY) {
      add(Part.MACHINE, Weight.WATCH, "memory", gib(machine.memoryBytes()));
    } else {
      fine(Part.MACHINE, "machine", machine.javaVersion(), gib(machine.memoryBytes()));
    }
    if (machine.hasScreen()) {
      fine(Part.SCREEN, "screen");
    } else {
      add(Part.SCREEN, Weight.WATCH, "noScreen");
    }
  }

  private void clock() {
    Instant last = store instanceof StoreFacts.Looked looked ? looked.lastEventAt() : null;
    if (last != null && Duration.between(machine.now(), last).compareTo(CLOCKS_APART) > 0) {
      add(Part.CLOCK, Weight.WRONG, "clock", at(machine.now()), at(last));
    } else {
      fine(Part.CLOCK, "clockFits", at(machine.now()));
    }
  }

  private void disk() {
    long free = machine.freeBytes();
    if (free < NO_ROOM) {
      add(Part.DISK, Weight.WRONG, "noRoom", gib(free));
    } else if (free < LITTLE_ROOM) {
      add(Part.DISK, Weight.WATCH, "littleRoom", gib(free));
    } else {
      fine(Part.DISK, "room", gib(free));
    }
  }

  private void store() {
    switch (store) {
      case StoreFacts.Absent _ -> add(Part.STORE, Weight.WATCH, "noStore");
      case StoreFacts.Shut(Sentence trouble) ->
          findings.add(new Finding(Part.STORE, Weight.WRONG, trouble, null));
      case StoreFacts.Answering(String host) -> {
        fine(Part.STORE, "answers", host);
        fine(Part.STORE, "tries");
      }
      case StoreFacts.Looked looked -> lookedInto(looked);
    }
  }

  private void lookedInto(StoreFacts.Looked looked) {
    if (!looked.isSound()) {
      add(Part.STORE, Weight.WRONG, "damaged");
    } else if (machine.isStoreShown()) {
      add(Part.STORE, Weight.WATCH, "shown");
    } else if (!looked.hasPeople()) {
      add(Part.STORE, Weight.WATCH, "nobody");
    } else {
      fine(Part.STORE, "sound");
    }
    version(looked);
    if (looked.version() == looked.ours()) {
      seal(looked.lastEventAt(), looked.lastSealAt());
    }
    if (looked.hasPeople()) {
      copies(machine.lastCopyOn());
    }
  }

  private void copies(@Nullable LocalDate last) {
    if (last == null) {
      add(Part.COPIES, Weight.WATCH, "neverCopied");
    } else if (last.plusDays(COPIED_WITHIN_DAYS)
        .isBefore(LocalDate.ofInstant(machine.now(), ZoneOffset.UTC))) {
      add(Part.COPIES, Weight.WATCH, "copiedLongAgo", last);
    } else {
      fine(Part.COPIES, "copied", last);
    }
  }

  private void version(StoreFacts.Looked looked) {
    if (looked.version() > looked.ours()) {
      add(Part.VERSION, Weight.WRONG, "newer", looked.version(), looked.ours());
    } else if (looked.version() < looked.ours()) {
      add(Part.VERSION, Weight.WATCH, "older", looked.version(), looked.ours());
    } else {
      fine(Part.VERSION, "version", looked.version());
    }
  }

  private void seal(@Nullable Instant lastEventAt, @Nullable Instant lastSealAt) {
    if (lastEventAt == null) {
      fine(Part.RECORD, "nothingToSeal");
    } else if (lastSealAt == null) {
      add(Part.RECORD, Weight.WATCH, "neverSealed");
    } else if (Duration.between(lastSealAt, machine.now()).compareTo(SEALED_WITHIN) > 0
        && lastEventAt.isAfter(lastSealAt)) {
      add(Part.RECORD, Weight.WATCH, "sealedLongAgo", at(lastSealAt));
    } else {
      fine(Part.RECORD, "sealed", at(lastSealAt));
    }
  }

  private void printer() {
    if (machine.printers() == 0) {
      add(Part.PRINTER, Weight.WATCH, "noPrinter");
    } else {
      fine(Part.PRINTER, "printers", machine.printers());
    }
  }

  private void certificates() {
    if (machine.authorities() == 0) {
      add(Part.CERTIFICATES, Weight.WRONG, "noAuthorities");
    } else {
      fine(Part.CERTIFICATES, "authorities", machine.authorities());
    }
  }

  private void mail() {
    MachineFacts.MailFact mail = machine.mail();
    if (mail == null) {
      return;
    }
    if (mail.trouble() == null) {
      fine(Part.MAIL, "mail", mail.host());
    } else {
      add(Part.MAIL, Weight.WRONG, "mail." + mail.trouble().name(), mail.host());
    }
  }

  private void fine(Part part, String key, Object... gaps) {
    findings.add(new Finding(part, Weight.FINE, Sentence.of("say.check." + key, gaps), null));
  }

  private void add(Part part, Weight weight, String key, Object... gaps) {
    findings.add(
        new Finding(
            part,
            weight,
            Sentence.of("say.check." + key, gaps),
            Sentence.of("say.check." + key + ".mend")));
  }

  /** Tenths of a gibibyte, as text: {@code 71.3}. */
  private static String gib(long bytes) {
    long tenths = Math.max(0, bytes) * 10 / GIB;
    return tenths / 10 + "." + tenths % 10;
  }

  private static String at(Instant instant) {
    return instant.atZone(EASTERN).toLocalDateTime().withNano(0).toString().replace('T', ' ')
        + " Eastern";
  }
}
