package org.tierline.ui.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutboundFinding;
import org.tierline.model.privacy.OutboundFinding.Kind;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.privacy.SendAnswer;

/** Holds back receipt numbers and A-numbers of one spelling; keeps what is sent. */
final class TestAnswerJobs implements AnswerJobs {
  final List<OutboundDraft> looked = new ArrayList<>();
  final List<OutboundDraft> sent = new ArrayList<>();
  boolean broken;
  boolean refuses;

  @Override
  public OutboundAnswer look(UUID contactId, OutboundDraft draft) {
    looked.add(draft);
    return check(draft);
  }

  @Override
  public SendAnswer send(UUID contactId, OutboundDraft draft) {
    if (broken) {
      throw new IllegalStateException("the store is away");
    }
    if (refuses) {
      return new SendAnswer.Refused(Sentence.of("say.outbound.refused.elsewhere"), List.of("P2"));
    }
    OutboundAnswer answer = check(draft);
    if (!answer.blocking().isEmpty()) {
      return new SendAnswer.Blocked(answer);
    }
    sent.add(draft);
    return new SendAnswer.Waiting(
        new OutgoingMessage(
            UUID.randomUUID(),
            contactId,
            UUID.randomUUID(),
            null,
            draft.channel(),
            "luis@example.org",
            "en",
            draft.text(),
            DisclosureLevel.GENERAL_ONLY,
            false,
            Instant.EPOCH,
            null),
        Sentence.of("say.outbound.waiting"));
  }

  private static OutboundAnswer check(OutboundDraft draft) {
    List<OutboundFinding> found = new ArrayList<>();
    find(draft.text(), "IOE0912345678", Kind.RECEIPT_NUMBER, "receiptNumber", found);
    find(draft.text(), "A012345678", Kind.A_NUMBER, "aNumber", found);
    return new OutboundAnswer(
        found,
        List.of(),
        found.isEmpty() ? null : Sentence.of("say.outbound.lift.verify"),
        List.of("P12"),
        "privacy 2020-01-01");
  }

  private static void find(
      String text, String what, Kind kind, String key, List<OutboundFinding> found) {
    int at = text.indexOf(what);
    if (at >= 0) {
      found.add(
          new OutboundFinding(
              kind,
              at,
              at + what.length(),
              Sentence.of("say.outbound.why." + key),
              Sentence.of("say.outbound.mend." + key),
              "P12"));
    }
  }
}
