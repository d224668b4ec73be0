package org.tierline.ui.appointment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.appointment.AppointmentAnswer;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.service.office.OfficeCard;

/** What the form of a visit asks of the services; never to be called on the FX thread. */
public interface VisitJobs {
  /** Makes the key of a request. */
  UUID newKey();

  /** What would come of a wish. */
  Preview preview(UUID contactId, AppointmentWish wish);

  /** Makes the request, or what the rules make of it. */
  Made request(UUID contactId, AppointmentWish wish);

  /**
   * A decision with the office it names.
   *
   * @param office with what is closed there today; null if the decision names none
   */
  record Preview(AppointmentDecision decision, @Nullable OfficeCard office) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What came of it, with the office it goes to. */
  record Made(AppointmentAnswer answer, @Nullable OfficeCard office) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
