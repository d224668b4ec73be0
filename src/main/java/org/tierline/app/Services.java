package org.tierline.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.CalendarShelf;
import org.tierline.service.Desk;
import org.tierline.service.Numbers;
import org.tierline.service.PolicyShelf;
import org.tierline.service.appointment.AppointmentList;
import org.tierline.service.appointment.Appointments;
import org.tierline.service.appointment.Scheduling;
import org.tierline.service.appointment.Visits;
import org.tierline.service.assistant.Emma;
import org.tierline.service.audit.AuditJobs;
import org.tierline.service.cases.BreakGlass;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.cases.CaseImport;
import org.tierline.service.cases.GlassHistory;
import org.tierline.service.cases.OpenGates;
import org.tierline.service.chat.ChatLink;
import org.tierline.service.chat.Chats;
import org.tierline.service.complaint.Complaints;
import org.tierline.service.contact.CallerPlaces;
import org.tierline.service.contact.Connectors;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.ContactHistory;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.contact.Drafts;
import org.tierline.service.contact.EntryChecks;
import org.tierline.service.contact.GeneralAnswers;
import org.tierline.service.contact.HandOffs;
import org.tierline.service.contact.OwnAffairs;
import org.tierline.service.contact.Pops;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.danger.DangerScripts;
import org.tierline.service.escalation.CallbackAttempts;
import org.tierline.service.escalation.CallbackEnds;
import org.tierline.service.escalation.CallbackList;
import org.tierline.service.escalation.CallbackStart;
import org.tierline.service.escalation.CallbackStories;
import org.tierline.service.escalation.Callbacks;
import org.tierline.service.escalation.CallbacksInHand;
import org.tierline.service.escalation.Colleagues;
import org.tierline.service.escalation.EscalationChanges;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.escalation.Reminders;
import org.tierline.service.escalation.UnreachedLetters;
import org.tierline.service.export.WorkExport;
import org.tierline.service.guidance.Guidance;
import org.tierline.service.guidance.GuidanceImport;
import org.tierline.service.helper.CallHelpers;
import org.tierline.service.inbox.IncomingMail;
import org.tierline.service.incident.Incidents;
import org.tierline.service.link.LinkSearch;
import org.tierline.service.link.Links;
import org.tierline.service.mail.MailCare;
import org.tierline.service.mail.MailRound;
import org.tierline.service.mail.TextsAhead;
import org.tierline.service.office.ClosingEntry;
import org.tierline.service.office.FaxNumbers;
import org.tierline.service.office.GoodToKnow;
import org.tierline.service.office.OfficeCards;
import org.tierline.service.office.OfficeFinder;
import org.tierline.service.office.VisitOffices;
import org.tierline.service.outbox.Outbox;
import org.tierline.service.outbox.SteadyContacts;
import org.tierline.service.outbox.SteadyEscalations;
import org.tierline.service.outreach.Outreach;
import org.tierline.service.outreach.OutreachImport;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.privacy.Ceilings;
import org.tierline.service.privacy.GateLocks;
import org.tierline.service.privacy.LeavingCheck;
import org.tierline.service.privacy.OutboundCheck;
import org.tierline.service.privacy.PrivacyGate;
import org.tierline.service.privacy.PrivacyReports;
import org.tierline.service.privacy.WrittenAnswers;
import org.tierline.service.reference.PolicyImport;
import org.tierline.service.reference.ReferenceImport;
import org.tierline.service.reference.Rereading;
import org.tierline.service.referral.AgencyReferrals;
import org.tierline.service.request.AnswerImport;
import org.tierline.service.request.OfficeFile;
import org.tierline.service.request.RequestAnswers;
import org.tierline.service.request.RequestChanges;
import org.tierline.service.request.RequestHistories;
import org.tierline.service.request.ServiceRequests;
import org.tierline.service.review.Backlogs;
import org.tierline.service.review.FigureExport;
import org.tierline.service.review.LateCallers;
import org.tierline.service.review.QueueAges;
import org.tierline.service.review.Returns;
import org.tierline.service.review.ReviewFigures;
import org.tierline.service.review.StaffAtWork;
import org.tierline.service.sample.ContactSamples;
import org.tierline.service.sample.OwnScores;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.DeskLock;
import org.tierline.service.staff.SignIn;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffNames;
import org.tierline.service.supervisor.Bulletins;
import org.tierline.service.supervisor.SupervisorRequests;
import org.tierline.service.supervisor.WaitingCallers;
import org.tierline.store.Store;
import org.tierline.store.keys.Keys;
import org.tierline.store.vault.CaseVault;

