package org.tierline.ui.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.Verification;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.contact.CallerPlace;
import org.tierline.service.contact.CallerPlaces;
import org.tierline.service.contact.ContactHistory;
import org.tierline.service.contact.Drafts;
import org.tierline.service.contact.OwnAffairs;
import org.tierline.service.contact.OwnAffairs.PassAnswer;
import org.tierline.service.contact.SaveAnswer;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.escalation.CallbackStories;
import org.tierline.service.outbox.Outbox;
import org.tierline.service.outbox.SteadyContacts;
import org.tierline.service.outbox.WhileAway;
import org.tierline.service.privacy.Ceilings;
import org.tierline.service.privacy.PrivacyGate;
import org.tierline.service.staff.StaffNames;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.SupervisorRequests;

/** The services behind a contact screen, for one person signed in. */
public final class ServiceContactJobs implements ContactJobs {
  /** As many as there are in a contact; while the store is away none can be used (P6). */
  private static final int ATTEMPTS = 3;

  private final StaffSession session;
  private final Services services;
  private final WhileAway away;

  /** Calls the services as the person of a session. */
  public ServiceContactJobs(StaffSession session, Services services) {
    this.session = session;
    this.services = services;
    this.away = new WhileAway(session, services.outbox());
  }

  /** The services that a contact needs. */
  public record Services(
      SteadyContacts contacts,
      Outbox outbox,
      ContactHistory history,
      PrivacyGate gate,
      Ceilings ceilings,
      CaseAccess cases,
      CallerPlaces places,
      CallbackStories stories,
      OwnAffairs ownAffairs,
      SupervisorRequests supervisors,
      TakeOver takeOver,
      StaffNames names,
      Drafts drafts) {}

  @Override
  public Role role() {
    return session.role();
  }

  @Override
  public boolean isCleared() {
    return session.staff().clearances().contains(Clearance.SECTION_1367);
  }

  @Override
  public DisclosureLevel ceiling(Channel channel) {
    return services.ceilings().of(session, channel);
  }

  @Override
  public @Nullable Instant replyDue(Contact contact) {
    return services.ceilings().replyDue(contact);
  }

  @Override
  public Contact find(UUID contactId) {
    return services.contacts().find(session, contactId);
  }

  @Override
  public Contact confirmPrompt(UUID contactId) {
    return services.contacts().confirmPrompt(session, contactId);
  }

  @Override
  public VerificationAnswer verify(
      UUID contactId, Relationship relationship, Said said, boolean safeContactConfirmed) {
    return services.gate().verify(session, contactId, relationship, said, safeContactConfirmed);
  }

  @Override
  public void declareOwnAffair(UUID contactId) {
    services.ownAffairs().declare(session, contactId);
  }

  @Override
  public boolean isOwnAffair(UUID contactId) {
    return away.ask(() -> services.ownAffairs().isDeclared(session, contactId), false);
  }

  @Override
  public List<StaffMember> whoCanTakeIt(UUID contactId) {
    return services.ownAffairs().whoCanTakeIt(session, contactId);
  }

  @Override
  public PassAnswer passOn(UUID contactId, UUID toStaffId) {
    return services.ownAffairs().passOn(session, contactId, toStaffId);
  }

  @Override
  public int attemptsLeft(UUID contactId) {
    return away.ask(() -> services.gate().attemptsLeft(session, contactId), ATTEMPTS);
  }

  @Override
  public List<Verification> openGates(UUID contactId) {
    return away.ask(() -> services.gate().open(session, contactId), List.of());
  }

  @Override
  public CaseAnswer openCase(UUID contactId, UUID caseId) {
    return services.cases().open(session, contactId, caseId);
  }

  @Override
  public Set<Relationship> neverVerified() {
    return services.ceilings().neverVerified();
  }

  @Override
  public List<ContactSummary> before(UUID contactId, int limit) {
    return away.ask(() -> services.history().before(session, contactId, limit), List.of());
  }

  @Override
  public Optional<CallbackStory> story(UUID contactId) {
    return away.ask(() -> services.stories().ofContact(session, contactId), Optional.empty());
  }

  @Override
  public CallerPlace placeOf(Caller caller) {
    return away.ask(() -> services.places().of(caller), CallerPlace.UNKNOWN);
  }

  @Override
  public SaveAnswer save(Contact seen, Caller caller, String notes) {
    return services.contacts().save(session, seen, caller, notes);
  }

  @Override
  public Contact endCall(UUID contactId) {
    return services.contacts().endCall(session, contactId);
  }

  @Override
  public Contact close(UUID contactId, Disposition disposition, String notes) {
    return services.contacts().close(session, contactId, disposition, notes);
  }

  @Override
  public Optional<Disposition> proposeDisposition(UUID contactId) {
    return services.contacts().proposeDisposition(session, contactId);
  }

  @Override
  public SupervisorRequest askSupervisor(UUID contactId, String words) {
    return services.supervisors().request(session, contactId, words);
  }

  @Override
  public Optional<SupervisorRequest> supervisorRequest(UUID contactId) {
    return away.ask(() -> services.supervisors().ofContact(session, contactId), Optional.empty());
  }

  @Override
  public boolean isTakenOver(UUID contactId) {
    return away.ask(() -> services.takeOver().isTaken(session, contactId), false);
  }

  @Override
  public void leaveWords(UUID contactId, String words) {
    services.takeOver().leaveWords(session, contactId, words);
  }

  @Override
  public Optional<String> colleague(UUID staffId) {
    return away.ask(() -> services.names().of(staffId), Optional.empty());
  }

  @Override
  public Optional<Map<String, String>> draft(UUID contactId) {
    return services.drafts().find(session, contactId);
  }

  @Override
  public void keepDraft(UUID contactId, Map<String, String> fields) {
    services.drafts().keep(session, contactId, fields);
  }

  @Override
  public void dropDraft(UUID contactId) {
    services.drafts().drop(session, contactId);
  }
}
