package org.tierline.ui.office;

import java.util.ArrayList;
import java.util.List;
import org.tierline.model.office.FoundOffice;
import org.tierline.model.office.OfficeAnswer;
import org.tierline.model.office.OfficeKind;

/** Lays an answer out in rows: offices first, then places with who serves them. */
final class Rows {
  private Rows() {}

  /** The rows of an answer. */
  static List<ResultRow> of(OfficeAnswer answer) {
    List<ResultRow> rows = new ArrayList<>();
    if (isShared(answer)) {
      rows.add(new ResultRow.WhichProvince());
    }
    if (!answer.offices().isEmpty()) {
      rows.add(new ResultRow.OfficesHead());
      answer
          .offices()
          .forEach(found -> rows.add(new ResultRow.OfOffice(found, servesOf(found, answer))));
    }
    if (!answer.places().isEmpty()) {
      rows.add(new ResultRow.PlacesHead());
      answer.places().forEach(place -> rows.add(new ResultRow.OfPlace(place)));
      rows.add(new ResultRow.Legend());
    }
    return rows;
  }

  /** Whether two international offices share the country asked for. */
  static boolean isShared(OfficeAnswer answer) {
    List<FoundOffice> firstTwo = answer.offices().stream().limit(2).toList();
    return firstTwo.size() == 2
        && firstTwo.stream().allMatch(found -> found.office().kind() == OfficeKind.INTERNATIONAL)
        && firstTwo.stream().map(found -> found.office().country()).distinct().count() == 1;
  }

  private static String servesOf(FoundOffice found, OfficeAnswer answer) {
    boolean beside =
        found.basis() != null
            && (found.office().kind() == OfficeKind.ASYLUM
                || found.office().kind() == OfficeKind.APPLICATION_SUPPORT_CENTER);
    return beside && !answer.places().isEmpty() ? answer.places().getFirst().city() : "";
  }
}
