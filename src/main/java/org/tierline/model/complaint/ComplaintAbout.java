package org.tierline.model.complaint;

/** Whom a complaint is about. */
public enum ComplaintAbout {
  CONTACT_CENTER,
  OFFICE,
  ONLINE_TOOLS,
  ANOTHER_AGENCY,
  OTHER
}
