package org.tierline.ui.office;

import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Caller;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.View;
import org.tierline.ui.common.ViewLoader;

/**
 * Offices within a contact: the search with the caller's ZIP in it, the card beside it, and the
 * sentence among the words to say. Needs no open case.
 */
public final class OfficesForm implements ContactForm {
  private static final String TYPED = "typed";

  private final OfficesModel model;
  private final ViewLoader views;
  private final ReadOnlyObjectWrapper<@Nullable Sentence> none = new ReadOnlyObjectWrapper<>();
  private @Nullable ContactContext context;

  /** A form on a model of its own; its controllers are made known to the views. */
  public OfficesForm(OfficesModel model, ViewLoader views, Messages messages) {
    this.model = model;
    this.views = views;
    OfficesScreen.registerParts(views, messages);
    model.search().typedProperty().subscribe((before, now) -> changed());
  }

  @Override
  public int digit() {
    return 4;
  }

  @Override
  public Sentence asks() {
    return Sentence.of("say.ask.office");
  }

  @Override
  public String titleKey() {
    return "office.title";
  }

  @Override
  public String icon() {
    return "icon-map-pin";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }

  @Override
  public Node fields() {
    View<ResultsController> view = views.load("office/results", ResultsController.class);
    view.controller().follow(model.search());
    view.controller().withoutScrolling();
    return view.root();
  }

  @Override
  public Node outcome() {
    View<CardController> view = views.load("office/card", CardController.class);
    view.controller().withoutWords();
    view.controller().follow(model.card());
    return view.root();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> say() {
    return model.card().sentenceProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> sayNext() {
    return none.getReadOnlyProperty();
  }

  @Override
  public BooleanExpression canSubmit() {
    return Bindings.isNotNull(model.card().sentenceProperty());
  }

  @Override
  public void open(ContactContext opened) {
    context = opened;
    Caller caller = opened.contact().get().caller();
    model.serve(caller.zip(), caller.language().equals("es") ? Language.SPANISH : Language.ENGLISH);
  }

  /** The office was said: it is noted among what was done. */
  @Override
  public void submit() {
    ContactContext.Done said = model.read();
    if (said != null) {
      Objects.requireNonNull(context, "opened in a contact").done().accept(said);
    }
  }

  @Override
  public Map<String, String> draft() {
    String typed = model.search().typedProperty().get();
    return typed.isBlank() ? Map.of() : Map.of(TYPED, typed);
  }

  @Override
  public void restore(Map<String, String> draft) {
    model.search(draft.getOrDefault(TYPED, ""));
  }

  @Override
  public void clear() {
    context = null;
    model.forget();
  }

  private void changed() {
    if (context != null) {
      context.changed().run();
    }
  }
}
