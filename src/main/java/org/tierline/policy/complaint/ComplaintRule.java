package org.tierline.policy.complaint;

import java.util.List;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.complaint.Complaint;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintAnswer;
import org.tierline.model.complaint.ComplaintAnswer.Outcome;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.model.staff.Role;

/** What a complaint needs, and when it is sent on to headquarters (V3). Pure. */
public final class ComplaintRule {
  private static final List<String> RULES = List.of("V3");

  private ComplaintRule() {}

  /**
   * A complaint is taken from anyone in any contact, if name, nature and what was done are there.
   */
  public static ComplaintAnswer record(ComplaintWish wish) {
    if (wish.name().isBlank() || wish.nature().isBlank() || wish.done().isBlank()) {
      return new ComplaintAnswer(Outcome.REFUSED, Sentence.of("say.complaint.incomplete"), RULES);
    }
    return isForHeadquarters(wish.about())
        ? new ComplaintAnswer(Outcome.TO_SEND_ON, Sentence.of("say.complaint.toSendOn"), RULES)
        : new ComplaintAnswer(Outcome.RECORDED, Sentence.of("say.complaint.recorded"), RULES);
  }

  /** Whether it is not the Contact Center's. */
  public static boolean isForHeadquarters(ComplaintAbout about) {
    return about != ComplaintAbout.CONTACT_CENTER;
  }

  /** Why it cannot be sent on; empty if it can. */
  public static Optional<Sentence> refusalToSendOn(Role role, Complaint complaint) {
    if (role != Role.SUPERVISOR) {
      return Optional.of(Sentence.of("say.complaint.supervisorsOnly"));
    }
    if (!isForHeadquarters(complaint.about())) {
      return Optional.of(Sentence.of("say.complaint.ours"));
    }
    return complaint.sentOnAt() == null
        ? Optional.empty()
        : Optional.of(Sentence.of("say.complaint.sentSince"));
  }
}
