package org.tierline.model.helper;

/** Who brought a helper into the conversation. */
public enum HelperSide {
  CALLER,
  CONTACT_CENTER
}
