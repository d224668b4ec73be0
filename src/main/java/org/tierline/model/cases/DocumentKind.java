package org.tierline.model.cases;

/** What an office issues. */
public enum DocumentKind {
  EAD,
  GREEN_CARD,
  TRAVEL_DOCUMENT,
  CERTIFICATE,
  NOTICE
}
