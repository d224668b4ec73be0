package org.tierline.store;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.TimeOrderedIds;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Verification;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.store.keys.Cost;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.keys.Keys;

/** Rows for tests. */
public final class Samples {
  /** Everybody's password. */
  public static final String PASSWORD = "correct horse battery";

  /** Keys that cost next to nothing. */
  public static final Keys KEYS = new Keys(new Cost(64, 1, 1));

  private static final TimeOrderedIds IDS =
      new TimeOrderedIds(TestStores.CLOCK, new SecureRandom());
  private static int numbers;

  private Samples() {}

  public static UUID id() {
    return IDS.next();
  }

  /** Adds someone who has keys, added by the holder of a ring. */
  public static StaffMember add(Store store, StaffMember staff, Optional<KeyRing> adder) {
    return store.write(tx -> {
      tx.staff().insert(staff, "hash", KEYS.make(tx, staff, PASSWORD.toCharArray(), adder));
      return staff;
    });
  }

  /** Adds someone as the first, or without keys that open anything. */
  public static StaffMember add(Store store, String name, Role role, Clearance... clearances) {
    return add(store, staff(name, role, clearances), Optional.empty());
  }

  /** The keys of someone. */
  public static KeyRing ring(Store store, StaffMember staff) {
    return store.read(tx ->
        KEYS.open(tx.staff().credentials(staff.id()).keys(), PASSWORD.toCharArray()).orElseThrow());
  }

  public static StaffMember staff(String name, Role role, Clearance... clearances) {
    return new StaffMember(
        id(), name, "Full " + name, role, Set.of("en", "es"), Set.of(clearances), false);
  }

  public static Contact contact(StaffMember staff, String callerName, String notes) {
    return contact(staff, callerName, notes, TestStores.NOW);
  }

  public static synchronized Contact contact(
      StaffMember staff, String callerName, String notes, Instant openedAt) {
    numbers++;
    return new Contact(
        id(),
        "C-20261124-%06d".formatted(numbers),
        Channel.PHONE_DOMESTIC,
        ContactState.OPEN,
        staff.id(),
        new Caller(callerName, "+12145550143", "mj@example.org", "75201", "US", "es", "acct-71"),
        openedAt,
        null,
        null,
        null,
        null,
        notes,
        handOff("ext-" + numbers),
        0);
  }

  public static Contact closed(Contact contact, Disposition disposition, Duration length) {
    return with(
        contact,
        ContactState.CLOSED,
        disposition,
        contact.openedAt().plus(length),
        contact.notes());
  }

  public static Contact withNotes(Contact contact, String notes) {
    return with(contact, contact.state(), contact.disposition(), contact.endedAt(), notes);
  }

  private static Contact with(
      Contact contact,
      ContactState state,
      @Nullable Disposition disposition,
      @Nullable Instant endedAt,
      String notes) {
    return new Contact(
        contact.id(),
        contact.number(),
        contact.channel(),
        state,
        contact.staffId(),
        contact.caller(),
        contact.openedAt(),
        contact.promptReadAt(),
        endedAt,
        endedAt,
        disposition,
        notes,
        contact.handOff(),
        contact.version());
  }

  public static HandOff handOff(String externalId) {
    return new HandOff(
        externalId,
        Channel.PHONE_DOMESTIC,
        "+12145550143",
        "María",
        "es",
        List.of("case", "card"),
        Map.of("receiptNumber", "IOE0000000001"),
        List.of("https://www.uscis.gov/"),
        List.of(new HandOff.Line("emma", TestStores.NOW, "How can I help?")),
        TestStores.NOW);
  }

  public static Verification verification(Contact contact, UUID caseId) {
    return new Verification(
        id(),
        contact.id(),
        contact.staffId(),
        caseId,
        Relationship.APPLICANT_OR_PETITIONER,
        DisclosureLevel.STATUS_ONLY,
        TestStores.NOW,
        TestStores.NOW.plus(Duration.ofMinutes(30)));
  }

  public static synchronized ServiceRequest request(
      Contact contact, UUID caseId, ServiceRequestType type) {
    numbers++;
    return new ServiceRequest(
        id(),
        ReadAloudNumber.of(ReadAloudNumber.SERVICE_REQUEST, "%09d".formatted(numbers)),
        type,
        ServiceRequestState.OPEN,
        caseId,
        contact.id(),
        contact.staffId(),
        "DAL",
        LocalDate.of(2026, 12, 16),
        "card never came",
        null,
        null,
        true,
        TestStores.NOW,
        TestStores.NOW,
        0);
  }

  public static synchronized Escalation escalation(
      Contact contact, @Nullable UUID caseId, EscalationReason reason, EscalationQueue queue) {
    numbers++;
    return new Escalation(
        id(),
        ReadAloudNumber.of(ReadAloudNumber.ESCALATION, "%09d".formatted(numbers)),
        EscalationClass.URGENT,
        reason,
        queue,
        reason == EscalationReason.IDENTITY,
        EscalationState.WAITING,
        caseId,
        contact.id(),
        contact.staffId(),
        "please call",
        "+12145550143",
        "75201",
        List.of(new CallWindow(TestStores.NOW, TestStores.NOW.plus(Duration.ofHours(2)))),
        "es",
        true,
        LocalDate.of(2026, 11, 30),
        TestStores.NOW,
        TestStores.NOW,
        0);
  }

  public static Escalation with(Escalation old, EscalationState state, long version) {
    return new Escalation(
        old.id(),
        old.number(),
        old.escalationClass(),
        old.reason(),
        old.queue(),
        old.identityOpen(),
        state,
        old.caseId(),
        old.contactId(),
        old.staffId(),
        old.words(),
        old.phone(),
        old.zip(),
        old.windows(),
        old.language(),
        old.textAhead(),
        old.due(),
        old.createdAt(),
        old.firstContactAt(),
        version);
  }

  public static SupervisorRequest supervisorRequest(Contact contact, Instant at) {
    return new SupervisorRequest(
        id(),
        contact.id(),
        contact.staffId(),
        SupervisorRequestState.WAITING,
        "waited too long",
        at,
        null,
        null,
        null,
        0);
  }
}
