package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditPage;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.audit.AuditViews;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffSession;

/** The services behind the audit views, for one supervisor signed in. */
public final class ServiceAuditViewJobs implements AuditViewJobs {
  private static final Duration BACK = Duration.ofDays(30);

  private final StaffSession session;
  private final AuditViews views;
  private final StaffDirectory staff;
  private final InstantSource clock;

  /** Calls the services as the person of a session. */
  public ServiceAuditViewJobs(
      StaffSession session, AuditViews views, StaffDirectory staff, InstantSource clock) {
    this.session = session;
    this.views = views;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public AuditPage whoSaw(ReceiptNumber receiptNumber, @Nullable AuditPlace next) {
    return views.whoSaw(session, receiptNumber, next);
  }

  @Override
  public AuditPage whatSaw(UUID staffId, @Nullable AuditPlace next) {
    Instant now = clock.instant();
    return views.whatSaw(session, staffId, now.minus(BACK), now, next);
  }

  @Override
  public Optional<StaffMember> person(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return staff.all().stream()
        .filter(member ->
            member.name().equals(wanted)
                || member.fullName().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }
}
