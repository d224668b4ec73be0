package org.tierline.ui.contact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.Verification;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.service.contact.CallerPlace;
import org.tierline.service.contact.OwnAffairs.PassAnswer;
import org.tierline.service.contact.SaveAnswer;

/** The services as a test wants them: one contact, and answers that are set beforehand. */
final class FakeJobs implements ContactJobs {
  static final UUID CONTACT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  static final UUID ANA = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");
  static final Instant OPENED = Instant.parse("2026-11-24T20:02:00Z");

  final List<Said> said = new ArrayList<>();
  final Map<UUID, Map<String, String>> drafts = new HashMap<>();
  final List<String> calls = new ArrayList<>();
  final List<StaffMember> ready = new ArrayList<>();
  Contact contact;
  Role role = Role.TIER_1;
  DisclosureLevel ceiling = DisclosureLevel.STATUS_ONLY;
  VerificationOutcome outcome = VerificationOutcome.VERIFIED;
  DisclosureLevel level = DisclosureLevel.STATUS_ONLY;
  int attempts = 3;
  @Nullable Disposition proposal = Disposition.ANSWERED;
  SupervisorRequestState supervisor = SupervisorRequestState.WAITING;
  CaseView view = Cases.card();
  List<ContactSummary> before = Cases.before();
  private final Supplier<Instant> clock;
  private final List<Verification> gates = new ArrayList<>();
  private final Map<String, UUID> cases = new HashMap<>();
  Set<Relationship> never = Set.of(Relationship.BENEFICIARY, Relationship.OTHER);
  @Nullable CallbackStory story;
  boolean cleared;
  boolean own;
  boolean takenOver;
  @Nullable SupervisorRequest request;

  FakeJobs(Supplier<Instant> clock, Contact contact) {
    this.clock = clock;
    this.contact = contact;
  }

  /** María José, whom the IVR has asked already. */
  static Contact call() {
    HandOff handOff =
        new HandOff(
            "ivr-1",
            Channel.PHONE_DOMESTIC,
            "+12145550143",
            "María José",
            "en",
            List.of("case", "card"),
            Map.of("receiptNumber", "IOE0912345678", "wants", "Card for work did not arrive"),
            List.of("https://uscis.gov/casestatus"),
            List.of(),
            OPENED);
    return contact(Channel.PHONE_DOMESTIC, handOff, "María José");
  }

  static Contact contact(Channel channel, @Nullable HandOff handOff, @Nullable String name) {
    return new Contact(
        CONTACT,
        "C-20261124-7K3M9Q",
        channel,
        ContactState.OPEN,
        ANA,
        new Caller(name, "+12145550143", null, "75201", null, "en", null),
        OPENED,
        null,
        null,
        null,
        null,
        "",
        handOff,
        1);
  }

  private Contact with(
      ContactState state,
      Caller caller,
      @Nullable Instant promptAt,
      @Nullable Instant endedAt,
      String notes) {
    contact =
        new Contact(
            contact.id(),
            contact.number(),
            contact.channel(),
            state,
            contact.staffId(),
            caller,
            contact.openedAt(),
            promptAt,
            endedAt,
            state == ContactState.CLOSED ? clock.get() : null,
            contact.disposition(),
            notes,
            contact.handOff(),
            contact.version() + 1);
    return contact;
  }

  @Override
  public boolean isCleared() {
    return cleared;
  }

  @Override
  public Role role() {
    return role;
  }

  @Override
  public DisclosureLevel ceiling(Channel channel) {
    return ceiling;
  }

  @Override
  public @Nullable Instant replyDue(Contact open) {
    return null;
  }

  @Override
  public Contact find(UUID contactId) {
    return contact;
  }

  @Override
  public Contact confirmPrompt(UUID contactId) {
    return with(contact.state(), contact.caller(), clock.get(), null, contact.notes());
  }

