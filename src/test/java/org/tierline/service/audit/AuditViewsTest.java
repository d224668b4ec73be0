package org.tierline.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPage;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.ServiceDesk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.CaseSamples;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.TestStores;
import org.tierline.store.vault.CaseVault;

/** What supervisors read of the record, and what of it they do not (P7, P8). */
class AuditViewsTest extends StoreTest {
  private static final ReceiptNumber OPEN = new ReceiptNumber("IOE0000000001");
  private static final ReceiptNumber HIDDEN = new ReceiptNumber("IOE0000000002");
  private static final ReceiptNumber ABSENT = new ReceiptNumber("IOE0000000003");
  private static final Instant FROM = TestStores.NOW.minus(Duration.ofDays(1));
  private static final Instant UNTIL = TestStores.NOW.plus(Duration.ofDays(1));

  private ServiceDesk services;
  private AuditViews views;
  private StaffSession administrator;
  private StaffSession ana;
  private StaffSession sam;
  private StaffSession vera;
  private UUID open;
  private UUID hidden;
  private Contact contact;

  @BeforeEach
  void aDeskWithTwoCases() {
    services = new ServiceDesk(store);
    views = new AuditViews(services.desk(), (started, after) -> {});
    administrator = services.administrator();
    services.add(administrator, "ana", "Ana Reyes", Role.TIER_2);
    services.add(administrator, "vera", "Vera Moss", Role.SUPERVISOR, Clearance.SECTION_1367);
    services.add(administrator, "sam", "Sam Ortiz", Role.SUPERVISOR);
    ana = services.signIn("ana");
    vera = services.signIn("vera");
    sam = services.signIn("sam");
    write(tx -> {
      CaseVault vault = new CaseVault();
      vault.put(tx, CaseSamples.full(OPEN.value(), Protection.NONE), ana.keys());
      vault.put(tx, CaseSamples.full(HIDDEN.value(), Protection.SECTION_1367), ana.keys());
    });
    open = maybe(tx -> tx.cases().idOf(OPEN.value(), vera.keys())).orElseThrow();
    hidden = maybe(tx -> tx.cases().idOf(HIDDEN.value(), vera.keys())).orElseThrow();
    contact = Samples.contact(ana.staff(), "María", "");
    write(tx -> tx.contacts().insert(contact));
  }

  private void happened(AuditAction action, @Nullable UUID subject, int minute) {
    write(tx ->
        tx.audit()
            .append(
                new AuditEvent(
                    TestStores.NOW.plus(Duration.ofMinutes(minute)),
                    action,
                    ana.id(),
                    contact.id(),
                    subject,
                    Map.of("level", "CASE_DETAILS"))));
  }

  private List<AuditAction> seen(StaffSession reader, ReceiptNumber number) {
    return actions(views.whoSaw(reader, number, null));
  }

  private List<AuditAction> seenByAna(StaffSession reader) {
    return actions(views.whatSaw(reader, ana.id(), FROM, UNTIL, null));
  }

  private static List<AuditAction> actions(AuditPage page) {
    return page.lines().stream().map(AuditLine::action).toList();
  }

  @Test
  void whoSawACaseIsToldOnceSomebodyDid() {
    happened(AuditAction.NOT_VERIFIED, null, 1);
    assertThat(views.whoSaw(sam, OPEN, null)).isEqualTo(AuditPage.EMPTY);
    happened(AuditAction.VERIFIED, open, 2);
    happened(AuditAction.CASE_DISCLOSED, open, 3);
    AuditPage page = views.whoSaw(sam, OPEN, null);
    assertThat(actions(page)).containsExactly(AuditAction.CASE_DISCLOSED, AuditAction.VERIFIED);
    AuditLine line = page.lines().getFirst();
    assertThat(line.by()).isEqualTo("Ana Reyes");
    assertThat(line.contact()).isEqualTo(contact.number());
    assertThat(line.level()).isEqualTo("CASE_DETAILS");
  }

  @Test
  void aSection1367CaseIsAsAbsentWithoutTheClearance() {
    happened(AuditAction.VERIFIED, hidden, 1);
    happened(AuditAction.GLASS_BROKEN, hidden, 2);
    assertThat(views.whoSaw(sam, HIDDEN, null))
        .isEqualTo(views.whoSaw(sam, ABSENT, null))
        .isEqualTo(AuditPage.EMPTY);
    assertThat(seen(vera, HIDDEN)).containsExactly(AuditAction.GLASS_BROKEN, AuditAction.VERIFIED);
    assertThat(seenByAna(sam)).isEmpty();
    assertThat(seenByAna(vera)).containsExactly(AuditAction.GLASS_BROKEN, AuditAction.VERIFIED);
  }

