package org.tierline.ui.contact;

import org.tierline.model.Sentence;

/**
 * What is to be said now.
 *
 * @param title what it is, such as the privacy prompt, for the language of the desk
 * @param sentence put into words only where it is shown
 */
record SayLine(Sentence title, Sentence sentence) {
  SayLine(String titleKey, Sentence sentence) {
    this(Sentence.of(titleKey), sentence);
  }
}
