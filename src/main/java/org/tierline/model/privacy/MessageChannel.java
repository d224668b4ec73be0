package org.tierline.model.privacy;

/** The way by which text leaves the desk (P12). */
public enum MessageChannel {
  EMAIL,
  /** The answer to a webform; it goes by e-mail, outside the secure account. */
  WEBFORM,
  TEXT,
  /** The text that announces a callback (E4). */
  TEXT_AHEAD,
  MAIL,
  SECURE_MESSAGE,
  /** A line of a live chat, to whoever is there. */
  LIVE_CHAT
}