  @Override
  public VerificationAnswer verify(
      UUID contactId, Relationship relationship, Said items, boolean safeContactConfirmed) {
    said.add(items);
    boolean verified = outcome == VerificationOutcome.VERIFIED;
    if (!verified) {
      attempts--;
    }
    Instant now = clock.get();
    Instant ends = now.plusSeconds(1800);
    if (verified) {
      UUID caseId =
          cases.computeIfAbsent(
              String.valueOf(items.receiptNumber()),
              number -> UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)));
      gates.add(
          new Verification(
              UUID.randomUUID(), contactId, ANA, caseId, relationship, level, now, ends));
    }
    return new VerificationAnswer(
        attempts <= 0 ? VerificationOutcome.LOCKED : outcome,
        verified ? level : DisclosureLevel.GENERAL_ONLY,
        attempts,
        Sentence.of(verified ? "say.verified" : attempts <= 0 ? "say.locked" : "say.notVerified"),
        List.of("P7"),
        "test",
        verified ? ends : null);
  }

  @Override
  public void declareOwnAffair(UUID contactId) {
    calls.add("own");
    own = true;
    gates.clear();
  }

  @Override
  public boolean isOwnAffair(UUID contactId) {
    return own;
  }

  @Override
  public List<StaffMember> whoCanTakeIt(UUID contactId) {
    return List.copyOf(ready);
  }

  @Override
  public PassAnswer passOn(UUID contactId, UUID toStaffId) {
    return ready.stream()
        .filter(colleague -> colleague.id().equals(toStaffId))
        .findFirst()
        .<PassAnswer>map(PassAnswer.PassedOn::new)
        .orElseGet(() ->
            new PassAnswer.Refused(Sentence.of("say.ownAffair.notThisPerson"), List.of("P17")));
  }

  @Override
  public int attemptsLeft(UUID contactId) {
    return attempts;
  }

  @Override
  public List<Verification> openGates(UUID contactId) {
    return contact.state() != ContactState.OPEN
        ? List.of()
        : gates.stream().filter(gate -> clock.get().isBefore(gate.endsAt())).toList();
  }

  @Override
  public CaseAnswer openCase(UUID contactId, UUID caseId) {
    return new CaseAnswer.Disclosed(
        cases.getOrDefault("IOE0900000002", ANA).equals(caseId) ? Cases.second() : view,
        List.of("P11"));
  }

  @Override
  public Set<Relationship> neverVerified() {
    return never;
  }

  @Override
  public List<ContactSummary> before(UUID contactId, int limit) {
    return before;
  }

  @Override
  public Optional<CallbackStory> story(UUID contactId) {
    return Optional.ofNullable(story);
  }

  @Override
  public CallerPlace placeOf(Caller caller) {
    return new CallerPlace("+1 214 555 0143", "Dallas, TX", Set.of(ZoneId.of("America/Chicago")));
  }

  @Override
  public SaveAnswer save(Contact seen, Caller caller, String notes) {
    calls.add("save " + notes);
    return seen.version() == contact.version()
        ? new SaveAnswer.Saved(
            with(contact.state(), caller, contact.promptReadAt(), contact.endedAt(), notes))
        : new SaveAnswer.Changed(contact);
  }

  /** As after a lock of more than five minutes. */
  void endGates() {
    gates.clear();
  }

  /** As {@link #endGates}, of some. */
  void endGatesWhere(Predicate<Verification> ended) {
    gates.removeIf(ended);
  }

  /** Somebody else writes into the notes. */
  void changeElsewhere(String notes) {
    with(contact.state(), contact.caller(), contact.promptReadAt(), contact.endedAt(), notes);
  }

  /** Somebody else corrects the caller's name. */
  void renameElsewhere(String name) {
    Caller before = contact.caller();
    Caller renamed =
        new Caller(
            name,
            before.phone(),
            before.email(),
            before.zip(),
            before.country(),
            before.language(),
            before.account());
    with(contact.state(), renamed, contact.promptReadAt(), contact.endedAt(), contact.notes());
  }

  @Override
  public Contact endCall(UUID contactId) {
    calls.add("endCall");
    return with(
        ContactState.WRAP_UP,
        contact.caller(),
        contact.promptReadAt(),
        clock.get(),
        contact.notes());
  }

  @Override
  public Contact close(UUID contactId, Disposition disposition, String notes) {
    calls.add("close " + disposition);
    return with(
        ContactState.CLOSED, contact.caller(), contact.promptReadAt(), contact.endedAt(), notes);
  }

  @Override
  public Optional<Disposition> proposeDisposition(UUID contactId) {
    return Optional.ofNullable(proposal);
  }

  @Override
  public SupervisorRequest askSupervisor(UUID contactId, String words) {
    calls.add("supervisor");
    return new SupervisorRequest(
        UUID.randomUUID(),
        contactId,
        ANA,
        supervisor,
        words,
        clock.get(),
        supervisor == SupervisorRequestState.TAKEN ? ANA : null,
        null,
        supervisor == SupervisorRequestState.CALLBACK ? LocalDate.parse("2026-11-24") : null,
        1);
  }

  @Override
  public Optional<SupervisorRequest> supervisorRequest(UUID contactId) {
    return Optional.ofNullable(request);
  }

  @Override
  public boolean isTakenOver(UUID contactId) {
    return takenOver;
  }

  @Override
  public void leaveWords(UUID contactId, String words) {
    calls.add("leave " + words);
  }

  @Override
  public Optional<String> colleague(UUID staffId) {
    return Optional.of("Sam O.");
  }

  @Override
  public Optional<Map<String, String>> draft(UUID contactId) {
    return Optional.ofNullable(drafts.get(contactId));
  }

  @Override
  public void keepDraft(UUID contactId, Map<String, String> fields) {
    drafts.put(contactId, Map.copyOf(fields));
  }

  @Override
  public void dropDraft(UUID contactId) {
    drafts.remove(contactId);
  }

  /** Cases as they are shown. */
  static final class Cases {
    private Cases() {}

    static CaseView card() {
      return new CaseView(
          DisclosureLevel.STATUS_ONLY,
          new CaseView.StatusPart(
              new ReceiptNumber("IOE0912345678"),
              "I-765",
              "Application for Employment Authorization",
              LocalDate.parse("2026-03-02"),
              "Card Was Mailed To Me",
              LocalDate.parse("2026-09-01"),
              "Allow 30 days for delivery."),
          null);
    }

    /** The other case of the same caller, {@code IOE0900000002}. */
    static CaseView second() {
      return new CaseView(
          DisclosureLevel.STATUS_ONLY,
          new CaseView.StatusPart(
              new ReceiptNumber("IOE0900000002"),
              "I-485",
              "Application to Register Permanent Residence or Adjust Status",
              LocalDate.parse("2025-12-01"),
              "Case Was Received",
              LocalDate.parse("2025-12-03"),
              "Wait for the biometrics notice."),
          null);
    }

    static List<ContactSummary> before() {
      return List.of(
          summary(
              Channel.PHONE_DOMESTIC,
              "2026-11-02T15:00:00Z",
              "Ana R.",
              "Card not there yet. Told to allow 30 days and check the name on the mailbox."),
          summary(
              Channel.WEBFORM,
              "2026-10-28T15:00:00Z",
              "Mina P.",
              "Asked where the card is. Pointed to the online account."),
          summary(
              Channel.LIVE_CHAT,
              "2026-03-09T15:00:00Z",
              "Ken M.",
              "How to read the receipt notice."));
    }

    private static ContactSummary summary(
        Channel channel, String at, String staff, String excerpt) {
      return new ContactSummary(
          UUID.randomUUID(),
          "C-20261102-000001",
          channel,
          ContactState.CLOSED,
          staff,
          "María José",
          Instant.parse(at),
          null,
          Disposition.ANSWERED,
          excerpt);
    }
  }
}
