package org.tierline.model.assistant;

/** What kind of thing somebody asks (M1, M3). */
public enum QuestionKind {
  /** Guidance may answer it. */
  GENERAL,
  /** About the state or content of one case; never answered. */
  ONE_CASE,
  /** A wish to speak with a person. */
  A_PERSON,
  /** Words of danger to somebody; a person comes at once. */
  DANGER
}
