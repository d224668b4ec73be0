package org.tierline.model.privacy;

import org.tierline.model.Sentence;

/**
 * Something in a text that must not leave, and where it stands.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param why what it is and why it stays here; never a part of the text
 * @param mend how to write it instead
 * @param rule the number of the rule it comes from
 */
public record OutboundFinding(
    Kind kind, int start, int end, Sentence why, Sentence mend, String rule) {

  /** What can be found. */
  public enum Kind {
    RECEIPT_NUMBER,
    A_NUMBER,
    DATE_OF_BIRTH,
    STATUS_TITLE,
    /** A form number in a text that names the caller or anyone said in the contact. */
    FORM_AND_NAME,
    /** A form number in a paragraph that says whose it is. */
    FORM_AND_YOUR,
    /** Nothing at all is written about what is handled specially (P8). */
    SPECIAL_HANDLING
  }
}
