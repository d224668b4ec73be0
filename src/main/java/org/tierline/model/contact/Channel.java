package org.tierline.model.contact;

/** The way in which a caller reached the center. */
public enum Channel {
  PHONE_DOMESTIC,
  PHONE_TTY,
  PHONE_INTERNATIONAL,
  LIVE_CHAT,
  SECURE_MESSAGE,
  WEBFORM,
  EMAIL,
  MAIL,
  FAX,
  OUTREACH_EVENT,
  /** An officer calls back; written answers are e-mail, secure message or mail. */
  CALLBACK;

  /** Whether two people talk to each other by telephone. */
  public boolean isPhone() {
    return this == PHONE_DOMESTIC
        || this == PHONE_TTY
        || this == PHONE_INTERNATIONAL
        || this == CALLBACK;
  }
}
