package org.tierline.app.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.binding.Bindings;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.contact.ContactScreens;
import org.tierline.ui.outreach.OutreachModel;
import org.tierline.ui.outreach.OutreachScreen;
import org.tierline.ui.outreach.ServiceOutreachJobs;
import org.tierline.ui.shell.RailEntry;

/** The outreach of somebody who is signed in. For the FX thread. */
final class OutreachDesk {
  private static final int DIGIT = 7;

  private final PersonDesk.Parts parts;
  private final OutreachModel model;

  OutreachDesk(
      PersonDesk.Parts parts, Services services, StaffSession session, ContactScreens contacts) {
    this.parts = parts;
    this.model =
        new OutreachModel(
            new ServiceOutreachJobs(session, services.outreach(), services.desk().ids()),
            parts.work(),
            parts.clock());
    parts
        .navigator()
        .register(
            OutreachScreen.of(
                model,
                new OutreachScreen.Actions(
                    Bindings.createBooleanBinding(contacts::hasContact, contacts.inHandProperty()),
                    contacts::back),
                parts.views(),
                parts.messages(),
                parts.themes()));
  }

  static RailEntry entry() {
    return RailEntry.of(OutreachScreen.ID, "users", "door.rail.outreach", DIGIT);
  }

  /** Its place in Find or do. */
  PaletteSource palette() {
    return new PaletteSource() {
      @Override
      public String kind() {
        return "outreach.title";
      }

      @Override
      public List<PaletteItem> find(String typed) {
        String title = parts.messages().text("outreach.title");
        boolean fits = title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
        return fits ? List.of(item(title)) : List.of();
      }
    };
  }

  private PaletteItem item(String title) {
    return PaletteItem.of(
        "outreach",
        "users",
        title,
        parts.messages().text("outreach.palette.detail"),
        () -> parts.navigator().show(OutreachScreen.ID));
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
