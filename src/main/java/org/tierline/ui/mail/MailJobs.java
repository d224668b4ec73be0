package org.tierline.ui.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailReport;

/**
 * What the part about messages asks of the services, for the one person who is signed in. Every
 * call may touch the store and belongs in the background.
 */
public interface MailJobs {
  /**
   * Messages about which somebody has to decide, oldest first.
   *
   * @param after the last one that is known, or null
   */
  List<Line> toDecide(@Nullable Line after, int limit);

  /** Decides about one; why not, or empty if it is done. */
  Optional<Sentence> decide(Line seen, MailDecision decision);

  /** How many letters wait to be printed. */
  long letters();

  /** Prints the letters that wait, as PDF into a folder that is there. */
  MailReport print(Path folder);

  /** Writes what waits into a folder; empty where messages go to real people. */
  Optional<Folder> folder();

  /** The way out of practice. */
  @FunctionalInterface
  interface Folder {
    /** Writes what waits as files into a folder that is there. */
    MailReport write(Path folder);
  }

  /**
   * A message that did not leave, or not for sure.
   *
   * @param writtenBy full name
   * @param contact number of the contact it was written in
   */
  record Line(MailItem item, String writtenBy, String contact) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
