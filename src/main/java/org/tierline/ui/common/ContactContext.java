package org.tierline.ui.common;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.model.contact.Contact;

/**
 * What a form may know of the contact it is opened in.
 *
 * @param contact as it is stored now
 * @param openCase the case whose gate is open, or null
 * @param notes what is in the notes, so that nothing is typed twice
 * @param wants what the hand-off says the caller wants, or empty
 * @param changed called after something was typed, so that the draft is kept
 * @param done called when the form has done its work
 */
public record ContactContext(
    UUID contactId,
    ReadOnlyObjectProperty<Contact> contact,
    ReadOnlyObjectProperty<@Nullable CaseView> openCase,
    ReadOnlyStringProperty notes,
    String wants,
    Runnable changed,
    Consumer<Done> done) {

  /**
   * What a form has done.
   *
   * @param words one line for the list of what was done in this contact
   * @param say the sentence to read to the caller
   * @param number the number to read aloud, or null
   */
  public record Done(Sentence words, Sentence say, @Nullable ReadAloudNumber number) {}
}
