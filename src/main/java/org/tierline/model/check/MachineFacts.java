package org.tierline.model.check;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.mail.MailTrouble;

/**
 * What was seen of a machine.
 *
 * @param now by its clock
 * @param javaVersion the feature number, such as 25
 * @param memoryBytes what the machine has in all; 0 if it does not tell
 * @param hasScreen whether a window can be shown
 * @param freeBytes what is free where the store lies or would lie
 * @param isStoreShown whether everybody at this machine may read the file of the store
 * @param lastCopyOn the day of the newest daily copy of the store, UTC; null if there is none
 * @param printers how many printers are set up
 * @param authorities how many certificate authorities are trusted
 * @param mail what came of greeting the mail server; null if none was named
 */
public record MachineFacts(
    Instant now,
    int javaVersion,
    long memoryBytes,
    boolean hasScreen,
    long freeBytes,
    boolean isStoreShown,
    @Nullable LocalDate lastCopyOn,
    int printers,
    int authorities,
    @Nullable MailFact mail) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /**
   * A mail server that was greeted.
   *
   * @param trouble why it cannot be used; null if it answered as it should
   */
  public record MailFact(String host, @Nullable MailTrouble trouble) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
