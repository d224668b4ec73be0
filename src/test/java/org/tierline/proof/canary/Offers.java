package org.tierline.proof.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.mail.FolderMail;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.assistant.EmmaOutcome;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.audit.AuditReport;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.complaint.Complaint;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;
import org.tierline.model.inbox.ReceivedMail;
import org.tierline.model.incident.Incident;
import org.tierline.model.incident.IncidentOutcome;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.incident.IncidentState;
import org.tierline.model.link.LinkWish;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MessageState;
import org.tierline.model.office.ClosingWish;
import org.tierline.model.office.FaxWish;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.OfficeQuery;
import org.tierline.model.office.ReferenceKind;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.GlassWish;
import org.tierline.model.privacy.LockedNumber;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.request.GivenAnswer;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.review.ReviewFigure;
import org.tierline.model.sample.ContactScore;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.ClearanceChange;
import org.tierline.model.staff.Role;
import org.tierline.model.supervisor.Bulletin;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.service.audit.AuditExport;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.export.WorkExport;
import org.tierline.service.mail.Sender;
import org.tierline.service.mail.Ways;
import org.tierline.service.review.FigureExport;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.Bulletins;
import org.tierline.store.Samples;
import org.tierline.store.Transaction;
import org.tierline.store.keys.SigningKey;

/** What somebody in a contact, in which a number was said, can give a service to work with. */
final class Offers {
  private static final Instant AT = Instant.parse("2026-11-24T15:00:00Z");
  private static final CallbackWish CALLBACK =
      new CallbackWish("+12145550100", "75201", List.of(), "en", false);

  /** Made once: a mail session looks for its parts in every library. */
  private static final Ways NOWHERE =
      new Ways(new FolderMail(Path.of("nowhere"), InstantSource.fixed(AT)), null);

  private final StaffSession who;
  private final String receiptNumber;
  private final Contact contact;

  Offers(StaffSession who, String receiptNumber, Contact contact) {
    this.who = who;
    this.receiptNumber = receiptNumber;
    this.contact = contact;
  }

  /** One of each type, in order; empty if nobody can offer one of them. */
  Optional<Object[]> of(List<Class<?>> types, @Nullable Transaction transaction) {
    List<Object> given = new ArrayList<>();
    for (Class<?> type : types) {
      Object one = type == Transaction.class ? transaction : of(type);
      if (one == null) {
        return Optional.empty();
      }
      given.add(one);
    }
    return Optional.of(given.toArray());
  }

  private @Nullable Object of(Class<?> type) {
    if (type == int.class) {
      return 20;
    }
    if (type == long.class) {
      return Long.MAX_VALUE;
    }
    if (type == boolean.class) {
      return true;
    }
    return Stream.<Supplier<List<Object>>>of(this::plain, this::ofTheContact, this::ofTheHouse)
        .flatMap(offered -> offered.get().stream())
        .filter(type::isInstance)
        .findFirst()
        .orElse(null);
  }

  private List<Object> plain() {
    LongConsumer progress = read -> {};
    return List.of(
        receiptNumber,
        new ReceiptNumber(receiptNumber),
        AT,
        0L,
        LocalDate.of(2026, 11, 24),
        Map.of(),
        List.of(),
        Set.of(contact.id()),
        Samples.PASSWORD.toCharArray(),
        emptyPage(),
        new ByteArrayInputStream(receiptNumber.getBytes(StandardCharsets.UTF_8)),
        progress,
        Channel.PHONE_DOMESTIC,
        ContactDesk.Origin.STAFF,
        Disposition.ANSWERED,
        Relationship.APPLICANT_OR_PETITIONER,
        EscalationQueue.GENERAL,
        IncidentOutcome.NOT_CONFIRMED,
        AttemptOutcome.NO_ANSWER,
        CallbackFilter.ALL,
        LateGroup.NEXT,
        MailDecision.AGAIN,
        BulletinSpan.WEEK,
        Clearance.SECTION_1367,
        new AppointmentWish(
            contact.id(),
            AppointmentReason.PROOF_OF_STATUS,
            receiptNumber,
            "75201",
            null,
            null,
            List.of(),
            receiptNumber,
            "",
            true),
        new FaxWish(contact.id(), "+12145550199", "Officer Lund", LocalDate.EPOCH, LocalDate.MAX),
        DangerKind.SELF,
        new HelperWish(
            contact.id(), HelperKind.INTERPRETER, HelperSide.CALLER, "vi", "An aunt", true, true),
        new LinkWish("someone@example.org", "https://www.uscis.gov/i-90", true),
        new SchedulingWish(AT, "DAL", true, null),
        AppointmentFilter.WAITING,
        beforeTheFirstVisit(),
        LocalDateTime.of(2026, 12, 8, 10, 30),
        OfficeKind.FIELD_OFFICE,
        ReferenceKind.FORMS);
  }

