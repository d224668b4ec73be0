package org.tierline.ui.callback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackCounts;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.FirstBecause;
import org.tierline.service.contact.OpenAnswer;

/**
 * What the callbacks ask of the services, for the one person who is signed in. Every call may touch
 * the store and belongs in the background. A number is the one told to the caller.
 */
public interface CallbackJobs {
  /** The name with which the officer is announced to a caller. */
  String officer();

  /** Whether the person at the desk is a supervisor. */
  boolean isSupervisor();

  /** Held by this person, the one that falls back first on top. */
  List<CallbackRow> mine();

  /** One that this person may see. */
  Optional<CallbackRow> find(String number);

  /** Callable now, in the order in which they are claimed. */
  List<CallbackRow> next(CallbackFilter filter, @Nullable CallbackRow after, int limit);

  /** Not callable now, the one that opens first on top. */
  List<CallbackRow> notNow(CallbackFilter filter, @Nullable CallbackRow after, int limit);

  /** Why the first of two that are in order comes first (E5). Touches no store: for any thread. */
  FirstBecause because(CallbackRow first, @Nullable CallbackRow second);

  /** How many each filter shows. */
  CallbackCounts counts();

  /** What to know before calling; empty unless this person may know it. */
  Optional<CallbackStory> story(String number);

  /** Claims the next caller; nobody else gets the same one (E5). */
  ClaimAnswer claimNext();

  /** Takes what is with a supervisor and due first (P8). */
  ClaimAnswer claimWithSupervisor();

  /** Starts the callback contact. */
  OpenAnswer start(String number);

  /** Records an attempt (E6). */
  AttemptAnswer record(String number, AttemptOutcome outcome);

  /** The caller is helped, in words. */
  CallbackAnswer resolve(String number, String words);

  /** Back to Tier 1 with a coaching note (E8). */
  CallbackAnswer returnToTier1(String number, String words);

  /** A supervisor goes on, in words. */
  CallbackAnswer passUp(String number, String words);

  /** Keeps words for whoever goes on; the caller stays with this person. */
  CallbackAnswer note(String number, String words);

  /** Those who can take it, whoever holds least first. */
  List<Colleague> colleagues(String number);

  /** Who holds it, as others see them; empty if nobody does or it is not to be known. */
  Optional<String> holder(String number);

  /**
   * Gives it to a colleague.
   *
   * @param to the name with which the colleague signs in
   */
  CallbackAnswer reassign(String number, String words, String to);
}