  @Test
  void whoUnsealedACaseForItsSafeContactIsTold() {
    happened(AuditAction.SAFE_CONTACT_READ, hidden, 1);
    assertThat(seen(vera, HIDDEN)).containsExactly(AuditAction.SAFE_CONTACT_READ);
    assertThat(seenByAna(vera)).containsExactly(AuditAction.SAFE_CONTACT_READ);
    assertThat(seen(sam, HIDDEN)).isEmpty();
    assertThat(seenByAna(sam)).isEmpty();
  }

  @Test
  void pagesAreAsLongWhateverIsLeftOut() {
    for (int minute = 0; minute < 240; minute++) {
      happened(AuditAction.CASE_DISCLOSED, minute % 2 == 0 ? open : hidden, minute);
    }
    assertThat(lengths(sam)).containsExactly(50, 50, 20);
    assertThat(lengths(vera)).containsExactly(50, 50, 50, 50, 40);
  }

  private List<Integer> lengths(StaffSession reader) {
    List<Integer> lengths = new ArrayList<>();
    @Nullable AuditPlace next = null;
    do {
      AuditPage page = views.whatSaw(reader, ana.id(), FROM, UNTIL, next);
      lengths.add(page.lines().size());
      next = page.next();
    } while (next != null);
    return lengths;
  }

  @Test
  void onlySupervisorsReadTheRecord() {
    happened(AuditAction.VERIFIED, open, 1);
    for (StaffSession other : List.of(ana, administrator)) {
      assertThat(views.whoSaw(other, OPEN, null)).isEqualTo(AuditPage.EMPTY);
      assertThat(views.whatSaw(other, ana.id(), FROM, UNTIL, null)).isEqualTo(AuditPage.EMPTY);
    }
  }

  @Test
  void eachLookIsInTheRecordAndTellsNothingOfTheNumber() {
    for (ReceiptNumber number : List.of(OPEN, HIDDEN, ABSENT)) {
      views.whoSaw(sam, number, null);
      AuditEvent look = list(tx -> tx.audit().latest(1)).getFirst();
      assertThat(look.action()).isEqualTo(AuditAction.AUDIT_READ);
      assertThat(look.staffId()).isEqualTo(sam.id());
      assertThat(look.subject()).isNull();
      assertThat(look.facts().keySet()).containsExactlyInAnyOrder("view", "number");
      assertThat(look.facts().toString()).doesNotContain(number.value());
    }
    views.whoSaw(ana, OPEN, null);
    assertThat(list(tx -> tx.audit().latest(1)).getFirst().facts())
        .containsEntry("view", "REFUSED");
    views.whatSaw(sam, ana.id(), FROM, UNTIL, null);
    assertThat(list(tx -> tx.audit().latest(1)).getFirst().subject()).isEqualTo(ana.id());
  }

  @Test
  void anExportLeavesOutWhatBelongsToAHiddenCase() {
    happened(AuditAction.CASE_DISCLOSED, open, 1);
    happened(AuditAction.CASE_DISCLOSED, hidden, 2);
    UUID request =
        store.write(tx -> {
          var row = Samples.request(contact, hidden, ServiceRequestType.EXPEDITE);
          tx.requests().insert(row);
          return row.id();
        });
    happened(AuditAction.REQUEST_CREATED, request, 3);
    happened(AuditAction.SEARCHED, null, 4);
    happened(AuditAction.STORY_READ, hidden, 5);
    assertThat(exported(sam, AuditExport.What.DISCLOSURES))
        .containsExactly(AuditAction.CASE_DISCLOSED);
    assertThat(exported(vera, AuditExport.What.DISCLOSURES))
        .containsExactly(AuditAction.CASE_DISCLOSED, AuditAction.CASE_DISCLOSED);
    assertThat(exported(sam, AuditExport.What.AUDIT))
        .contains(AuditAction.SEARCHED)
        .doesNotContain(AuditAction.REQUEST_CREATED, AuditAction.STORY_READ);
    assertThat(exported(vera, AuditExport.What.AUDIT)).contains(AuditAction.REQUEST_CREATED);
    assertThat(exported(ana, AuditExport.What.AUDIT)).isEmpty();
  }

  private List<AuditAction> exported(StaffSession reader, AuditExport.What what) {
    List<AuditAction> actions = new ArrayList<>();
    LocalDate today = services.desk().today();
    boolean may =
        new AuditExport(services.desk())
            .export(reader, what, today, today, line -> actions.add(line.action()));
    AuditEvent latest = list(tx -> tx.audit().latest(1)).getFirst();
    assertThat(latest.action()).isEqualTo(AuditAction.AUDIT_EXPORTED);
    assertThat(latest.facts()).containsEntry("outcome", may ? "EXPORTED" : "REFUSED");
    return actions;
  }

  @Test
  void aLongExportHandsOutEveryLineOnce() {
    for (int i = 0; i < 450; i++) {
      happened(AuditAction.CASE_DISCLOSED, open, i / 100);
    }
    assertThat(exported(sam, AuditExport.What.DISCLOSURES)).hasSize(450);
    assertThat(Set.copyOf(exported(vera, AuditExport.What.DISCLOSURES))).hasSize(1);
  }
}
