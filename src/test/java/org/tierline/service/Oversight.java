package org.tierline.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;

/** All services on a real store, with a clock that the test moves and answers that do not wait. */
public final class Oversight implements AutoCloseable {
  private static final String PASSWORD = "a long password 1";

  public final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T15:00:00Z"));
  public final Services services;
  public final StaffSession tom;
  public final List<String> deadlines = new ArrayList<>();
  private final ScratchStore scratch;

  public Oversight() {
    try {
      scratch = ScratchStore.create(clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    services =
        Services.on(
            scratch.store(),
            new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
            scratch.outside(clock, (started, after) -> deadlines.add(after.toString())));
    services.staff().addFirstAdministrator("tom", "Tom Brandt", PASSWORD.toCharArray());
    tom = signIn("tom");
  }

  /** Adds somebody, who does not sign in yet. */
  public void add(String name, Role role, Clearance... clearances) {
    AddAnswer answer =
        services
            .staff()
            .add(
                tom,
                new NewStaff(name, "Full " + name, role, Set.of("en"), Set.of(clearances)),
                PASSWORD.toCharArray());
    if (answer != AddAnswer.ADDED) {
      throw new AssertionError("not added: " + answer);
    }
  }

  public StaffSession signIn(String name) {
    if (services.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new AssertionError(name + " cannot sign in");
  }

  public SignInAnswer unlock(StaffSession session) {
    return services.lock().unlock(session, PASSWORD.toCharArray());
  }

  /** Imports cases, one a line. */
  public void cases(String... lines) {
    try {
      services
          .caseImport()
          .importLines(
              tom,
              new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
              read -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A case of Lee Park, born on 2 January 1980, phone +1 214 555 0143. */
  public static String parkCase(String receiptNumber, String protection) {
    return """
    {"receiptNumber":"%s","form":"I-90","receivedOn":"2026-03-02","protection":"%s",\
    "subject":{"familyName":"Park","givenName":"Lee","dateOfBirth":"1980-01-02",\
    "phone":"+12145550143"}}\
    """
        .formatted(receiptNumber, protection);
  }

  /** What was recorded last at this desk, newest first. */
  public List<AuditEvent> events(int limit) {
    return scratch.store().read(t -> t.audit().latest(limit));
  }

  @Override
  public void close() {
    scratch.close();
  }
}
