package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Desk;
import org.tierline.service.Oversight;
import org.tierline.service.request.OfficeFile;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.vault.CaseVault;

/**
 * A case becomes a protected one after a look at it was recorded and before it is read (P8, P11).
 */
class ImportBetweenTest {
  private static final String NUMBER = "IOE0000000001";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession sam;
  private UUID call;

  @BeforeEach
  void open() {
    desk.add("sue", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    desk.signIn("sue");
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
    desk.cases(at("NONE"));
    call = desk.call(ana);
    assertThat(desk.verify(ana, call, Oversight.said(NUMBER, "Lee Park")).outcome())
        .isEqualTo(VerificationOutcome.VERIFIED);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void an_open_gate_shows_nothing_and_refuses() {
    CaseAnswer answer = new CaseAccess(interrupted(1), new CaseVault()).openLatest(ana, call);
    assertThat(answer).isInstanceOf(CaseAnswer.Refused.class);
  }

  @Test
  void broken_glass_shows_nothing() {
    GlassWish wish =
        new GlassWish(desk.key(), receipt(), BreakGlassReason.COMPLAINT, "They say it was mailed");
    assertThat(desk.services.glass().breakGlass(sam, wish)).isInstanceOf(GlassAnswer.Open.class);
    Desk interrupted = interrupted(1);
    CaseAccess cases = new CaseAccess(interrupted, new CaseVault());
    assertThat(new GlassView(interrupted, cases).of(sam)).isEmpty();
  }

  @Test
  void the_file_of_an_office_goes_on_without_it() {
    RequestWish wish =
        new RequestWish(
            receipt(), ServiceRequestType.TYPOGRAPHIC_ERROR, "x", null, null, null, false, false);
    assertThat(desk.services.requests().create(ana, call, wish).number()).isNotNull();
    List<List<@Nullable String>> told = new ArrayList<>();
    LocalDate today = desk.services.desk().today();
    Desk interrupted = interrupted(2);
    new OfficeFile(interrupted, new CaseAccess(interrupted, new CaseVault()))
        .write(sam, "NBC", today, today, told::add);
    assertThat(told).isEmpty();
    assertThat(desk.events(20)).anyMatch(event -> event.action().name().equals("REQUEST_SENT"));
  }

  private static String at(String protection) {
    return Oversight.parkCase(NUMBER, protection)
        .replaceFirst("\\{", "{\"location\":{\"office\":\"NBC\"},");
  }

  private static ReceiptNumber receipt() {
    return ReceiptNumber.parse(NUMBER).orElseThrow();
  }

  /** The same desk, but the import lands right after so many writings. */
  private Desk interrupted(int writings) {
    Desk same = desk.services.desk();
    Store store = new AfterWriting(same.store(), writings, () -> desk.cases(at("SECTION_1367")));
    return new Desk(
        store, same.clock(), same.policies(), same.calendars(), same.ids(), same.numbers());
  }
}
