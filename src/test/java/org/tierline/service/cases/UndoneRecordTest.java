package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** A recording that somebody with the file undoes, or lets pass unwritten, shows nothing (P11). */
class UndoneRecordTest {
  private static final ReceiptNumber NUMBER = new ReceiptNumber("IOE0000000001");

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession sam;

  @BeforeEach
  void people() {
    desk.add("sam", Role.SUPERVISOR);
    desk.add("ana", Role.TIER_1);
    sam = desk.signIn("sam");
    ana = desk.signIn("ana");
    desk.cases(Oversight.parkCase(NUMBER.value(), "NONE"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsOnRecordIsShown() {
    assertThat(opened()).isInstanceOf(CaseAnswer.Disclosed.class);
    assertThat(broken()).isInstanceOf(GlassAnswer.Open.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEFORE INSERT ON disclosure BEGIN SELECT RAISE(IGNORE); END",
        "AFTER INSERT ON disclosure BEGIN DELETE FROM disclosure WHERE id = NEW.id; END",
        """
        BEFORE INSERT ON audit_event WHEN NEW.action = 'CASE_DISCLOSED'
        BEGIN SELECT RAISE(IGNORE); END
        """,
        """
        AFTER INSERT ON audit_event WHEN NEW.action = 'CASE_DISCLOSED'
        BEGIN DELETE FROM audit_event WHERE desk_id = NEW.desk_id AND seq = NEW.seq; END
        """,
        """
        BEFORE UPDATE ON audit_head WHEN EXISTS (SELECT 1 FROM audit_event e
          WHERE e.desk_id = NEW.desk_id AND e.seq = NEW.count AND e.action = 'CASE_DISCLOSED')
        BEGIN SELECT RAISE(IGNORE); END
        """
      })
  void aDisclosureThatIsNotThereShowsNoCase(String trigger) {
    desk.meddleInFile("CREATE TRIGGER undone " + trigger);
    assertThat(opened())
        .isInstanceOfSatisfying(
            CaseAnswer.Refused.class,
            refused -> assertThat(refused.rules()).containsExactly("P11"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CASE_DISCLOSED", "GLASS_BROKEN"})
  void aGlassThatIsNotOnRecordShowsNoCase(String action) {
    desk.meddleInFile(
        """
        CREATE TRIGGER undone BEFORE INSERT ON audit_event WHEN NEW.action = '%s'
        BEGIN SELECT RAISE(IGNORE); END
        """
            .formatted(action));
    assertThat(broken()).isInstanceOf(GlassAnswer.Refused.class);
  }

  private CaseAnswer opened() {
    UUID contact = desk.call(ana);
    desk.verify(ana, contact, Oversight.said(NUMBER.value(), "Lee Park"));
    return desk.services.cases().open(ana, contact, NUMBER);
  }

  private GlassAnswer broken() {
    return desk.services
        .glass()
        .breakGlass(
            sam,
            new GlassWish(desk.key(), NUMBER, BreakGlassReason.COMPLAINT, "A complaint came in."));
  }
}
