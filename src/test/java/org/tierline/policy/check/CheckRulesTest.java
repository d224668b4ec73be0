package org.tierline.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.check.Finding;
import org.tierline.model.check.Finding.Part;
import org.tierline.model.check.Finding.Weight;
import org.tierline.model.check.MachineFacts;
import org.tierline.model.check.MachineFacts.MailFact;
import org.tierline.model.check.StoreFacts;
import org.tierline.model.mail.MailTrouble;

/** What is said of a machine and its store, and that each trouble comes with what to do. */
class CheckRulesTest {
  private static final long GIB = 1L << 30;
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final MachineFacts MACHINE =
      new MachineFacts(NOW, 25, 16 * GIB, true, 50 * GIB, false, TODAY, 1, 140, null);
  private static final StoreFacts.Looked STORE = store(68, NOW.minusSeconds(60), hoursAgo(1));

  @Test
  void where_all_is_well_each_part_is_told_once_and_nothing_is_to_be_done() {
    List<Finding> findings = CheckRules.judge(MACHINE, STORE);
    assertThat(findings)
        .allSatisfy(each -> assertThat(each.weight()).isEqualTo(Weight.FINE))
        .allSatisfy(each -> assertThat(each.mend()).isNull());
    assertThat(findings)
        .extracting(Finding::part)
        .containsExactly(
            Part.MACHINE,
            Part.SCREEN,
            Part.CLOCK,
            Part.DISK,
            Part.STORE,
            Part.VERSION,
            Part.RECORD,
            Part.COPIES,
            Part.PRINTER,
            Part.CERTIFICATES);
  }

  @Test
  void each_trouble_of_a_machine_is_found_and_says_what_to_do() {
    machine(m -> with(m, 24, 16 * GIB, 50 * GIB, false), Part.MACHINE, Weight.WRONG, "java");
    machine(m -> with(m, 25, GIB, 50 * GIB, false), Part.MACHINE, Weight.WATCH, "memory");
    machine(m -> with(m, 25, 16 * GIB, 2 * GIB - 1, false), Part.DISK, Weight.WATCH, "littleRoom");
    machine(m -> with(m, 25, 16 * GIB, GIB / 4 - 1, false), Part.DISK, Weight.WRONG, "noRoom");
    machine(m -> with(m, 25, 16 * GIB, 50 * GIB, true), Part.STORE, Weight.WATCH, "shown");
    machine(m -> bare(m, false, 1, 140, null), Part.SCREEN, Weight.WATCH, "noScreen");
    machine(m -> bare(m, true, 0, 140, null), Part.PRINTER, Weight.WATCH, "noPrinter");
    machine(m -> bare(m, true, 1, 0, null), Part.CERTIFICATES, Weight.WRONG, "noAuthorities");
    for (MailTrouble trouble : List.of(MailTrouble.NO_ANSWER, MailTrouble.NOT_SAFE)) {
      machine(
          m -> bare(m, true, 1, 140, new MailFact("mail.example.org", trouble)),
          Part.MAIL,
          Weight.WRONG,
          "mail." + trouble);
    }
  }

  @Test
  void each_trouble_of_a_store_is_found_and_says_what_to_do() {
    store(new StoreFacts.Absent(), Part.STORE, Weight.WATCH, "noStore");
    store(looked(68, false, true), Part.STORE, Weight.WRONG, "damaged");
    store(looked(68, true, false), Part.STORE, Weight.WATCH, "nobody");
    store(looked(67, true, true), Part.VERSION, Weight.WATCH, "older");
    store(looked(69, true, true), Part.VERSION, Weight.WRONG, "newer");
    store(store(68, NOW, null), Part.RECORD, Weight.WATCH, "neverSealed");
    store(
        store(68, NOW, NOW.minus(Duration.ofHours(2)).minusSeconds(1)),
        Part.RECORD,
        Weight.WATCH,
        "sealedLongAgo");
    store(store(68, NOW.plusSeconds(121), hoursAgo(1)), Part.CLOCK, Weight.WRONG, "clock");
  }

  @Test
  void a_record_in_which_nothing_happened_since_needs_no_new_seal() {
    assertThat(found(MACHINE, store(68, hoursAgo(9), hoursAgo(8)), Part.RECORD).weight())
        .isEqualTo(Weight.FINE);
    assertThat(found(MACHINE, store(68, null, null), Part.RECORD).weight()).isEqualTo(Weight.FINE);
  }

  @Test
  void a_store_that_cannot_be_opened_says_why_in_its_own_words() {
    Sentence why = Sentence.of("say.store.locked");
    Finding found = found(MACHINE, new StoreFacts.Shut(why), Part.STORE);
    assertThat(found.say()).isEqualTo(why);
    assertThat(found.weight()).isEqualTo(Weight.WRONG);
  }

  private static void machine(
      UnaryOperator<MachineFacts> changed, Part part, Weight weight, String key) {
    told(found(changed.apply(MACHINE), STORE, part), weight, key);
  }

  private static void store(StoreFacts store, Part part, Weight weight, String key) {
    told(found(MACHINE, store, part), weight, key);
  }

  private static void told(Finding found, Weight weight, String key) {
    assertThat(found.weight()).as(key).isEqualTo(weight);
    assertThat(found.say().key()).isEqualTo("say.check." + key);
    assertThat(found.mend()).isEqualTo(Sentence.of("say.check." + key + ".mend"));
  }

  private static Finding found(MachineFacts machine, StoreFacts store, Part part) {
    return CheckRules.judge(machine, store).stream()
        .filter(each -> each.part() == part)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_daily_copy_that_is_missing_or_old_is_told_once_somebody_works_there() {
    assertThat(found(copiedOn(null), STORE, Part.COPIES).say().key()).endsWith(".neverCopied");
    assertThat(found(copiedOn(TODAY.minusDays(4)), STORE, Part.COPIES).weight())
        .isEqualTo(Weight.FINE);
    assertThat(found(copiedOn(TODAY.minusDays(5)), STORE, Part.COPIES).say().key())
        .endsWith(".copiedLongAgo");
    assertThat(CheckRules.judge(copiedOn(null), looked(68, true, false)))
        .extracting(Finding::part)
        .doesNotContain(Part.COPIES);
  }

  private static MachineFacts copiedOn(@Nullable LocalDate day) {
    return new MachineFacts(NOW, 25, 16 * GIB, true, 50 * GIB, false, day, 1, 140, null);
  }

  private static MachineFacts with(
      MachineFacts it, int java, long memory, long free, boolean isShown) {
    return new MachineFacts(
        it.now(),
        java,
        memory,
        it.hasScreen(),
        free,
        isShown,
        TODAY,
        it.printers(),
        it.authorities(),
        it.mail());
  }

  private static MachineFacts bare(
      MachineFacts it, boolean screen, int printers, int authorities, @Nullable MailFact mail) {
    return new MachineFacts(
        it.now(),
        it.javaVersion(),
        it.memoryBytes(),
        screen,
        it.freeBytes(),
        false,
        TODAY,
        printers,
        authorities,
        mail);
  }

  private static StoreFacts.Looked store(
      int version, @Nullable Instant lastEventAt, @Nullable Instant lastSealAt) {
    return new StoreFacts.Looked(version, 68, true, true, lastEventAt, lastSealAt);
  }

  private static StoreFacts.Looked looked(int version, boolean isSound, boolean hasPeople) {
    return new StoreFacts.Looked(version, 68, isSound, hasPeople, NOW, hoursAgo(1));
  }

  private static Instant hoursAgo(int hours) {
    return NOW.minus(Duration.ofHours(hours));
  }
}
