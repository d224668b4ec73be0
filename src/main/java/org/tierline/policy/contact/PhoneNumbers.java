package org.tierline.policy.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Reads telephone numbers as they are typed or said. */
public final class PhoneNumbers {
  private static final String HOME = "US";
  private static final int LONGEST_TYPED = 60;

  private PhoneNumbers() {}

  /** The number in E.164, read as a U.S. number unless it begins with {@code +} or {@code 011}. */
  public static Optional<String> toE164(String typed) {
    return parse(typed).map(number -> library().format(number, PhoneNumberFormat.E164));
  }

  /**
   * As it is shown, such as {@code +1 214 555 0143}; text that is no E.164 number is returned as it
   * is.
   */
  public static String shown(String e164) {
    if (!e164.matches("\\+[0-9]{6,15}")) {
      return e164;
    }
    return parse(e164)
        .map(number -> library().format(number, PhoneNumberFormat.INTERNATIONAL))
        .map(shown -> shown.replace('-', ' '))
        .orElse(e164);
  }

  /**
   * The length is checked, not whether the number is assigned: the library's tables are older than
   * the newest area codes.
   */
  private static Optional<PhoneNumber> parse(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    try {
      PhoneNumber number = library().parse(typed, HOME);
      return library().isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
          ? Optional.of(number)
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** Asked for at each use, so that its tables are loaded by the first number and not before. */
  private static PhoneNumberUtil library() {
    return PhoneNumberUtil.getInstance();
  }
}
