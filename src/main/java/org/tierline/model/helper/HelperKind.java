package org.tierline.model.helper;

/** As what somebody helps a caller to speak. */
public enum HelperKind {
  INTERPRETER,
  /** Of a relay service for people who do not hear or speak. */
  RELAY_OPERATOR,
  /** Somebody beside the caller who listens or prompts. */
  SECOND_PERSON
}
