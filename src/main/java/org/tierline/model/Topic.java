package org.tierline.model;

/**
 * What a change was about. A hint that something has changed names these and nothing else: no keys,
 * no words, not even how much.
 */
public enum Topic {
  /** Hand-offs that wait, and who took them. */
  INCOMING,
  /** Escalations, claims, attempts, notes and wishes. */
  ESCALATIONS,
  /** Service requests and what offices answered. */
  REQUESTS,
  /** Live chats, their lines, and whether the platform is connected. */
  CHATS,
  /** Outreach events and what was heard there. */
  OUTREACH,
  /** Requests for appointments. */
  APPOINTMENTS,
  /** Requests for a supervisor. */
  SUPERVISORS,
  /** Bulletins and who has read them. */
  BULLETINS,
  /** Reminders that somebody has put aside. */
  REMINDERS,
  /** Privacy incidents. */
  INCIDENTS,
  /** Closings of offices. */
  CLOSINGS,
  /** Names, roles and clearances of the staff. */
  STAFF,
  /** Offices, places, holidays and the rest of the reference data. */
  REFERENCE,
  /** Policy files. */
  POLICIES
}
