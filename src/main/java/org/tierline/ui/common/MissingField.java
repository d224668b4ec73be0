package org.tierline.ui.common;

import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard goes when somebody wants to submit a form in which something is missing: to
 * the field of it, which also tells a screen reader why.
 */
public final class MissingField {
  private final Messages messages;
  private final Function<String, @Nullable Node> places;
  private @Nullable Node told;

  private MissingField(Messages messages, Function<String, @Nullable Node> places) {
    this.messages = messages;
    this.places = places;
  }

  /**
   * Leads the keyboard as long as a form is there. For the FX thread.
   *
   * @param places by message key of what is missing: its field, or the row that holds it; null
   *     where it is in no field
   */
  public static void lead(
      FormModel<?> model, Messages messages, Function<String, @Nullable Node> places) {
    MissingField field = new MissingField(messages, places);
    model.soughtProperty().subscribe(field::seek);
    model.missingProperty().subscribe(key -> field.tellNothing());
  }

  private void seek(String key) {
    Node place = key.isEmpty() ? null : places.apply(key);
    if (place != null) {
      Focus.firstIn(place).ifPresent(field -> take(field, key));
    }
  }

  private void take(Node field, String key) {
    tellNothing();
    if (field.getAccessibleHelp() == null) {
      field.setAccessibleHelp(messages.text(key));
      told = field;
    }
    field.requestFocus();
    Focus.reveal(field);
  }

  private void tellNothing() {
    if (told != null) {
      told.setAccessibleHelp(null);
      told = null;
    }
  }
}
