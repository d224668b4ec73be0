package org.tierline.ui.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailReport;
import org.tierline.service.mail.MailCare;
import org.tierline.service.staff.StaffSession;

/** Asks the services of a desk. */
public final class ServiceMailJobs implements MailJobs {
  private final StaffSession session;
  private final MailCare care;
  private final Folder printer;
  private final @Nullable Folder folder;

  /**
   * Asks for whoever is signed in.
   *
   * @param printer makes letters of what waits to go on paper
   * @param folder the way out of practice; null where messages go to real people
   */
  public ServiceMailJobs(
      StaffSession session, MailCare care, Folder printer, @Nullable Folder folder) {
    this.printer = printer;
    this.session = session;
    this.care = care;
    this.folder = folder;
  }

  @Override
  public List<Line> toDecide(@Nullable Line after, int limit) {
    return care.toDecide(session, after == null ? null : after.item(), limit).stream()
        .map(line -> new Line(line.item(), line.writtenBy(), line.contactNumber()))
        .toList();
  }

  @Override
  public Optional<Sentence> decide(Line seen, MailDecision decision) {
    return care.decide(session, seen.item(), decision);
  }

  @Override
  public long letters() {
    return care.letters(session);
  }

  @Override
  public MailReport print(Path to) {
    return printer.write(to);
  }

  @Override
  public Optional<Folder> folder() {
    return Optional.ofNullable(folder);
  }
}
