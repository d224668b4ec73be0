package org.tierline.model.mail;

import org.jspecify.annotations.Nullable;

/**
 * What one round of sending came to, in numbers of messages.
 *
 * @param sent a server took them
 * @param later they are tried again
 * @param toDecide a person decides about them
 * @param lost a sender before was lost with them; part of {@code toDecide}
 * @param stoppedBy what would have met every other message too; null if the round came to its end
 */
public record MailReport(
    int sent, int later, int toDecide, int lost, @Nullable MailTrouble stoppedBy) {}
