package org.tierline.ui.contact;

import org.tierline.model.Sentence;

/**
 * What is to be said now.
 *
 * @param title what it is, such as the privacy prompt, for the language of the desk
 * @param sentence put into words only where it is shown
 */
record SayLine(Sentence title, Sentence sentence) {
  /** The title of the status of a case. */
  static final String STATUS = "contact.say.title.status";

  SayLine(String titleKey, Sentence sentence) {
    this(Sentence.of(titleKey), sentence);
  }

  /** Whether it tells the status of a case. */
  boolean isStatus() {
    return title.key().equals(STATUS);
  }
}
