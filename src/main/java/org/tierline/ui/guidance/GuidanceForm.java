package org.tierline.ui.guidance;

import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.View;
import org.tierline.ui.common.ViewLoader;

/**
 * A general answer within a contact: the question, the articles, and the script among the words to
 * say. Needs no open case and tells nothing of one.
 */
public final class GuidanceForm implements ContactForm {
  private static final String TYPED = "typed";

  private final GuidanceModel model;
  private final ViewLoader views;
  private final ReadOnlyObjectWrapper<@Nullable Sentence> say = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> none = new ReadOnlyObjectWrapper<>();
  private @Nullable ContactContext context;

  /** A form on a model of its own; its controllers are made known to the views. */
  public GuidanceForm(GuidanceModel model, ViewLoader views, Messages messages) {
    this.model = model;
    this.views = views;
    GuidanceScreen.registerParts(views, messages);
    model.chosenProperty().subscribe(article -> say.set(model.sentence()));
    model.typedProperty().subscribe((before, now) -> changed());
  }

  @Override
  public int digit() {
    return 6;
  }

  @Override
  public Sentence asks() {
    return Sentence.of("say.ask.guidance");
  }

  @Override
  public String titleKey() {
    return "guidance.form.title";
  }

  @Override
  public String icon() {
    return "icon-book-open";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }

  @Override
  public Node fields() {
    View<ArticlesController> view = views.load("guidance/articles", ArticlesController.class);
    view.controller().follow(model);
    view.controller().withoutScrolling();
    return view.root();
  }

  @Override
  public Node outcome() {
    View<ArticleController> view = views.load("guidance/article", ArticleController.class);
    view.controller().withoutWords();
    view.controller().follow(model);
    return view.root();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> say() {
    return say.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> sayNext() {
    return none.getReadOnlyProperty();
  }

  @Override
  public BooleanExpression canSubmit() {
    return Bindings.isNotNull(say);
  }

  @Override
  public void open(ContactContext opened) {
    context = opened;
    boolean spanish = opened.contact().get().caller().language().equals("es");
    model.serve(spanish ? Language.SPANISH : Language.ENGLISH);
  }

  /** The answer was read: it is noted among what was done. */
  @Override
  public void submit() {
    ContactContext given = Objects.requireNonNull(context, "opened in a contact");
    model.give(given.contactId()).ifPresent(given.done());
  }

  @Override
  public Map<String, String> draft() {
    String typed = model.typedProperty().get();
    return typed.isBlank() ? Map.of() : Map.of(TYPED, typed);
  }

  @Override
  public void restore(Map<String, String> draft) {
    model.ask(draft.getOrDefault(TYPED, ""));
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
