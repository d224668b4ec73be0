package org.tierline.store.sql;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.AnswerTable;
import org.tierline.store.AppointmentTable;
import org.tierline.store.AuditChainTable;
import org.tierline.store.AuditTable;
import org.tierline.store.AuditViewTable;
import org.tierline.store.BulletinTable;
import org.tierline.store.CallbackTable;
import org.tierline.store.CaseTable;
import org.tierline.store.ChatTable;
import org.tierline.store.ClaimTable;
import org.tierline.store.ClearanceTable;
import org.tierline.store.ComplaintTable;
import org.tierline.store.ConnectorTable;
import org.tierline.store.ContactTable;
import org.tierline.store.DangerTable;
import org.tierline.store.EscalationTable;
import org.tierline.store.FaxTable;
import org.tierline.store.GlassTable;
import org.tierline.store.GuidanceTable;
import org.tierline.store.HandOffTable;
import org.tierline.store.HelperTable;
import org.tierline.store.IncidentTable;
import org.tierline.store.LetterTable;
import org.tierline.store.LinkTable;
import org.tierline.store.LockTable;
import org.tierline.store.MailTable;
import org.tierline.store.MessageTable;
import org.tierline.store.OfficeTable;
import org.tierline.store.OutreachTable;
import org.tierline.store.OwnAffairTable;
import org.tierline.store.PolicyTable;
import org.tierline.store.RecordKeyTable;
import org.tierline.store.ReferenceTable;
import org.tierline.store.ReferralTable;
import org.tierline.store.ReminderTable;
import org.tierline.store.RequestTable;
import org.tierline.store.ReviewTable;
import org.tierline.store.SaidTable;
import org.tierline.store.ScoreTable;
import org.tierline.store.StaffTable;
import org.tierline.store.SupervisorTable;
import org.tierline.store.TextConsentTable;
import org.tierline.store.Transaction;
import org.tierline.store.VerificationTable;

/** The tables over one handle, in one transaction. */
public final class SqlTransaction implements Transaction {
  private final Handle handle;
  private final Desk desk;
  private final ContactWords words;
  private final EventWriting events;
  private final GateWay gate;
  private final Beside beside;
  private volatile boolean ended;

  /** The tables over a handle whose transaction somebody else begins and ends. */
  public SqlTransaction(
      Handle handle,
      Desk desk,
      ContactWords words,
      EventWriting events,
      GateWay gate,
      Beside beside) {
    this.handle = handle;
    this.desk = desk;
    this.words = words;
    this.events = events;
    this.gate = gate;
    this.beside = beside;
  }

  @Override
  public void alone(UUID about) {
    handle();
    beside.alone(about);
  }

  @Override
  public StaffTable staff() {
    return new SqlStaffTable(handle(), desk);
  }

  @Override
  public RecordKeyTable recordKeys() {
    return new SqlRecordKeyTable(handle());
  }

  @Override
  public ContactTable contacts() {
    return new SqlContactTable(handle(), words);
  }

  @Override
  public HandOffTable handOffs() {
    return new SqlHandOffTable(handle());
  }

  @Override
  public ChatTable chats() {
    return new SqlChatTable(handle());
  }

  @Override
  public ConnectorTable connectors() {
    return new SqlConnectorTable(handle());
  }

  @Override
  public CaseTable cases() {
    return new SqlCaseTable(handle(), desk, gate);
  }

  @Override
  public VerificationTable verifications() {
    return new SqlVerificationTable(handle(), gate);
  }

  @Override
  public GlassTable glass() {
    return new SqlGlassTable(handle());
  }

  @Override
  public IncidentTable incidents() {
    return new SqlIncidentTable(handle());
  }

  @Override
  public LockTable locks() {
    return new SqlLockTable(handle());
  }

  @Override
  public OwnAffairTable ownAffairs() {
    return new SqlOwnAffairTable(handle());
  }

  @Override
  public ClearanceTable clearances() {
    return new SqlClearanceTable(handle());
  }

  @Override
  public OfficeTable offices() {
    return new SqlOfficeTable(handle());
  }

  @Override
  public ReferenceTable reference() {
    return new SqlReferenceTable(handle());
  }

  @Override
  public RequestTable requests() {
    return new SqlRequestTable(handle(), gate);
  }

  @Override
  public AnswerTable answers() {
    return new SqlAnswerTable(handle());
  }

  @Override
  public OutreachTable outreach() {
    return new SqlOutreachTable(handle());
  }

  @Override
  public AppointmentTable appointments() {
    return new SqlAppointmentTable(handle());
  }

  @Override
  public LetterTable letters() {
    return new SqlLetterTable(handle());
  }

  @Override
  public FaxTable faxes() {
    return new SqlFaxTable(handle());
  }

  @Override
  public DangerTable danger() {
    return new SqlDangerTable(handle());
  }

  @Override
  public ReferralTable referrals() {
    return new SqlReferralTable(handle());
  }

  @Override
  public HelperTable helpers() {
    return new SqlHelperTable(handle());
  }

  @Override
  public LinkTable links() {
    return new SqlLinkTable(handle());
  }

  @Override
  public EscalationTable escalations() {
    return new SqlEscalationTable(handle(), desk, beside, gate, events);
  }

  @Override
  public SaidTable said() {
    return new SqlSaidTable(handle());
  }

  @Override
  public ClaimTable claims() {
    return new SqlClaimTable(handle(), desk, beside, gate, events);
  }

  @Override
  public CallbackTable callbacks() {
    return new SqlCallbackTable(handle());
  }

  @Override
  public ReminderTable reminders() {
    return new SqlReminderTable(handle());
  }

  @Override
  public SupervisorTable supervisors() {
    return new SqlSupervisorTable(handle());
  }

  @Override
  public ReviewTable review() {
    return new SqlReviewTable(handle());
  }

  @Override
  public BulletinTable bulletins() {
    return new SqlBulletinTable(handle());
  }

  @Override
  public MessageTable messages() {
    return new SqlMessageTable(handle());
  }

  @Override
  public MailTable mail() {
    return new SqlMailTable(handle());
  }

  @Override
  public ComplaintTable complaints() {
    return new SqlComplaintTable(handle());
  }

  @Override
  public ScoreTable scores() {
    return new SqlScoreTable(handle());
  }

  @Override
  public TextConsentTable textConsents() {
    return new SqlTextConsentTable(handle());
  }

  @Override
  public GuidanceTable guidance() {
    return new SqlGuidanceTable(handle());
  }

  @Override
  public PolicyTable policies() {
    return new SqlPolicyTable(handle(), desk);
  }

  @Override
  public AuditTable audit() {
    return new SqlAuditTable(notEnded(), desk, events);
  }

  @Override
  public AuditChainTable auditChains() {
    return new SqlAuditChainTable(handle());
  }

  @Override
  public AuditViewTable auditViews() {
    return new SqlAuditViewTable(handle());
  }

  /** Lets nobody use it any more. */
  public void end() {
    ended = true;
  }

  /** What was kept is sent first: whatever is asked finds it. */
  private Handle handle() {
    Handle open = notEnded();
    events.send();
    return open;
  }

  private Handle notEnded() {
    if (ended) {
      throw new IllegalStateException("the transaction has ended");
    }
    return handle;
  }
}