/** The jobs of a desk, put together on one store. */
public record Services(
    Desk desk,
    SignIn signIn,
    StaffDirectory staff,
    DeskLock lock,
    ContactDesk contacts,
    HandOffs handOffs,
    Pops pops,
    Connectors connectors,
    ContactHistory history,
    Drafts drafts,
    Outbox outbox,
    SteadyContacts steadyContacts,
    SteadyEscalations steadyEscalations,
    DeskDay day,
    CallerPlaces places,
    EntryChecks entryChecks,
    Ceilings ceilings,
    StaffNames names,
    PrivacyGate gate,
    OutboundCheck outbound,
    WrittenAnswers answers,
    MailRound mailRound,
    MailCare mailCare,
    IncomingMail incomingMail,
    ChatLink chatLink,
    Chats chats,
    CaseAccess cases,
    BreakGlass glass,
    GlassHistory glassHistory,
    CaseImport caseImport,
    OfficeFinder offices,
    OfficeCards officeCards,
    FaxNumbers faxNumbers,
    GoodToKnow goodToKnow,
    ServiceRequests requests,
    RequestAnswers requestAnswers,
    RequestChanges requestChanges,
    RequestHistories requestHistories,
    AnswerImport answerImport,
    OfficeFile officeFile,
    WorkExport workExport,
    Outreach outreach,
    OutreachImport outreachImport,
    Visits visits,
    AppointmentList appointmentList,
    Appointments appointments,
    Scheduling scheduling,
    LinkSearch linkSearch,
    Links links,
    Escalations escalations,
    EscalationChanges escalationChanges,
    Callbacks callbacks,
    CallbackList callbackList,
    CallbackStories callbackStories,
    CallbackStart callbackStart,
    CallbackAttempts callbackAttempts,
    CallbackEnds callbackEnds,
    CallbacksInHand callbacksInHand,
    Colleagues colleagues,
    Reminders reminders,
    LateCallers late,
    QueueAges ages,
    Backlogs backlogs,
    StaffAtWork staffAtWork,
    Returns returns,
    FigureExport figureExport,
    ClosingEntry closingEntry,
    SupervisorRequests supervisors,
    TakeOver takeOver,
    WaitingCallers waitingCallers,
    Bulletins bulletins,
    Incidents incidents,
    Complaints complaints,
    DangerScripts dangerScripts,
    AgencyReferrals agencyReferrals,
    CallHelpers callHelpers,
    ContactSamples samples,
    OwnScores ownScores,
    GateLocks gateLocks,
    OwnAffairs ownAffairs,
    ClearanceChanges clearances,
    PrivacyReports privacyReports,
    Guidance guidance,
    GuidanceImport guidanceImport,
    ReferenceImport referenceImport,
    PolicyImport policyImport,
    Rereading rereading,
    Emma emma,
    GeneralAnswers generalAnswers,
    AuditJobs audit) {

  /**
   * Puts them together. Reads the holidays, so not for the thread that paints.
   *
   * @param outside what comes from outside the rules
   */
  public static Services on(Store store, PolicyShelf policies, Outside outside) {
    Desk desk =
        new Desk(
            store,
            outside.clock(),
            policies,
            CalendarShelf.of(store),
            outside.ids(),
            new Numbers(outside.random()));
    Keys keys = outside.keys();
    CaseVault vault = new CaseVault();
    SignIn signIn = new SignIn(desk, keys);
    CaseAccess cases = new CaseAccess(desk, vault);
    OpenGates gates = new OpenGates(desk);
    CallerZones zones = CallerZones.shipped();
    Escalations escalations = new Escalations(desk, zones);
    OutboundCheck outbound = new OutboundCheck(desk);
    WrittenAnswers answers = new WrittenAnswers(desk, outbound, cases, Words::of);
    ContactDesk contacts = new ContactDesk(desk);
    HandOffs handOffs = new HandOffs(desk);
    Guidance guidance = new Guidance(desk);
    OfficeFinder offices = new OfficeFinder(desk);
    VisitOffices visitOffices = new VisitOffices(desk, offices);
    ContactHistory history = new ContactHistory(desk);
    DeskDay day = new DeskDay(desk, contacts, handOffs, history);
    Outbox outbox = new Outbox(desk, outside.drafts().resolveSibling("outbox"), zones);
    TakeOver takeOver = new TakeOver(desk);
    CallbackList callbackList = new CallbackList(desk, zones);
    CallbackEnds callbackEnds = new CallbackEnds(desk);
    LateCallers late = new LateCallers(desk);
    QueueAges ages = new QueueAges(desk);
    Backlogs backlogs = new Backlogs(desk);
    return new Services(
        desk,
        signIn,
        new StaffDirectory(desk, keys),
        new DeskLock(desk, signIn),
        contacts,
        handOffs,
        new Pops(desk),
        new Connectors(desk),
        history,
        new Drafts(outside.drafts()),
        outbox,
        new SteadyContacts(desk, contacts, day, history, outbox),
        new SteadyEscalations(desk, escalations, zones, outbox),
        day,
        new CallerPlaces(desk, zones),
        EntryChecks.of(desk),
        new Ceilings(desk),
        new StaffNames(desk),
        new PrivacyGate(desk, outside.deadline()),
        outbound,
        answers,
        new MailRound(
            desk, new LeavingCheck(desk), new TextsAhead(desk, zones, Words::of), Words::of),
        new MailCare(desk),
        new IncomingMail(desk, handOffs),
        new ChatLink(desk, handOffs),
        new Chats(desk, outbound),
        cases,
        new BreakGlass(desk, cases, outside.deadline()),
        new GlassHistory(desk),
        new CaseImport(desk, vault),
        offices,
        new OfficeCards(desk),
        new FaxNumbers(desk),
        new GoodToKnow(desk),
        new ServiceRequests(desk, cases, escalations),
        new RequestAnswers(desk),
        new RequestChanges(desk, gates),
        new RequestHistories(desk, gates),
        new AnswerImport(desk),
        new OfficeFile(desk, cases),
        new WorkExport(desk),
        new Outreach(desk),
        new OutreachImport(desk),
        new Visits(desk, cases, visitOffices),
        new AppointmentList(desk, visitOffices),
        new Appointments(desk),
        new Scheduling(desk, visitOffices),
        new LinkSearch(desk),
        new Links(desk, outbound, Words::of),
        escalations,
        new EscalationChanges(desk, zones),
        new Callbacks(desk, zones),
        callbackList,
        new CallbackStories(desk, zones),
        new CallbackStart(desk, contacts, cases, zones),
        new CallbackAttempts(desk, zones, new UnreachedLetters(desk, Words::of), cases),
        callbackEnds,
        new CallbacksInHand(desk, zones, callbackEnds),
        new Colleagues(desk),
        new Reminders(desk),
        late,
        ages,
        backlogs,
        new StaffAtWork(desk),
        new Returns(desk),
        new FigureExport(desk, new ReviewFigures(desk, late, ages, backlogs)),
        new ClosingEntry(desk),
        new SupervisorRequests(desk, takeOver),
        takeOver,
        new WaitingCallers(desk),
        new Bulletins(desk),
        new Incidents(desk),
        new Complaints(desk),
        new DangerScripts(desk),
        new AgencyReferrals(desk, answers, outbound, Words::of),
        new CallHelpers(desk),
        new ContactSamples(desk, outside.random()),
        new OwnScores(desk),
        new GateLocks(desk),
        new OwnAffairs(desk),
        new ClearanceChanges(desk, keys),
        new PrivacyReports(desk),
        guidance,
        new GuidanceImport(desk),
        new ReferenceImport(desk),
        new PolicyImport(desk),
        new Rereading(desk),
        new Emma(desk, guidance, handOffs),
        new GeneralAnswers(desk),
        AuditJobs.of(desk, outside.deadline()));
  }

  /**
   * What comes from outside: time, keys, chance, a place for drafts, beside which the outbox lies.
   *
   * @param ids makes keys that sort by time
   * @param random must not be guessable outside rehearsals
   */
  public record Outside(
      InstantSource clock,
      Supplier<UUID> ids,
      RandomGenerator random,
      Keys keys,
      AnswerDeadline deadline,
      Path drafts) {}
}
