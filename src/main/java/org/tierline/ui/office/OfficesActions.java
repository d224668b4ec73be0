package org.tierline.ui.office;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.tierline.model.Sentence;

/**
 * What the screen can do for the contact it was opened from.
 *
 * @param contactOpen whether there is one
 * @param read puts a sentence to Say in the contact
 * @param back goes back to the contact
 * @param appointment opens the request for an appointment in it
 * @param link opens the sending of a link in it
 */
public record OfficesActions(
    ObservableBooleanValue contactOpen,
    Consumer<Sentence> read,
    Runnable back,
    Runnable appointment,
    Runnable link) {

  /** Nobody is on the line. */
  public static OfficesActions withoutContact() {
    return new OfficesActions(
        Bindings.createBooleanBinding(() -> false), sentence -> {}, () -> {}, () -> {}, () -> {});
  }
}
