package org.tierline.service.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;

/** Requests that no office has answered stand among the callers who are late (S9, P8). */
class LateRequestsTest {
  private final RequestDesk desk = new RequestDesk();
  private StaffSession sam;
  private StaffSession ines;

  @BeforeEach
  void supervisors() {
    desk.desk.add("sam", Role.SUPERVISOR);
    again();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void again() {
    sam = desk.desk.signIn("sam");
    ines = desk.desk.signIn("ines");
  }

  private void days(int passed) {
    desk.desk.clock.advance(Duration.ofDays(passed));
    again();
  }

  private List<LateRow> late(StaffSession who, int page) {
    List<LateRow> rows = new ArrayList<>();
    List<LateRow> next;
    do {
      next =
          desk.desk
              .services
              .late()
              .page(who, LateGroup.LATE, rows.isEmpty() ? null : rows.getLast(), page);
      rows.addAll(next);
    } while (!next.isEmpty());
    assertThat(desk.desk.services.late().counts(who).late()).isEqualTo(rows.size());
    return rows;
  }

  private String request() {
    return desk.request(
        desk.ana, desk.verifiedCall(desk.ana), ServiceRequestType.TYPOGRAPHIC_ERROR);
  }

  private void escalate() {
    desk.desk
        .services
        .escalations()
        .escalate(
            desk.ana,
            desk.desk.call(desk.ana),
            new EscalationWish(
                EscalationClass.URGENT,
                EscalationReason.OTHER,
                "wants an officer",
                null,
                new CallbackWish("+12145550143", "75201", List.of(), "en", false)));
  }

  @Test
  void it_comes_by_the_day_it_is_due_among_callers_however_large_a_page_is() {
    String number = request();
    for (int i = 0; i < 7; i++) {
      escalate();
    }
    assertThat(late(sam, 3)).isEmpty();
    days(12);
    assertThat(late(sam, 3)).hasSize(7);
    days(20);
    for (int page : new int[] {1, 3, 8, 20}) {
      List<LateRow> rows = late(sam, page);
      assertThat(rows).hasSize(8).doesNotHaveDuplicates();
      LateRow last = rows.getLast();
      assertThat(String.valueOf(last.number())).isEqualTo(number);
      assertThat(last.what())
          .isEqualTo(new LateRow.Request(ServiceRequestType.TYPOGRAPHIC_ERROR, "NBC"));
    }
  }

  @Test
  void what_is_due_today_or_next_is_counted_there() {
    request();
    LateCounts before = desk.desk.services.late().counts(sam);
    assertThat(before.today() + before.next() + before.late()).isZero();
    long seen = 0;
    for (int day = 0; day < 30; day++) {
      LateCounts counts = desk.desk.services.late().counts(sam);
      assertThat(counts.today() + counts.next() + counts.late()).isLessThanOrEqualTo(1);
      seen += 10 * counts.today() + counts.next();
      days(1);
    }
    assertThat(seen).isGreaterThanOrEqualTo(11);
    assertThat(late(sam, 5)).hasSize(1);
  }

  @Test
  void of_a_case_that_became_protected_it_is_in_no_list_and_no_count_of_the_uncleared() {
    request();
    escalate();
    days(40);
    assertThat(late(sam, 1)).hasSize(2);
    desk.protect();
    again();
    assertThat(late(sam, 1)).hasSize(1);
    assertThat(late(sam, 5)).hasSize(1);
    assertThat(late(ines, 1)).hasSize(2);
  }
}
