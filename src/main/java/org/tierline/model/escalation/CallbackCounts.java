package org.tierline.model.escalation;

/**
 * How many callers each filter of the list of callbacks shows.
 *
 * @param withSupervisor nought for whoever may not know of them
 */
public record CallbackCounts(long fitMe, long all, long unreached, long withSupervisor) {}
