package org.tierline.policy.privacy.outbound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tierline.model.Unspoken;
import org.tierline.policy.privacy.FormText;

/** Form numbers in a text. One in an official link, a road or a street is none. */
final class FormNumbersIn {
  /** Papers that are numbered as forms are, though nobody files them. */
  private static final List<String> NOTICES = List.of("I-797", "I-94", "I-20");

  private static final String NOT_A_ROAD =
      "(?!\\s+(?:E|W|N|S|East|West|North|South|[Ee]xit|St|Street|Ave|Avenue|Rd)\\b)";
  private static final Pattern WITH_LETTERS =
      Pattern.compile(
          "(?<![A-Za-z0-9])([A-Za-z]{1,4})([\\s\\-._]{0,3})([0-9]{1,4})([A-Za-z]{0,3})"
              + "(?![A-Za-z0-9])"
              + NOT_A_ROAD);
  private static final Pattern FORM_WORD =
      Pattern.compile(
          "(?i)(?:forms?|formularios?|planillas?|solicitud|peticion|application|petition)"
              + "\\s{1,3}(?:(?:number|numero|no\\.?|num\\.?|#)\\s?)?$");
  private static final Pattern FIGURES_ALONE =
      Pattern.compile(
          "(?i)(?<![a-z])(?:forms?|formularios?|planillas?)\\s{1,3}"
              + "(?:(?:number|numero|no\\.?|num\\.?|#)\\s?)?([0-9]{2,4}[A-Z]{0,2})(?![A-Z0-9])");
  private static final Pattern OFFICIAL_LINK =
      Pattern.compile(
          "(?i)(?<![a-z0-9@.\\-])(?:https?://)?(?:[a-z0-9\\-]{1,63}\\.){0,5}"
              + "(?:uscis|dhs|usa|state|justice|ssa)\\.gov(?![a-z0-9.\\-]*[a-z])(?:[/?#][^\\s]*)?");

  private FormNumbersIn() {}

  /**
   * Where a form number stands in a plain text.
   *
   * @param forms which it can be, as {@link FormText} writes them; none for a notice
   */
  record Place(int start, int end, Set<String> forms) {
    Place {
      forms = Set.copyOf(forms);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  static List<Place> all(PlainText text, Collection<String> forms) {
    Set<String> notices = texts(NOTICES);
    Set<String> known = texts(forms);
    known.addAll(notices);
    List<Place> links =
        OFFICIAL_LINK
            .matcher(text.text())
            .results()
            .map(link -> new Place(link.start(), link.end(), Set.of()))
            .toList();
    List<Place> found = new ArrayList<>();
    Matcher form = WITH_LETTERS.matcher(text.text());
    while (form.find()) {
      Set<String> read = read(text.text(), form, known);
      if (!read.isEmpty() && isOutside(links, form.start())) {
        found.add(place(form.start(), form.end(), read, notices));
      }
    }
    Matcher bare = FIGURES_ALONE.matcher(text.text());
    while (bare.find()) {
      String figures = bare.group(1).toUpperCase(Locale.ROOT);
      Set<String> read = new HashSet<>(known);
      read.removeIf(one -> !one.replaceFirst("^[A-Z]+", "").equals(figures));
      if (!read.isEmpty()) {
        found.add(place(bare.start(1), bare.end(1), read, notices));
      }
    }
    return found;
  }

  private static Place place(int start, int end, Set<String> read, Set<String> notices) {
    return new Place(
        start, end, read.stream().anyMatch(notices::contains) ? Set.of() : Set.copyOf(read));
  }

  private static Set<String> texts(Collection<String> forms) {
    return forms.stream().map(FormText::of).collect(Collectors.toCollection(HashSet::new));
  }

  /** The forms that a number can be; none if it is none. */
  private static Set<String> read(String text, Matcher form, Set<String> known) {
    String plain = (form.group(1) + form.group(3)).toUpperCase(Locale.ROOT);
    String whole = plain + form.group(4).toUpperCase(Locale.ROOT);
    Set<String> read = new HashSet<>(List.of(whole, plain));
    read.retainAll(known);
    boolean onlySpace = form.group(2).matches("\\s+");
    return !onlySpace || isWrittenApart(text, form) ? read : Set.of();
  }

  /** With only a space between, it takes a capital, or a word as <em>form</em> before it. */
  private static boolean isWrittenApart(String text, Matcher form) {
    boolean capitals = form.group(1).matches("[A-Z]{1,4}") && !form.group(1).equals("N");
    String before = text.substring(Math.max(0, form.start() - 40), form.start());
    return capitals || FORM_WORD.matcher(before).find();
  }

  private static boolean isOutside(List<Place> links, int place) {
    return links.stream().noneMatch(link -> link.start() <= place && place < link.end());
  }
}
