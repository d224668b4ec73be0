package org.tierline.app.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tierline.app.Services;
import org.tierline.edge.mail.FolderMail;
import org.tierline.edge.mail.PaperMail;
import org.tierline.model.Topic;
import org.tierline.model.staff.Clearance;
import org.tierline.service.mail.Sender;
import org.tierline.service.mail.Ways;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.callback.InHandPart;
import org.tierline.ui.callback.ServiceInHandJobs;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.SystemBell;
import org.tierline.ui.complaint.ComplaintPart;
import org.tierline.ui.complaint.ServiceComplaintJobs;
import org.tierline.ui.mail.MailJobs;
import org.tierline.ui.mail.MailPart;
import org.tierline.ui.mail.ServiceMailJobs;
import org.tierline.ui.request.OfficeFilesPart;
import org.tierline.ui.review.Elsewhere;
import org.tierline.ui.review.ReviewModel;
import org.tierline.ui.review.ReviewPalette;
import org.tierline.ui.review.ReviewPart;
import org.tierline.ui.review.ReviewScreens;
import org.tierline.ui.review.SamplePart;
import org.tierline.ui.review.ServiceAuditViewJobs;
import org.tierline.ui.review.ServiceBulletinJobs;
import org.tierline.ui.review.ServiceFigureJobs;
import org.tierline.ui.review.ServiceGateJobs;
import org.tierline.ui.review.ServiceGlassJobs;
import org.tierline.ui.review.ServiceIncidentJobs;
import org.tierline.ui.review.ServiceQueueJobs;
import org.tierline.ui.review.ServiceReportJobs;
import org.tierline.ui.review.ServiceSampleJobs;
import org.tierline.ui.review.ServiceStaffJobs;
import org.tierline.ui.review.ServiceSupervisorJobs;
import org.tierline.ui.shell.RailEntry;
import org.tierline.ui.staff.ServiceClearanceJobs;
import org.tierline.ui.staff.WaitingClearances;

/** Makes the review of a supervisor who is signed in. For the FX thread. */
final class ReviewDesk {
  private final PersonDesk.Parts parts;
  private final ReviewModel model;
  private final Map<ReviewPart, BroughtPart> brought = new EnumMap<>(ReviewPart.class);
  private final ReviewScreens screens;
  private final StringProperty count = new SimpleStringProperty("");

  /**
   * Makes the review.
   *
   * @param elsewhere where rows of the review lead
   * @param goesOn shows the contact of a caller who was taken over
   */
  ReviewDesk(
      PersonDesk.Parts parts,
      Services services,
      StaffSession session,
      Elsewhere elsewhere,
      Consumer<UUID> goesOn) {
    this.parts = parts;
    this.model =
        new ReviewModel(
            jobs(services, session, parts.messages()),
            new SystemBell(),
            parts.clock(),
            parts.work());
    bring(services, session);
    this.screens =
        new ReviewScreens(
            new ScreenFrame(
                parts.views(),
                parts.navigator(),
                parts.messages(),
                new Phrases(parts.messages()),
                parts.themes()),
            model,
            brought,
            elsewhere);
    model.supervisor().asked().subscribe(this::count);
    model.supervisor().whenTaken(goesOn);
  }

  private static ReviewModel.Jobs jobs(Services services, StaffSession session, Messages messages) {
    return new ReviewModel.Jobs(
        new ServiceSupervisorJobs(session, services.waitingCallers(), services.supervisors()),
        new ServiceIncidentJobs(session, services.incidents()),
        new ServiceGateJobs(session, services.gateLocks(), services.desk()),
        new ServiceQueueJobs(session, services.late(), services.ages(), services.backlogs()),
        new ServiceStaffJobs(session, services.staffAtWork(), services.returns()),
        new ServiceFigureJobs(session, services.figureExport(), messages),
        wish -> services.closingEntry().enter(session, wish),
        new ServiceGlassJobs(session, services.glass(), services.glassHistory(), services.desk()),
        new ServiceAuditViewJobs(
            session, services.audit().views(), services.staff(), services.desk().clock()),
        new ServiceReportJobs(session, services.privacyReports()),
        new ServiceBulletinJobs(session, services.bulletins(), services.desk().ids()));
  }

  private void bring(Services services, StaffSession session) {
    if (session.staff().clearances().contains(Clearance.SECTION_1367)) {
      // Whoever holds a clearance confirms those that others ask for.
      brought.put(
          ReviewPart.CLEARANCES,
          WaitingClearances.of(
              new ServiceClearanceJobs(
                  session, services.clearances(), services.staff(), services.desk().ids()),
              parts.views(),
              parts.messages(),
              parts.work()));
    }
    brought.put(
        ReviewPart.IN_HAND,
        InHandPart.of(
            new ServiceInHandJobs(session, services.callbacksInHand(), services.colleagues()),
            parts.views(),
            parts.messages(),
            parts.work()));
    brought.put(
        ReviewPart.COMPLAINTS,
        ComplaintPart.of(
            new ServiceComplaintJobs(session, services.complaints(), services.desk().ids()),
            parts.views(),
            parts.messages(),
            parts.work()));
    brought.put(
        ReviewPart.SAMPLE,
        SamplePart.of(
            new ServiceSampleJobs(session, services.samples()),
            parts.views(),
            parts.messages(),
            parts.work()));
    brought.put(
        ReviewPart.OFFICE_FILES,
        OfficeFilesPart.of(
            new OfficesJobs(services, session),
            parts.views(),
            parts.messages(),
            parts.clock(),
            parts.work()));
    brought.put(
        ReviewPart.MAIL,
        MailPart.of(mailJobs(services, session), parts.views(), parts.messages(), parts.work()));
  }

  /** Letters are printed at any desk; in practice all else goes into a folder too. */
  private MailJobs mailJobs(Services services, StaffSession session) {
    return new ServiceMailJobs(
        session,
        services.mailCare(),
        folder ->
            services
                .mailRound()
                .run(
                    new Sender.Person(session), Ways.onPaper(new PaperMail(folder, parts.clock()))),
        parts.practice()
            ? folder -> {
              FolderMail mail = new FolderMail(folder, parts.clock());
              return services.mailRound().run(new Sender.Person(session), new Ways(mail, mail));
            }
            : null);
  }

  private void count() {
    int waiting = model.supervisor().onTheLine();
    count.set(waiting == 0 ? "" : Integer.toString(waiting));
  }

  /**
   * Its place in the rail, with how many wait on the line for a supervisor, as in the status bar.
   */
  RailEntry entry() {
    return new RailEntry(ReviewScreens.ID, "bar-chart-2", "door.rail.review", 5, count);
  }

  /** Its jobs in Find or do. */
  PaletteSource palette() {
    return new ReviewPalette(parts.messages(), screens);
  }

  /** Shows the review. */
  void show() {
    screens.show(ReviewPart.QUEUE);
  }

  /** Time has passed; once a second. */
  void tick() {
    model.tick();
  }

  /** The desk is locked. */
  void cover() {
    model.cover();
  }

  /** The desk is unlocked. */
  void uncover() {
    model.uncover();
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    model.changed(topics);
  }

  /** The person signs out. */
  void end() {
    model.end();
    brought.values().forEach(part -> part.end().run());
  }
}
