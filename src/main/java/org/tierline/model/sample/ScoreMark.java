package org.tierline.model.sample;

/** What a supervisor saw; never a number, so that nobody adds them up. */
public enum ScoreMark {
  MET,
  PARTLY,
  NOT_MET,
  /** It did not come up in this contact. */
  NOT_SEEN
}
