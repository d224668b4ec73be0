package org.tierline.model.office;

/** A kind of file of reference data that is taken in. */
public enum ReferenceKind {
  OFFICES,
  PLACES,
  /** Who serves which ZIP: the estimated list, or the official file by ZIP. */
  JURISDICTION,
  INTERNATIONAL,
  CLOSINGS,
  FORMS,
  ADDRESSES,
  COUNTRIES,
  LINKS,
  /** Federal closings by order, beside the holidays of the law. */
  HOLIDAYS,
  INQUIRY_DATES
}
