package org.tierline.service.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;

class RequestMakingTest {
  private final RequestDesk desk = new RequestDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void an_officer_calls_where_the_caller_asks_to_be_called() {
    RequestAnswer passedOn = military("(214) 555-0143");
    assertThat(passedOn.decision().outcome()).isEqualTo(ServiceRequestOutcome.NEEDS_TIER_2);
    String phone =
        desk.desk
            .services
            .desk()
            .store()
            .read(t -> t.escalations().find(Objects.requireNonNull(passedOn.number())))
            .orElseThrow()
            .phone();
    assertThat(phone).isEqualTo("+12145550143");
  }

  @Test
  void where_nobody_can_be_called_nothing_is_passed_on_and_that_is_said() {
    RequestAnswer refused = military("12");
    assertThat(refused.decision().outcome()).isEqualTo(ServiceRequestOutcome.REFUSED);
    assertThat(refused.decision().rules()).containsExactly("E3");
    assertThat(refused.number()).isNull();
  }

  /** S7: the office decides, and nothing else is promised. */
  @Test
  void a_request_to_expedite_is_said_back_without_a_promise() {
    RequestAnswer made =
        create(
            ServiceRequestType.EXPEDITE, ExpediteCriterion.EMERGENCY_OR_HUMANITARIAN, false, null);
    assertThat(made.say().key()).isEqualTo("say.request.created.expedite");
  }

  private RequestAnswer military(String phone) {
    return create(ServiceRequestType.MILITARY, null, true, phone);
  }

  private RequestAnswer create(
      ServiceRequestType type,
      @Nullable ExpediteCriterion criterion,
      boolean unresolved,
      @Nullable String phone) {
    UUID call = desk.verifiedCall(desk.ana);
    return desk.desk
        .services
        .requests()
        .create(
            desk.ana,
            call,
            new RequestWish(
                new ReceiptNumber(RequestDesk.CASE),
                type,
                "It is wrong.",
                criterion,
                null,
                null,
                unresolved,
                false),
            phone);
  }
}
