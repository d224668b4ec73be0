package org.tierline.ui.callback;

import java.util.List;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.InHand;

/**
 * What handing over asks of the services, for the supervisor who is signed in. Every call may touch
 * the store and belongs in the background. A number is the one told to the caller.
 */
public interface InHandJobs {
  /** What waits for a supervisor first, then what each officer holds. */
  List<InHand> all();

  /** Those who can take a caller, whoever holds least first. */
  List<Colleague> colleagues(String number);

  /** Gives several to a colleague; one answer for each, in order. */
  List<CallbackAnswer> give(List<String> numbers, String words, String to);
}
