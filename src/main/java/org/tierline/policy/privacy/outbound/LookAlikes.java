package org.tierline.policy.privacy.outbound;

import java.util.HashMap;
import java.util.Map;

/** Letters of other scripts that a reader takes for Latin ones. */
final class LookAlikes {
  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝАӀ";
  private static final String AS_LATIN = "ABESIJKMHOPCTYXaesijopcyxhdqwAI";
  private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχϲ";
  private static final String GREEK_AS_LATIN = "ABEZHIKMNOPTYXaivopuxc";
  private static final String OTHER = "ıɪłŁøØđĐɑɡᴀʙᴄᴅᴇᴏᴛꓮꓐꓚꓓꓰꓲꓳꓢꓔ⁄∕∣ǀ−⁃─｜";
  private static final String OTHER_AS_LATIN = "iIlLoOdDagABCDEOTABCDEIOST//||---|";

  private static final String CIRCLED = "⓿❶❷❸❹❺❻❼❽❾➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒";
  private static final String CIRCLED_DIGITS = "0123456789123456789123456789";

  private static final Map<Integer, Integer> PLAIN = plain();

  private LookAlikes() {}

  /** The Latin letter or sign that a character looks like, else the character. */
  static int plain(int c) {
    return PLAIN.getOrDefault(c, c);
  }

  private static Map<Integer, Integer> plain() {
    Map<Integer, Integer> all = new HashMap<>();
    add(all, CYRILLIC, AS_LATIN);
    add(all, GREEK, GREEK_AS_LATIN);
    add(all, OTHER, OTHER_AS_LATIN);
    add(all, CIRCLED, CIRCLED_DIGITS);
    return Map.copyOf(all);
  }

  private static void add(Map<Integer, Integer> all, String from, String to) {
    int[] alike = from.codePoints().toArray();
    int[] latin = to.codePoints().toArray();
    if (alike.length != latin.length) {
      throw new IllegalStateException("each letter needs the one it looks like");
    }
    for (int i = 0; i < alike.length; i++) {
      all.put(alike[i], latin[i]);
    }
  }
}
