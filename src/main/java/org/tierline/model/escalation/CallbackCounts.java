package org.tierline.model.escalation;

/** How many callers each filter of the list of callbacks shows. */
public record CallbackCounts(long fitMe, long all, long unreached) {}
