package org.tierline.policy.assistant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a question plainly: small letters, no accents, and words that matter spelled right. */
final class PlainQuestion {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9?-]+");

  /** Words by which a question about one case is known; one slip of the finger away is as good. */
  private static final List<String> WORDS =
      List.of(
          "application",
          "petition",
          "happening",
          "happened",
          "status",
          "approved",
          "denied",
          "rejected",
          "accepted",
          "decision",
          "interview",
          "renewal",
          "citizenship",
          "asylum",
          "solicitud",
          "peticion",
          "tramite",
          "aprobado",
          "aprobada",
          "aprobaron",
          "negado",
          "negaron",
          "rechazaron",
          "estado",
          "estatus",
          "entrevista",
          "residencia",
          "permiso",
          "agent",
          "officer",
          "agente",
          "human",
          "person",
          "persona",
          "representative",
          "representante",
          "operator",
          "operador",
          "hablar");

  /** Too short for a rule of slips; {@code care} and {@code cash} are no case. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("caes", "case"),
          Map.entry("csae", "case"),
          Map.entry("casse", "case"),
          Map.entry("cas", "case"),
          Map.entry("kase", "case"),
          Map.entry("cace", "case"),
          Map.entry("cazo", "caso"),
          Map.entry("kaso", "caso"),
          Map.entry("csao", "caso"),
          Map.entry("wat", "what"),
          Map.entry("whta", "what"),
          Map.entry("waht", "what"),
          Map.entry("wats", "whats"),
          Map.entry("q", "que"),
          Map.entry("ke", "que"),
          Map.entry("k", "que"),
          Map.entry("xq", "porque"),
          Map.entry("pq", "porque"),
          Map.entry("ur", "your"),
          Map.entry("app", "application"));

  private static final int SHORTEST = 5;
  private static final int MOST_CHARACTERS = 2_000;

  private PlainQuestion() {}

  static String of(String text) {
    String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    String bare =
        MARKS
            .matcher(Normalizer.normalize(start, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String spaced = NO_WORD.matcher(APOSTROPHES.matcher(bare).replaceAll("")).replaceAll(" ");
    return Arrays.stream(spaced.replace("?", " ? ").strip().split(" +", -1))
        .map(PlainQuestion::spelled)
        .collect(Collectors.joining(" "));
  }

  private static String spelled(String word) {
    String shortOne = SHORT.getOrDefault(word, word);
    if (shortOne.length() < SHORTEST || WORDS.contains(shortOne)) {
      return shortOne;
    }
    return WORDS.stream().filter(known -> isOneSlip(shortOne, known)).findFirst().orElse(shortOne);
  }

  /** One letter more, less, other, or two neighbours in the wrong order. */
  private static boolean isOneSlip(String written, String meant) {
    if (Math.abs(written.length() - meant.length()) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(written.length(), meant.length());
    while (same < shorter && written.charAt(same) == meant.charAt(same)) {
      same++;
    }
    String a = written.substring(same);
    String b = meant.substring(same);
    return a.length() == b.length()
        ? rest(a, 1).equals(rest(b, 1)) || isSwap(a, b)
        : rest(a, a.length() > b.length() ? 1 : 0).equals(rest(b, b.length() > a.length() ? 1 : 0));
  }

  private static boolean isSwap(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && rest(a, 2).equals(rest(b, 2));
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
