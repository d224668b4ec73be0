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
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.service.contact.CallerPlace;
import org.tierline.service.contact.OwnAffairs.PassAnswer;
import org.tierline.service.contact.SaveAnswer;

/**
 * What a contact screen asks of the services, for the one person who is signed in. Every call but
 * {@link #role} and {@link #isCleared} may touch the store and belongs in the background.
 */
public interface ContactJobs {
  /** What the person may do. */
  Role role();

  /** Whether the person holds the clearance for Section 1367, as of their signing in. */
  boolean isCleared();

  /** The most that may ever be said on a channel. */
  DisclosureLevel ceiling(Channel channel);

  /** By when a written inquiry is answered, or null. */
  @Nullable Instant replyDue(Contact contact);

  /** A contact of this person. */
  Contact find(UUID contactId);

  /** Confirms that the prompt was read. */
  Contact confirmPrompt(UUID contactId);

  /** Compares what the caller says. */
  VerificationAnswer verify(
      UUID contactId, Relationship relationship, Said said, boolean safeContactConfirmed);

  /** Declares that the case of a contact is the person's own or a relative's (P17). */
  void declareOwnAffair(UUID contactId);

  /** Whether that was declared. */
  boolean isOwnAffair(UUID contactId);

  /** Which colleagues can take a declared contact now, by name (P17). */
  List<StaffMember> whoCanTakeIt(UUID contactId);

  /** Passes a declared contact on to a colleague. */
  PassAnswer passOn(UUID contactId, UUID toStaffId);

  /** How many attempts are left. */
  int attemptsLeft(UUID contactId);

  /** The gates that are open now, oldest first. */
  List<Verification> openGates(UUID contactId);

  /** Opens a case whose gate is open in the contact. */
  CaseAnswer openCase(UUID contactId, UUID caseId);

  /** Who can never be verified, whatever they say (P4). */
  Set<Relationship> neverVerified();

  /** Earlier contacts verified on the same case. */
  List<ContactSummary> before(UUID contactId, int limit);

  /** What was told before the callback that a contact is; empty if it is none (E7). */
  Optional<CallbackStory> story(UUID contactId);

  /** Where the caller may be. */
  CallerPlace placeOf(Caller caller);

  /** Saves what was typed over a contact that was seen. */
  SaveAnswer save(Contact seen, Caller caller, String notes);

  /** The call has ended. */
  Contact endCall(UUID contactId);

  /** Closes for good. */
  Contact close(UUID contactId, Disposition disposition, String notes);

  /** The disposition to propose. */
  Optional<Disposition> proposeDisposition(UUID contactId);

  /** Asks for a supervisor. */
  SupervisorRequest askSupervisor(UUID contactId, String words);

  /** The request of a contact for a supervisor. */
  Optional<SupervisorRequest> supervisorRequest(UUID contactId);

  /** Whether a supervisor took the contact over and has it now (V1). */
  boolean isTakenOver(UUID contactId);

  /** Leaves what was typed and not stored to the supervisor who took the contact over. */
  void leaveWords(UUID contactId, String words);

  /** The name of a colleague. */
  Optional<String> colleague(UUID staffId);

  /** What was typed and not finished. */
  Optional<Map<String, String>> draft(UUID contactId);

  /** Keeps what is typed. */
  void keepDraft(UUID contactId, Map<String, String> fields);

  /** Forgets what was typed. */
  void dropDraft(UUID contactId);
}
