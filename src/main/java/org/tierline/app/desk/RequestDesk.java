package org.tierline.app.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tierline.app.Services;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Topic;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.request.CareForm;
import org.tierline.ui.request.CareModel;
import org.tierline.ui.request.DeskCareJobs;
import org.tierline.ui.request.OfficeRequestsModel;
import org.tierline.ui.request.OfficeRequestsScreen;
import org.tierline.ui.shell.RailEntry;

/** What becomes of requests, for an officer or supervisor who is signed in. For the FX thread. */
final class RequestDesk {
  private static final int DIGIT = 3;

  private final PersonDesk.Parts parts;
  private final OfficeRequestsModel model;

  RequestDesk(PersonDesk.Parts parts, Services services, StaffSession session) {
    this.parts = parts;
    this.model = new OfficeRequestsModel(jobs(services, session), parts.work());
    parts
        .navigator()
        .register(OfficeRequestsScreen.of(model, parts.views(), parts.messages(), parts.themes()));
  }

  /** The requests of a verified case, within a contact of anybody. */
  static ContactForm form(PersonDesk.Parts parts, Services services, StaffSession session) {
    return new CareForm(
        new CareModel(jobs(services, session), parts.work()),
        parts.views(),
        parts.messages(),
        parts.themes().widthProperty());
  }

  private static DeskCareJobs jobs(Services services, StaffSession session) {
    return new DeskCareJobs(
        session, services.requestHistories(), services.requestChanges(), services.requestAnswers());
  }

  static RailEntry entry() {
    return RailEntry.of(OfficeRequestsScreen.ID, "file-text", "door.rail.requests", DIGIT);
  }

  /** Takes a request in hand by its number, and shows it. */
  void open(String number) {
    model.open(number);
    parts.navigator().show(OfficeRequestsScreen.ID);
  }

  /** Its place in Find or do. */
  PaletteSource palette() {
    return new PaletteSource() {
      @Override
      public String kind() {
        return "request.palette.kind";
      }

      @Override
      public List<PaletteItem> find(String typed) {
        String title = parts.messages().text("request.office.palette");
        boolean fits = title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
        return ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, typed)
            .map(number -> List.of(numbered(number.toString())))
            .orElseGet(() -> fits ? List.of(item(title)) : List.of());
      }
    };
  }

  /**
   * Offered for every well-formed number alike: only the screen tells what there is of it (S12).
   */
  private PaletteItem numbered(String number) {
    return PaletteItem.ofCaller(
        "requests:open",
        "file-text",
        number,
        parts.messages().text("request.office.palette.open"),
        () -> open(number));
  }

  private PaletteItem item(String title) {
    return PaletteItem.of(
        "requests",
        "file-text",
        title,
        parts.messages().text("request.office.palette.detail"),
        () -> parts.navigator().show(OfficeRequestsScreen.ID));
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    model.changed(topics);
  }

  /** The person signs out. */
  void end() {
    model.end();
  }
}
