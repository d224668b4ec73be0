package org.tierline.ui.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.office.FaxAnswer;
import org.tierline.model.office.FaxWish;
import org.tierline.service.office.FaxNumbers;
import org.tierline.service.office.Mail;
import org.tierline.service.office.OfficeCards;
import org.tierline.service.staff.StaffSession;

/** The services behind mail and fax, for the person of a session. */
public final class ServicePostJobs implements PostJobs {
  private final StaffSession session;
  private final OfficeCards offices;
  private final FaxNumbers faxes;
  private final Supplier<UUID> keys;

  /**
   * Calls the services as the person of a session.
   *
   * @param keys makes the keys of records
   */
  public ServicePostJobs(
      StaffSession session, OfficeCards offices, FaxNumbers faxes, Supplier<UUID> keys) {
    this.session = session;
    this.offices = offices;
    this.faxes = faxes;
    this.keys = keys;
  }

  @Override
  public UUID newKey() {
    return keys.get();
  }

  @Override
  public List<String> forms() {
    return offices.formsWithMail();
  }

  @Override
  public Optional<String> stateOf(String zip) {
    return offices.stateOf(zip);
  }

  @Override
  public Optional<Mail> mail(String form, String state, String carrier) {
    return offices.mail(form, state, carrier);
  }

  @Override
  public FaxAnswer give(UUID contactId, FaxWish wish) {
    return faxes.give(session, contactId, wish);
  }
}
