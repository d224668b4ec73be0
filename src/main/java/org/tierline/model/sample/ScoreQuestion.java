package org.tierline.model.sample;

/** What a score card asks about a contact. */
public enum ScoreQuestion {
  /** Was the privacy prompt read, and nothing told before the gate? */
  PRIVACY,
  /** Was the caller's story understood and kept? */
  STORY,
  /** Was the right way chosen? */
  WAY,
  /** Were the words clear and kind? */
  WORDS
}
