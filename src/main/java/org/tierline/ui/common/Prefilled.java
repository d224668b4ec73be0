package org.tierline.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds, and where that came from while nobody has typed over it. Needs no toolkit.
 */
public final class Prefilled<T extends @Nullable Object> {
  private final T empty;
  private final ObjectProperty<T> value;
  private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper(this, "source", "");
  private boolean filling;
  private boolean typed;

  /** A field that holds nothing yet. */
  public Prefilled(T empty) {
    this.empty = empty;
    value = new SimpleObjectProperty<>(this, "value", empty);
    value.subscribe((before, now) -> noteTyping());
  }

  /** What the field holds; setting it is typing. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** What the field holds. */
  public T get() {
    return value.get();
  }

  /** Message key of where it came from; empty once somebody typed over it. */
  public ReadOnlyStringProperty sourceProperty() {
    return source.getReadOnlyProperty();
  }

  /** Whether somebody typed, so that it belongs into the draft. */
  public boolean isTyped() {
    return typed;
  }

  /** Fills the field from a source, unless somebody has typed. */
  public void fill(T found, String sourceKey) {
    if (typed) {
      return;
    }
    set(found);
    source.set(found == null || found.equals(empty) ? "" : sourceKey);
  }

  /** Forgets what it held. */
  public void clear() {
    set(empty);
    source.set("");
    typed = false;
  }

  private void set(T now) {
    filling = true;
    value.set(now);
    filling = false;
  }

  private void noteTyping() {
    if (!filling) {
      typed = true;
      source.set("");
    }
  }
}
