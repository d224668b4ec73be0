package org.tierline.ui.common;

import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/** A form in a contact whose state stands in a {@link FormModel}. For the FX thread only. */
public abstract class ModelForm implements ContactForm {
  private final FormModel<?> model;
  private final Node fields;
  private final Node outcome;

  /** Joins a model, its fields and the pane that says where it goes. */
  protected ModelForm(FormModel<?> model, Node fields, Node outcome) {
    this.model = model;
    this.fields = fields;
    this.outcome = outcome;
  }

  @Override
  public final Node fields() {
    return fields;
  }

  @Override
  public final Node outcome() {
    return outcome;
  }

  @Override
  public final ReadOnlyObjectProperty<@Nullable Sentence> say() {
    return model.sayProperty();
  }

  @Override
  public final ReadOnlyObjectProperty<@Nullable Sentence> sayNext() {
    return model.sayNextProperty();
  }

  @Override
  public final BooleanExpression canSubmit() {
    return model.canSubmit();
  }

  @Override
  public final BooleanExpression busy() {
    return model.busyProperty();
  }

  @Override
  public final void open(ContactContext context) {
    model.open(context);
  }

  @Override
  public final void submit() {
    model.submit();
  }

  @Override
  public final void leadToMissing() {
    model.leadToMissing();
  }

  @Override
  public final Map<String, String> draft() {
    return model.draft();
  }

  @Override
  public final void restore(Map<String, String> draft) {
    model.restore(draft);
  }

  @Override
  public final void clear() {
    model.clear();
  }
}
