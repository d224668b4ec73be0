package org.tierline.proof.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tierline.OtherJava;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.Transaction;

/**
 * Sixteen officers at once, in two processes: each escalation is given to exactly one of them (E5).
 * With {@code -Dlong} of 100 thousand.
 */
class ClaimRaceTest {
  private static final int ESCALATIONS = Boolean.getBoolean("long") ? 100_000 : 400;
  private static final int IN_A_TRANSACTION = 1_000;
  private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");

  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void each_escalation_is_given_to_exactly_one_officer() throws Exception {
    try (ScratchStore scratch = ScratchStore.create(() -> NOW)) {
      List<String> waiting = fill(scratch);
      Path file = scratch.folder().resolve("tierline.db");
      long started = System.nanoTime();
      List<Process> desks =
          List.of(desk(file, IntStream.range(0, 8)), desk(file, IntStream.range(8, 16)));
      List<String> given = new ArrayList<>();
      for (Process desk : desks) {
        List<String> told =
            new String(desk.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(desk.waitFor()).as("%s", told).isZero();
        assertThat(told).as("each desk had its share").isNotEmpty();
        given.addAll(told);
      }
      System.out.printf(
          "%,d escalations claimed and resolved by 16 officers in 2 processes in %,d s%n",
          given.size(), Duration.ofNanos(System.nanoTime() - started).toSeconds());
      assertThat(given).doesNotHaveDuplicates().hasSameElementsAs(waiting);
    }
  }

  private static List<String> fill(ScratchStore scratch) {
    Services services =
        Services.on(
            scratch.store(),
            new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
            scratch.outside(() -> NOW, (started, after) -> {}));
    char[] password = ClaimingOfficers.PASSWORD.toCharArray();
    services.staff().addFirstAdministrator("tom", "Tom Brandt", password.clone());
    StaffSession tom = signIn(services, "tom");
    add(services, tom, "ana", Role.TIER_1);
    IntStream.range(0, 16).forEach(i -> add(services, tom, officer(i), Role.TIER_2));
    StaffSession ana = signIn(services, "ana");
    Contact contact =
        ((OpenAnswer.Opened)
                services.contacts().open(ana, Channel.PHONE_DOMESTIC, Caller.UNKNOWN, Origin.STAFF))
            .contact();
    List<String> numbers = new ArrayList<>();
    while (numbers.size() < ESCALATIONS) {
      int more = Math.min(IN_A_TRANSACTION, ESCALATIONS - numbers.size());
      numbers.addAll(scratch.store().write(transaction -> insert(transaction, contact, more)));
    }
    return numbers;
  }

  private static List<String> insert(Transaction transaction, Contact contact, int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Escalation one =
          Samples.escalation(contact, null, EscalationReason.OTHER, EscalationQueue.GENERAL);
      transaction.escalations().insert(one, Set.of(ZoneId.of("America/Chicago")));
      numbers.add(one.number().toString());
    }
    return numbers;
  }

  private static void add(Services services, StaffSession tom, String name, Role role) {
    services
        .staff()
        .add(
            tom,
            new NewStaff(name, "Full " + name, role, Set.of("en", "es")),
            ClaimingOfficers.PASSWORD.toCharArray());
  }

  private static String officer(int number) {
    return "officer-" + number;
  }

  private static StaffSession signIn(Services services, String name) {
    return ((SignInAnswer.Welcome)
            services.signIn().signIn(name, ClaimingOfficers.PASSWORD.toCharArray()))
        .session();
  }

  private static Process desk(Path file, IntStream officers) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                OtherJava.classPath(),
                ClaimingOfficers.class.getName(),
                file.toString(),
                NOW.toString()));
    officers.mapToObj(ClaimRaceTest::officer).forEach(command::add);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