  /** Urgent and old, so the page after it is all that are not. */
  private static AppointmentRequest beforeTheFirstVisit() {
    return new AppointmentRequest(
        Samples.id(),
        ReadAloudNumber.of(ReadAloudNumber.APPOINTMENT, "999999999"),
        AppointmentReason.EMERGENCY_TRAVEL_DOCUMENT,
        AppointmentState.REQUESTED,
        Samples.id(),
        Samples.id(),
        null,
        null,
        "",
        "",
        List.of(),
        true,
        false,
        false,
        Instant.EPOCH,
        null,
        null,
        null,
        false,
        "",
        1);
  }

  /** Hears what is handed out piece by piece. */
  static final class Heard implements Consumer<Object> {
    private final StringBuilder all = new StringBuilder();

    @Override
    public void accept(Object piece) {
      all.append(String.join(" ", new TreeSet<>(Strings.of(piece)))).append('\n');
    }

    @Override
    public String toString() {
      return all.toString();
    }
  }

  /** To write on. */
  private static StringBuilder emptyPage() {
    return new StringBuilder();
  }

  /** Nobody in the list has this number, so the page after it is the first. */
  private static CallbackRow beforeTheFirst() {
    return new CallbackRow(
        Samples.id(),
        ReadAloudNumber.of(ReadAloudNumber.ESCALATION, "999999999"),
        EscalationClass.URGENT,
        EscalationState.WAITING,
        null,
        null,
        "en",
        LocalDate.of(2026, 11, 24),
        AT,
        AT,
        Set.of(),
        List.of(),
        null,
        0,
        2,
        false,
        null);
  }

  /** Nobody is due before this day, so the page after it is the first. */
  private static LateRow dueLongAgo() {
    return new LateRow(
        Samples.id(),
        null,
        new LateRow.Caller(EscalationClass.URGENT, null, null),
        LocalDate.EPOCH,
        AT,
        AT);
  }

  private Bulletins.Line printerDown() {
    return new Bulletins.Line(
        new Bulletin(
            Samples.id(), who.id(), "Printer down.", AT, AT.plusSeconds(60), null, null, 0),
        "",
        true,
        List.of(),
        List.of());
  }

  private static Reminder dueNow() {
    return new Reminder(
        Samples.id(),
        ReadAloudNumber.of(ReadAloudNumber.ESCALATION, "999999999").toString(),
        Reminder.Kind.DUE_TODAY,
        AT,
        AT.plusSeconds(60));
  }

  private static FigureExport.Words pageWords() {
    return new FigureExport.Words() {
      @Override
      public String title() {
        return "Figures";
      }

      @Override
      public String name(ReviewFigure figure) {
        return figure.key();
      }

      @Override
      public String value(ReviewFigure figure) {
        return figure.value();
      }
    };
  }

