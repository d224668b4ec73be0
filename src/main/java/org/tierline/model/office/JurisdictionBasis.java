package org.tierline.model.office;

/** How sure it is that an office serves a place. */
public enum JurisdictionBasis {
  /** As published for this ZIP. */
  OFFICIAL_ZIP,
  /** As published for the county. */
  OFFICIAL_COUNTY,
  /** The state has one field office. */
  SINGLE_OFFICE_STATE,
  /** The nearest office; to be confirmed with the caller. */
  ESTIMATED_NEAREST,
  /** As the neighbouring ZIPs; to be confirmed with the caller. */
  ESTIMATED_NEIGHBOUR
}
