package org.tierline.proof.gate;

import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Channel;

/**
 * Where a written contact comes from, as a connector authenticated it.
 *
 * @param account of a secure message, else null
 * @param sender of an e-mail, else null
 */
record Origins(@Nullable String account, @Nullable String sender) {
  static Origins of(Cell cell) {
    boolean another = cell.situation() == Situation.ORIGIN_OF_ANOTHER;
    return new Origins(
        cell.channel() == Channel.SECURE_MESSAGE ? (another ? "acct-99" : "acct-71") : null,
        cell.channel() == Channel.EMAIL ? (another ? "rosa@example.org" : "mj@example.org") : null);
  }
}
