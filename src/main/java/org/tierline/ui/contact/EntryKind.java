package org.tierline.ui.contact;

/** What a caller is asked for to be verified; the names are those of the drafts. */
public enum EntryKind {
  CASE_NUMBER,
  OWN_NAME,
  FIRM,
  NAME,
  BORN,
  HOUSE,
  ZIP,
  PHONE,
  EMAIL,
  SECOND_NUMBER
}
