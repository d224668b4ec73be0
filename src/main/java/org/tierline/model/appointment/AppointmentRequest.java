package org.tierline.model.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;
import org.tierline.model.office.JurisdictionBasis;

/**
 * A visit that was asked for.
 *
 * @param staffId who took it
 * @param office the code of the office; null if it did not follow from what was told
 * @param words the caller's own, after them what the caller needs at the visit
 * @param identityOpen whether a number was said in the contact that was not verified there (P7)
 * @param isProtected whether a number of a Section 1367 case was said there; for the store alone
 * @param reviewer the officer who has it in hand, or had it last; null if nobody did
 * @param at when the visit is; null until it is scheduled
 * @param officeAgreed whether the office has decided about an urgent one (A1)
 * @param answer why it was declined or cancelled, or what the office said; empty until then
 * @param version counts the changes
 */
public record AppointmentRequest(
    UUID id,
    ReadAloudNumber number,
    AppointmentReason reason,
    AppointmentState state,
    UUID contactId,
    UUID staffId,
    @Nullable String office,
    @Nullable JurisdictionBasis basis,
    String words,
    String accommodation,
    List<LocalDate> preferred,
    boolean toolOffered,
    boolean identityOpen,
    boolean isProtected,
    Instant requestedAt,
    @Nullable UUID reviewer,
    @Nullable Instant reviewedAt,
    @Nullable Instant at,
    boolean officeAgreed,
    String answer,
    long version) {
  public AppointmentRequest {
    preferred = List.copyOf(preferred);
  }

  /** Whether something is still to be done with it or can be changed. */
  public boolean isOpen() {
    return state != AppointmentState.DECLINED && state != AppointmentState.CANCELLED;
  }

  /** An officer takes it in hand, or lets it go with null. */
  public AppointmentRequest inHandOf(@Nullable UUID officer, Instant now) {
    return with(
        officer == null ? AppointmentState.REQUESTED : AppointmentState.UNDER_REVIEW,
        officer,
        now,
        at,
        officeAgreed,
        answer);
  }

  /** At another office, or the same. */
  public AppointmentRequest at(String code) {
    return new AppointmentRequest(
        id,
        number,
        reason,
        state,
        contactId,
        staffId,
        code,
        code.equals(office) ? basis : null,
        words,
        accommodation,
        preferred,
        toolOffered,
        identityOpen,
        isProtected,
        requestedAt,
        reviewer,
        reviewedAt,
        at,
        officeAgreed,
        answer,
        version);
  }

  /** It is scheduled, for the first time or anew. */
  public AppointmentRequest scheduled(UUID officer, Instant now, Instant visit, boolean agreed) {
    return with(AppointmentState.SCHEDULED, officer, now, visit, agreed, answer);
  }

  /** It ends without a visit. */
  public AppointmentRequest ended(
      AppointmentState end, UUID officer, Instant now, String newAnswer) {
    return with(end, officer, now, null, officeAgreed, newAnswer);
  }

  /** As told to whoever must not know who asked (P7): no words and no contact of theirs. */
  public AppointmentRequest wordless() {
    return new AppointmentRequest(
        id,
        number,
        reason,
        state,
        contactId,
        staffId,
        office,
        basis,
        "",
        "",
        preferred,
        toolOffered,
        identityOpen,
        false,
        requestedAt,
        reviewer,
        reviewedAt,
        at,
        officeAgreed,
        "",
        version);
  }

  private AppointmentRequest with(
      AppointmentState newState,
      @Nullable UUID officer,
      Instant now,
      @Nullable Instant visit,
      boolean agreed,
      String newAnswer) {
    return new AppointmentRequest(
        id,
        number,
        reason,
        newState,
        contactId,
        staffId,
        office,
        basis,
        words,
        accommodation,
        preferred,
        toolOffered,
        identityOpen,
        isProtected,
        requestedAt,
        officer,
        now,
        visit,
        agreed,
        newAnswer,
        version);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
