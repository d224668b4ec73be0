package org.tierline.model.office;

/** What an office is for. */
public enum OfficeKind {
  FIELD_OFFICE,
  ASYLUM,
  /** Adjudicates on paper; no public counter. The National Benefits Center is one. */
  SERVICE_CENTER,
  INTERNATIONAL,
  HEADQUARTERS,
  APPLICATION_SUPPORT_CENTER
}
