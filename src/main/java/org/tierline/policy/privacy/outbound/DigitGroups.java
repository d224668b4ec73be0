package org.tierline.policy.privacy.outbound;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Digits as they are written, in groups, and what their grouping tells. */
final class DigitGroups {
  private static final Pattern BETWEEN = Pattern.compile("[^0-9A-Za-z|]+");

  private final List<String> groups;

  private DigitGroups(List<String> groups) {
    this.groups = groups;
  }

  /** The groups of a run of digits (or of letters that look like digits) with signs between. */
  static DigitGroups of(String written) {
    return new DigitGroups(
        BETWEEN.splitAsStream(written).filter(group -> !group.isEmpty()).toList());
  }

  /** All digits together; the letters O, I and L read as the digits they look like. */
  String digits() {
    return groups.stream()
        .map(group -> group.replaceAll("[Oo]", "0").replaceAll("[IiLl|]", "1"))
        .collect(Collectors.joining());
  }

  /** How many characters are digits and do not only look like it. */
  long trueDigits() {
    return String.join("", groups).chars().filter(c -> c >= '0' && c <= '9').count();
  }

  /** Whether the groups have these lengths. */
  boolean are(Integer... lengths) {
    return groups.stream().map(String::length).toList().equals(Arrays.asList(lengths));
  }

  /** Whether it can be a telephone number of North America, with or without the 1 before it. */
  boolean isPhone() {
    String digits = digits();
    boolean withOne = digits.length() == 11 && digits.charAt(0) == '1';
    String ten = withOne ? digits.substring(1) : digits;
    return trueDigits() == digits.length() && ten.matches("[2-9][0-9]{2}[2-9][0-9]{6}");
  }

  /**
   * How many digits stand before a gap, if a number of {@code shortest} to {@code longest} digits
   * can end there; the longest such number, else 0.
   */
  int endingAtAGap(int shortest, int longest) {
    int sum = 0;
    int best = 0;
    for (String group : groups) {
      sum += group.length();
      if (sum >= shortest && sum <= longest) {
        best = sum;
      }
    }
    return best;
  }
}
