package org.tierline.model.privacy;

/** What the caller is to the case. */
public enum Relationship {
  /** The subject of the case. */
  APPLICANT_OR_PETITIONER,
  /** An attorney or accredited representative with a G-28 on this case. */
  REPRESENTATIVE,
  /** A parent named on the case of a subject under 18. */
  PARENT_OF_MINOR,
  /** A guardian on file. */
  LEGAL_GUARDIAN,
  /** Someone with a written consent on file. */
  AUTHORIZED_THIRD_PARTY,
  /** Not a recognised party; never permitted. */
  BENEFICIARY,
  /** Anyone else; never permitted. */
  OTHER
}
