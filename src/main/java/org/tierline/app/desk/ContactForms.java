package org.tierline.app.desk;

import java.util.List;
import org.tierline.app.Services;
import org.tierline.app.desk.PersonDesk.Parts;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.ScreenDebounce;
import org.tierline.ui.complaint.ComplaintForm;
import org.tierline.ui.complaint.ComplaintModel;
import org.tierline.ui.complaint.ServiceComplaintJobs;
import org.tierline.ui.escalation.CallbackQuestionForm;
import org.tierline.ui.escalation.CallbackQuestionModel;
import org.tierline.ui.escalation.EscalateForm;
import org.tierline.ui.escalation.EscalateModel;
import org.tierline.ui.helper.HelperForm;
import org.tierline.ui.helper.HelperModel;
import org.tierline.ui.helper.ServiceHelperJobs;
import org.tierline.ui.link.LinkForm;
import org.tierline.ui.link.LinkModel;
import org.tierline.ui.link.ServiceLinkJobs;
import org.tierline.ui.office.OfficesForm;
import org.tierline.ui.office.OfficesModel;
import org.tierline.ui.office.PostForm;
import org.tierline.ui.office.PostModel;
import org.tierline.ui.office.ServicePostJobs;
import org.tierline.ui.privacy.AnswerForm;
import org.tierline.ui.privacy.AnswerModel;
import org.tierline.ui.privacy.DeskAnswerJobs;
import org.tierline.ui.referral.ReferralForm;
import org.tierline.ui.referral.ReferralModel;
import org.tierline.ui.referral.ServiceReferralJobs;
import org.tierline.ui.request.DeskRequestJobs;
import org.tierline.ui.request.RequestForm;
import org.tierline.ui.request.RequestModel;

/** The forms that a contact can open. For the FX thread. */
final class ContactForms {
  private ContactForms() {}

  /**
   * All of them, in the order of their keys.
   *
   * @param question where is my callback, which Find or do asks too
   */
  static List<ContactForm> of(
      Parts parts,
      Services services,
      StaffSession session,
      ChatDesk chat,
      CallbackQuestionModel question) {
    DeskRequestJobs requestJobs = new DeskRequestJobs(services.requests(), () -> session);
    return List.of(
        chat.form(),
        new RequestForm(
            new RequestModel(requestJobs, parts.work(), new ScreenDebounce()),
            parts.views(),
            parts.messages(),
            parts.clock(),
            parts.themes().widthProperty()),
        new EscalateForm(
            new EscalateModel(
                JobsOfPerson.escalations(services, session),
                parts.work(),
                new ScreenDebounce(),
                parts.clock()),
            parts.views(),
            parts.messages(),
            parts.clock(),
            parts.themes().widthProperty()),
        AppointmentDesk.form(parts, services, session),
        new OfficesForm(
            new OfficesModel(services.offices(), services.officeCards(), parts.work()),
            parts.views(),
            parts.messages()),
        new PostForm(
            new PostModel(
                new ServicePostJobs(
                    session, services.officeCards(), services.faxNumbers(), services.desk().ids()),
                parts.work(),
                new ScreenDebounce(),
                parts.clock()),
            parts.views(),
            parts.messages(),
            parts.themes().widthProperty()),
        new ReferralForm(
            new ReferralModel(
                new ServiceReferralJobs(session, services.agencyReferrals()), parts.work()),
            parts.views(),
            parts.messages(),
            parts.themes().widthProperty()),
        new HelperForm(
            new HelperModel(
                new ServiceHelperJobs(session, services.callHelpers(), services.desk().ids()),
                parts.work()),
            parts.views(),
            parts.messages(),
            parts.themes().widthProperty()),
        new LinkForm(
            new LinkModel(
                new ServiceLinkJobs(session, services.linkSearch(), services.links()),
                parts.work()),
            parts.views(),
            parts.messages(),
            parts.themes().widthProperty()),
        GuidanceDesk.form(parts, services, session),
        RequestDesk.form(parts, services, session),
        new CallbackQuestionForm(
            question, parts.views(), parts.messages(), parts.themes().widthProperty()),
        new AnswerForm(
            new AnswerModel(
                new DeskAnswerJobs(services.outbound(), services.answers(), () -> session),
                parts.work(),
                new ScreenDebounce()),
            parts.views(),
            parts.messages(),
            parts.themes().widthProperty()),
        new ComplaintForm(
            new ComplaintModel(
                new ServiceComplaintJobs(session, services.complaints(), services.desk().ids()),
                parts.work()),
            parts.views(),
            parts.messages(),
            parts.themes().widthProperty()));
  }
}
