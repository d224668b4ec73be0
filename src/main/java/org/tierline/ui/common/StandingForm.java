package org.tierline.ui.common;

/**
 * A form that stands beside the caller all the time, such as a chat, instead of taking the middle
 * when it is opened. For the FX thread only.
 */
public interface StandingForm extends ContactForm, TakesWords {
  /** Gives the keyboard to where one types. */
  void focus();
}
