package org.tierline.policy.privacy.outbound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * Form numbers that are somebody's: with the name of the caller or of anyone said in the contact
 * anywhere in the text, since a greeting names whom all of it is about; or with <em>your, su,
 * sus</em> in the same paragraph.
 */
final class FormsOfSomebodyIn {
  private static final Pattern YOUR =
      Pattern.compile(
          "(?i)(?<![a-z])(?:yours?|sus?|suy[oa]s?|tus?|tuy[oa]s?|de usted(?:es)?)(?![a-z])");
  private static final Pattern NEW_PARAGRAPH = Pattern.compile("\\n[ ]*\\n");

  private FormsOfSomebodyIn() {}

  static List<Found> all(PlainText text, Collection<String> forms, Predicate<String> nameParts) {
    List<FormNumbersIn.Place> places = FormNumbersIn.all(text, forms);
    if (places.isEmpty()) {
      return List.of();
    }
    if (NamesIn.any(text, nameParts)) {
      return places.stream().map(place -> found(text, Kind.FORM_AND_NAME, place)).toList();
    }
    List<Found> found = new ArrayList<>();
    Matcher gap = NEW_PARAGRAPH.matcher(text.text());
    int from = 0;
    while (gap.find()) {
      found.addAll(yours(text, places, from, gap.start()));
      from = gap.end();
    }
    found.addAll(yours(text, places, from, text.text().length()));
    return found;
  }

  /** The form numbers of one paragraph, if it says whose they are. */
  private static List<Found> yours(
      PlainText text, List<FormNumbersIn.Place> places, int from, int to) {
    return YOUR.matcher(text.text().substring(from, to)).find()
        ? places.stream()
            .filter(place -> place.start() >= from && place.end() <= to)
            .map(place -> found(text, Kind.FORM_AND_YOUR, place))
            .toList()
        : List.of();
  }

  private static Found found(PlainText text, Kind kind, FormNumbersIn.Place place) {
    return Found.in(text, kind, place.start(), place.end(), place.forms());
  }
}
