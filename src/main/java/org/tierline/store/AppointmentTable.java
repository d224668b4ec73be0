package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentRequest;

/** Visits that were asked for, and referrals of callers abroad. */
public interface AppointmentTable {
  /** Keeps a request; the same one again changes nothing. */
  void insert(AppointmentRequest request);

  Optional<AppointmentRequest> find(UUID id);

  Optional<AppointmentRequest> find(ReadAloudNumber number);

  /** The requests made in a contact, oldest first. */
  List<AppointmentRequest> ofContact(UUID contactId);

  /**
   * A page of a list, in its order.
   *
   * @param cleared whether those are among them of which only the cleared may know (P8)
   * @param after the last one that is known, or null
   */
  List<AppointmentRequest> page(
      AppointmentFilter filter, boolean cleared, @Nullable AppointmentRequest after, int limit);

  /** Changes one over the version that was seen; false if it has changed since. */
  boolean update(AppointmentRequest changed);

  /** Follows the numbers that were said in a contact (P7). */
  void identify(UUID contactId, boolean identityOpen, boolean isProtected);

  /**
   * Records that a caller abroad was referred, with what was given (A5).
   *
   * @param office null if none serves the country
   */
  void insertReferral(
      UUID id,
      UUID contactId,
      String country,
      @Nullable String office,
      String contactInformation,
      Instant at);

  /** How many such referrals a contact has. */
  int referrals(UUID contactId);
}