  private List<Object> ofTheContact() {
    ReceiptNumber number = new ReceiptNumber(receiptNumber);
    return List.of(
        who,
        contact,
        contact.id(),
        contact.caller(),
        Said.NOTHING,
        CALLBACK,
        new EscalationWish(
            EscalationClass.REGULAR, EscalationReason.OTHER, "words", receiptNumber, CALLBACK),
        new RequestWish(
            number, ServiceRequestType.TYPOGRAPHIC_ERROR, "words", null, null, null, false, false),
        new GivenAnswer("words", true),
        new OutboundDraft(MessageChannel.EMAIL, null, "Sign in to the online account."),
        new IncidentReport(Samples.id(), contact.id(), receiptNumber, "words"),
        new GlassWish(
            Samples.id(), number, BreakGlassReason.COMPLAINT, "A complaint about this case."),
        new LockedNumber(Samples.id(), 10, AT, AT, List.of()),
        new SupervisorRequest(
            Samples.id(),
            contact.id(),
            contact.staffId(),
            SupervisorRequestState.WAITING,
            "words",
            AT,
            null,
            null,
            null,
            1),
        new ComplaintWish(Samples.id(), ComplaintAbout.OFFICE, "Somebody", receiptNumber, "words"),
        complaint(),
        new ContactScore(
            Samples.id(),
            contact.id(),
            who.id(),
            who.id(),
            Map.of(),
            "words",
            DisclosureLevel.GENERAL_ONLY,
            AT),
        new Sender.Person(who),
        NOWHERE);
  }

  private Complaint complaint() {
    return new Complaint(
        Samples.id(),
        contact.id(),
        who.id(),
        ComplaintAbout.OFFICE,
        "Somebody",
        "words",
        "words",
        DisclosureLevel.GENERAL_ONLY,
        AT,
        null,
        null,
        1);
  }

  private MailItem mailItem() {
    OutgoingMessage message =
        new OutgoingMessage(
            Samples.id(),
            contact.id(),
            who.id(),
            null,
            MessageChannel.EMAIL,
            "nobody@example.org",
            "en",
            "words",
            DisclosureLevel.GENERAL_ONLY,
            false,
            AT,
            null);
    return new MailItem(message, MessageState.UNSURE, null, null, 0, null, null, null, 1);
  }

  private List<Object> ofTheHouse() {
    return List.of(
        OfficeQuery.typed("Dallas"),
        new EmmaAnswer(
            EmmaOutcome.HANDED_OVER,
            List.of("M1"),
            Sentence.of("say.emma.handedOver.case"),
            "en",
            List.of()),
        new NewStaff("nobody", "No Body", Role.TIER_1, Set.of("en")),
        new ConnectorSession(Samples.id(), who.keys()),
        beforeTheFirst(),
        dueLongAgo(),
        pageWords(),
        new ClosingWish("DAL", LocalDate.of(2026, 11, 25), null, null, "weather"),
        new ByteArrayOutputStream(),
        new Heard(),
        new OutreachEvent(
            Samples.id(), "uid", 0, "title", AT, AT, "", "", "", "", List.of(), false),
        Samples.request(contact, Samples.id(), ServiceRequestType.MILITARY),
        WorkExport.What.REQUESTS,
        AuditExport.What.AUDIT,
        new AuditReport(0, 0, 0, 0, null, new TreeSet<>(), false, List.of()),
        SigningKey.of(new byte[SigningKey.LENGTH]),
        Stream.of(),
        new AuditPlace(AT, Samples.id(), 1),
        new ReturnedRow(Samples.id(), Instant.MAX, null, "", "", null),
        mailItem(),
        List.of(receiptNumber),
        printerDown(),
        dueNow(),
        new ReceivedMail.Letter(
            "letter-" + contact.id(),
            "letter-" + contact.id(),
            new ReceivedMail.Sender("mj@example.org", "", true),
            receiptNumber,
            receiptNumber,
            false,
            0,
            "en",
            AT),
        new ChatEvent.Joined("chat-" + contact.id(), "en", receiptNumber, List.of()),
        new HandOff(
            "web-" + contact.id(),
            Channel.WEBFORM,
            null,
            null,
            "en",
            List.of(),
            Map.of("receiptNumber", receiptNumber),
            List.of(),
            List.of(),
            AT),
        new Incident(
            Samples.id(),
            who.id(),
            contact.id(),
            "words",
            DisclosureLevel.GENERAL_ONLY,
            IncidentState.OPEN,
            AT,
            AT,
            null,
            null,
            null,
            null,
            1),
        new ClearanceChange(
            Samples.id(),
            who.id(),
            Clearance.SECTION_1367,
            true,
            ClearanceChange.State.ASKED,
            who.id(),
            AT,
            null,
            null,
            1));
  }
}
