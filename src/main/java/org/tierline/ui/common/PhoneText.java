package org.tierline.ui.common;

/** Telephone numbers as they are shown. Pure. */
public final class PhoneText {
  private PhoneText() {}

  /** {@code +1 312 555 0111} for {@code +13125550111}; others stay as they are. */
  public static String spaced(String number) {
    return number.matches("\\+1\\d{10}")
        ? String.join(
            " ", "+1", number.substring(2, 5), number.substring(5, 8), number.substring(8))
        : number;
  }
}
