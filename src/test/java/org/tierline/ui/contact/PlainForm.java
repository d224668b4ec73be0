package org.tierline.ui.contact;

import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.TakesWords;

/** A form with one field, to stand for those of other features. */
final class PlainForm implements ContactForm, TakesWords {
  /** How high what it tells beside itself stands. */
  double told = 16;

  final StringProperty words = new SimpleStringProperty("");
  private final int digit;
  private final String titleKey;
  private final boolean needsOpenCase;
  private final SimpleObjectProperty<@Nullable Sentence> say = new SimpleObjectProperty<>();
  private final SimpleObjectProperty<@Nullable Sentence> sayNext =
      new SimpleObjectProperty<>(Sentence.of("contact.say.anythingElse"));
  private final SimpleBooleanProperty can = new SimpleBooleanProperty(true);
  private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
  private boolean late;
  private @Nullable ContactContext context;
  private @Nullable Node fields;

  PlainForm(int digit, String titleKey, boolean needsOpenCase) {
    this.digit = digit;
    this.titleKey = titleKey;
    this.needsOpenCase = needsOpenCase;
    words.subscribe((before, now) -> {
      if (context != null) {
        context.changed().run();
      }
    });
  }

  @Override
  public int digit() {
    return digit;
  }

  @Override
  public String titleKey() {
    return titleKey;
  }

  @Override
  public String icon() {
    return "icon-file-plus";
  }

  @Override
  public boolean needsOpenCase() {
    return needsOpenCase;
  }

  @Override
  public Node fields() {
    if (fields == null) {
      TextField field = new TextField();
      field.textProperty().bindBidirectional(words);
      field.setId("plain-" + digit);
      fields = new VBox(field);
    }
    return fields;
  }

  @Override
  public Node outcome() {
    Label label = new Label();
    label.setMinHeight(told);
    return new VBox(label);
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> say() {
    return say;
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> sayNext() {
    return sayNext;
  }

  @Override
  public BooleanExpression canSubmit() {
    return can;
  }

  @Override
  public void open(ContactContext opened) {
    context = opened;
  }

  @Override
  public void submit() {
    if (late) {
      busy.set(true);
    } else {
      answer(submitted()).run();
    }
  }

  /** As a store that takes its time: what was submitted now is answered when this is run. */
  Runnable submitLate() {
    late = true;
    submit();
    return answer(submitted());
  }

  private ContactContext submitted() {
    return Objects.requireNonNull(context, "opened in a contact");
  }

  private Runnable answer(ContactContext submitted) {
    return () -> {
      busy.set(false);
      submitted
          .done()
          .accept(
              new ContactContext.Done(
                  Sentence.of("contact.say.help"),
                  Sentence.of("contact.say.anythingElse"),
                  ReadAloudNumber.of("SR", "7K3M9QX2T")));
    };
  }

  @Override
  public BooleanExpression busy() {
    return busy;
  }

  @Override
  public Map<String, String> draft() {
    return words.get().isEmpty() ? Map.of() : Map.of("words", words.get());
  }

  @Override
  public void restore(Map<String, String> draft) {
    words.set(draft.getOrDefault("words", ""));
  }

  @Override
  public void write(String written) {
    words.set(written);
  }

  @Override
  public void clear() {
    context = null;
    busy.set(false);
    words.set("");
  }
}
