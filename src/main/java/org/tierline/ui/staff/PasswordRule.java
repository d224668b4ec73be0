package org.tierline.ui.staff;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a new password has to keep to, as it is told while it is typed. The service has the last
 * word.
 */
public enum PasswordRule {
  /** Long enough. */
  LONG {
    @Override
    boolean isMet(String name, String password, String again) {
      return password.codePointCount(0, password.length()) >= LEAST;
    }
  },
  /** Nothing that others can guess from the name. */
  NOT_THE_NAME {
    @Override
    boolean isMet(String name, String password, String again) {
      String plain = password.toLowerCase(Locale.ROOT);
      return !password.isEmpty()
          && (name.isBlank() || !plain.contains(name.strip().toLowerCase(Locale.ROOT)));
    }
  },
  /** Typed twice, the same. */
  SAME_TWICE {
    @Override
    boolean isMet(String name, String password, String again) {
      return !password.isEmpty() && password.equals(again);
    }
  };

  /** The least number of characters. */
  public static final int LEAST = 12;

  /** The rules that a password keeps to so far. */
  static Set<PasswordRule> met(String name, String password, String again) {
    Set<PasswordRule> kept = EnumSet.noneOf(PasswordRule.class);
    for (PasswordRule rule : values()) {
      if (rule.isMet(name, password, again)) {
        kept.add(rule);
      }
    }
    return kept;
  }

  abstract boolean isMet(String name, String password, String again);
}
