package org.tierline.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.privacy.outbound.SaidHere;
import org.tierline.policy.privacy.outbound.SaidItems;
import org.tierline.store.keys.KeyRing;

/** Attempts at the gate, passed gates, and what was disclosed behind them. */
public interface VerificationTable {
  /** Failed attempts of a contact. */
  int failures(UUID contactId);

  /** Records an attempt, before it is answered. */
  void insertAttempt(
      UUID id, UUID contactId, UUID staffId, byte[] numberDigest, Instant at, boolean failed);

  /** Keeps digests of names and dates of birth that were said in a contact; again adds nothing. */
  void insertSaid(UUID contactId, SaidItems said, KeyRing ring);

  /**
   * What was said in a contact, to be asked after word by word (P12). Can be used after the
   * transaction, as long as the ring is open.
   */
  SaidHere said(UUID contactId, KeyRing ring);

  /** Records a passed gate; one on the same contact and case that was open before ends then. */
  void insert(Verification verification);

  /** The gates of a contact that are open for a staff member at an instant, oldest first (P10). */
  List<Verification> open(UUID contactId, UUID staffId, Instant now);

  /** Whether a gate of this contact was ever passed on a case. */
  boolean everPassed(UUID contactId, UUID caseId);

  /**
   * The cases on which a gate was ever passed, by contact; a contact without any is not among the
   * keys.
   *
   * @param contactIds a few dozen at once
   */
  Map<UUID, Set<UUID>> casesOf(Collection<UUID> contactIds);

  /** The highest level at which a gate of a contact was ever passed, by anybody (P16). */
  DisclosureLevel highest(UUID contactId);

  /** How many times a case was shown in a contact. */
  int disclosures(UUID contactId);

  /** Ends the open gates of a case, in whichever contact. */
  void endOfCase(UUID caseId, Instant at);

  /** Ends the open gates of a contact. */
  void endOfContact(UUID contactId, Instant at);

  /** Ends all open gates of a staff member. */
  void endOfStaff(UUID staffId, Instant at);

  /** Records that a case is about to be shown at a level (P11). */
  void insertDisclosure(UUID id, UUID verificationId, DisclosureLevel level, Instant at);

  /** Whether a disclosure stands in the store. */
  boolean isDisclosed(UUID id);
}
