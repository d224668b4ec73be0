package org.tierline.model.cases;

/** A protection that the law gives to a case. */
public enum Protection {
  NONE,
  /** VAWA, T and U: 8 U.S.C. 1367. */
  SECTION_1367,
  /** 8 CFR 208.6. */
  ASYLUM,
  /** 8 CFR 244.16. */
  TPS,
  /** 8 CFR 245a.21. */
  LEGALIZATION
}
