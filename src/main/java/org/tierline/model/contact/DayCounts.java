package org.tierline.model.contact;

/**
 * A day in figures.
 *
 * @param contacts taken
 * @param answered ended with an answer, a request or a link
 * @param escalated ended with an escalation
 * @param usualSeconds median length of the closed ones, 0 if there is none
 */
public record DayCounts(int contacts, int answered, int escalated, long usualSeconds) {}
