package org.tierline.ui.office;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableBooleanValue;
import org.tierline.ui.common.ContactContext;

/**
 * What the screen can do for the contact it was opened from.
 *
 * @param contactOpen whether there is one
 * @param read goes back to the contact with the words among those to say
 * @param back goes back to the contact
 * @param form goes back to the contact with the form of a digit opened
 */
public record OfficesActions(
    ObservableBooleanValue contactOpen,
    Consumer<ContactContext.Done> read,
    Runnable back,
    IntConsumer form) {}
