package org.tierline.policy.privacy.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.policy.privacy.Items;

/** Whether a text names somebody who is known by the parts of a name. */
final class NamesIn {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’‘`\\-]*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’‘`]s$");
  private static final Pattern SENTENCE_BEGINS = Pattern.compile("(?:^|[.!?:\\n])[\\s\"'*>\\-]*$");

  /** Parts of names that are words, too: they name somebody only in a capital within a sentence. */
  private static final Set<String> WORDS =
      Set.of(
          "will", "may", "mark", "grace", "hope", "faith", "joy", "case", "rose", "rosa", "luz",
          "paz", "sol", "mar", "long", "young", "white", "black", "brown", "green", "gray", "day",
          "law", "page", "price", "rich", "bill", "sue", "art", "frank", "grant", "angel", "flores",
          "office", "person", "lane", "street", "august", "april", "june", "abril", "julio",
          "domingo", "you", "your", "he", "she", "her", "his", "an", "so", "to", "do", "in", "on",
          "no", "my", "be", "we", "me", "us", "as", "at", "it", "or", "if", "by", "up", "go", "can",
          "see", "su", "un", "una", "en", "es", "si", "se", "lo", "le", "mi", "tu", "por", "sin",
          "con", "para");

  /** Particles and single letters name nobody alone. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "las", "los", "del", "el", "y", "e", "da", "das", "dos", "do", "di", "du",
          "van", "von", "der", "den", "bin", "bint", "al", "ibn", "san", "santa", "the", "of",
          "and");

  private NamesIn() {}

  /**
   * Whether any word is a part of a known name.
   *
   * @param nameParts knows parts as {@link Items#nameParts} writes them
   */
  static boolean any(PlainText text, Predicate<String> nameParts) {
    String plain = text.text();
    List<String> run = new ArrayList<>();
    Matcher word = WORD.matcher(plain);
    int end = 0;
    while (word.find()) {
      if (!plain.substring(end, word.start()).matches("[\\s.,]{0,3}")) {
        run.clear();
      }
      end = word.end();
      for (String part : Items.nameParts(POSSESSIVE.matcher(word.group()).replaceFirst(""))) {
        if (!nameParts.test(part)) {
          run.clear();
        } else if (isNameAlone(part, plain, word.start())
            || (!isParticle(part) && !run.isEmpty())) {
          return true;
        } else if (!isParticle(part)) {
          run.add(part);
        }
      }
    }
    return false;
  }

  private static boolean isNameAlone(String part, String text, int start) {
    if (isParticle(part)) {
      return false;
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    return !WORDS.contains(part)
        || (capital
            && !SENTENCE_BEGINS.matcher(text.substring(Math.max(0, start - 80), start)).find());
  }

  private static boolean isParticle(String part) {
    return part.length() < 2 || PARTICLES.contains(part);
  }
}
