package org.tierline.ui.contact;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.service.contact.EntryAnswer;

/**
 * One field: what is typed, where it came from, and what its check said when it was left. While it
 * is being typed in, it is not marked.
 */
public final class Entry {
  private final EntryKind kind;
  private final Function<String, EntryAnswer> check;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable EntryAnswer> mark = new ReadOnlyObjectWrapper<>();
  private String given = "";

  Entry(EntryKind kind, Function<String, EntryAnswer> check) {
    this.kind = kind;
    this.check = check;
    text.subscribe(this::typed);
  }

  /** Which field it is. */
  public EntryKind kind() {
    return kind;
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** Key of the words that say where the text came from; empty once it was typed over. */
  public ReadOnlyStringProperty sourceProperty() {
    return source.getReadOnlyProperty();
  }

  /** What the check said, or null while there is nothing to mark. */
  public ReadOnlyObjectProperty<@Nullable EntryAnswer> markProperty() {
    return mark.getReadOnlyProperty();
  }

  /** Puts in what was said before. */
  void give(String value, String sourceKey) {
    given = value;
    text.set(value);
    source.set(sourceKey);
  }

  /** The field was left: a wrong one is marked, a fine one is written the one way. */
  public void leave() {
    EntryAnswer answer = check.apply(text.get());
    mark.set(answer instanceof EntryAnswer.Fine ? null : answer);
  }

  /** What was said, cleaned; empty if nothing was, or if it cannot be used. */
  String value() {
    return switch (check.apply(text.get())) {
      case EntryAnswer.Fine(String value) -> value;
      case EntryAnswer.Warned(String value, var say) -> value;
      case EntryAnswer.Wrong wrong -> "";
    };
  }

  /** What was said, or null. */
  @Nullable String said() {
    String value = value();
    return value.isEmpty() ? null : value;
  }

  boolean isWrong() {
    return check.apply(text.get()) instanceof EntryAnswer.Wrong;
  }

  boolean isEmpty() {
    return text.get().isBlank();
  }

  private void typed(String now) {
    mark.set(null);
    if (!now.equals(given)) {
      source.set("");
    }
  }
}
