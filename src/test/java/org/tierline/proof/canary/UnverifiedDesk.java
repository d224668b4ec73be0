package org.tierline.proof.canary;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.tierline.app.Services;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.TestStores;

/**
 * A cleared officer's desk in a process of its own: tries every case and fails, uses every service,
 * dumps the heap; then opens one case and dumps it again.
 */
final class UnverifiedDesk {
  private final Services services;

  private UnverifiedDesk(Services services) {
    this.services = services;
  }

  /**
   * Works.
   *
   * @param arguments the store, and where the two dumps go
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try (Store store = TestStores.reopen(file)) {
      Services services =
          Services.on(
              store,
              PolicyShelf.of(store),
              new Services.Outside(
                  TestStores.CLOCK,
                  Samples::id,
                  new Random(2),
                  Samples.KEYS,
                  (started, after) -> {},
                  file.resolveSibling("drafts")));
      new UnverifiedDesk(services).work(Path.of(arguments[1]), Path.of(arguments[2]));
    }
  }

  private void work(Path before, Path after) throws IOException {
    StaffSession officer = signIn();
    for (Protection protection : Protection.values()) {
      new ServiceCalls(services)
          .all(officer, CanaryCases.receiptNumber(protection), who -> refused(who, protection));
    }
    dump(before);
    Contact contact = contact(officer);
    String number = CanaryCases.receiptNumber(Protection.NONE);
    verify(officer, contact, rightAsToldFromOutside(number), VerificationOutcome.VERIFIED);
    Object opened = services.cases().open(officer, contact.id(), new ReceiptNumber(number));
    try {
      dump(after);
    } finally {
      Reference.reachabilityFence(opened);
    }
  }

  private StaffSession signIn() {
    if (services.signIn().signIn("tier_2.cleared", Samples.PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new IllegalStateException("the officer cannot sign in");
  }

  private Contact refused(StaffSession who, Protection protection) {
    Contact contact = contact(who);
    verify(who, contact, CanaryCases.wrong(protection), VerificationOutcome.NOT_VERIFIED);
    return contact;
  }

  private Contact contact(StaffSession who) {
    OpenAnswer answer =
        services
            .contacts()
            .open(who, Channel.PHONE_DOMESTIC, Caller.UNKNOWN, ContactDesk.Origin.STAFF);
    if (answer instanceof OpenAnswer.Opened opened) {
      return services.contacts().confirmPrompt(who, opened.contact().id());
    }
    throw new IllegalStateException("no contact was opened");
  }

  private void verify(StaffSession who, Contact contact, Said said, VerificationOutcome expected) {
    VerificationOutcome outcome =
        services
            .gate()
            .verify(who, contact.id(), Relationship.APPLICANT_OR_PETITIONER, said, true)
            .outcome();
    if (outcome != expected) {
      throw new IllegalStateException("the gate answered " + outcome);
    }
  }

  /** This process learns what is right only now, a value a line. */
  private static Said rightAsToldFromOutside(String number) throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return new Said(
        number,
        told.readLine(),
        told.readLine(),
        LocalDate.of(1991, 7, 14),
        told.readLine(),
        "75201",
        told.readLine(),
        told.readLine(),
        null,
        null,
        null);
  }

  /** Of everything, garbage included. */
  private static void dump(Path file) throws IOException {
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(file.toString(), false);
  }
}
