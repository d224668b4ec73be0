package org.tierline.store;

import java.util.UUID;

/** What one transaction reaches. Valid only while its work runs, on that thread. */
public interface Transaction {
  /**
   * Waits until nobody else who asked for the same is in the store; what is read from then on is
   * what they left. It is one's own until the transaction ends. Whoever needs several asks for them
   * in one order, so that no two wait for each other: person, contact, case.
   *
   * @param about the key of what nobody else may change meanwhile
   */
  void alone(UUID about);

  StaffTable staff();

  RecordKeyTable recordKeys();

  ContactTable contacts();

  HandOffTable handOffs();

  ChatTable chats();

  ConnectorTable connectors();

  CaseTable cases();

  VerificationTable verifications();

  GlassTable glass();

  IncidentTable incidents();

  LockTable locks();

  OwnAffairTable ownAffairs();

  ClearanceTable clearances();

  OfficeTable offices();

  ReferenceTable reference();

  RequestTable requests();

  AnswerTable answers();

  OutreachTable outreach();

  AppointmentTable appointments();

  LinkTable links();

  LetterTable letters();

  FaxTable faxes();

  DangerTable danger();

  ReferralTable referrals();

  HelperTable helpers();

  EscalationTable escalations();

  SaidTable said();

  ClaimTable claims();

  CallbackTable callbacks();

  ReminderTable reminders();

  SupervisorTable supervisors();

  BulletinTable bulletins();

  ReviewTable review();

  MessageTable messages();

  MailTable mail();

  ComplaintTable complaints();

  ScoreTable scores();

  TextConsentTable textConsents();

  PolicyTable policies();

  GuidanceTable guidance();

  AuditTable audit();

  AuditChainTable auditChains();

  AuditViewTable auditViews();
}
