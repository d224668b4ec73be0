package org.tierline.ui.staff;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.tierline.ui.common.LookChooser;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PasswordBox;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.View;
import org.tierline.ui.common.ViewLoader;

/**
 * The sign-in screen as a whole. Another language loads it again on the same model, so that a name
 * typed stays. To be used on the FX thread.
 */
public final class SignInScreen {
  private final ViewLoader views;
  private final Messages messages;
  private final Consumer<Parent> show;
  private Subscription following = Subscription.EMPTY;

  /**
   * Registers what the screen is made of.
   *
   * @param version of the desk
   * @param crash what is offered of an unexpected end
   * @param clock for the day on which it was
   * @param show puts the view into the window
   */
  public SignInScreen(
      SignInModel model,
      ViewLoader views,
      Messages messages,
      Themes themes,
      String version,
      LastCrash crash,
      Clock clock,
      Consumer<Parent> show) {
    this.views = views;
    this.messages = messages;
    this.show = show;
    SignInController.Parts parts =
        new SignInController.Parts(
            () -> crash.report().map(found -> views.load("staff/crash")),
            () -> views.load("staff/first-administrator"),
            () -> views.load("staff/sign-in-practice"),
            () -> views.load("common/look-chooser"));
    views.register(
        SignInController.class,
        () -> new SignInController(model, messages, themes, version, parts));
    views.register(PracticeController.class, () -> new PracticeController(model, messages));
    views.register(CrashController.class, () -> new CrashController(crash, messages, clock));
    views.register(SignInFormController.class, () -> new SignInFormController(model));
    views.register(
        FirstAdministratorController.class,
        () -> new FirstAdministratorController(model, messages));
    views.register(RefusalPanel.class, RefusalPanel::new);
    views.register(PasswordBox.class, PasswordBox::new);
    views.register(LookChooser.class, () -> new LookChooser(themes, messages));
  }

  /** Shows the screen. */
  public void open() {
    open(Runnable::run);
  }

  /**
   * Shows the form, and what stands around it later: whoever has just started the desk types a name
   * meanwhile.
   *
   * @param later runs what it is given on the FX thread, once the form was drawn
   */
  public void open(Consumer<Runnable> later) {
    following.unsubscribe();
    following = messages.languageProperty().subscribe((before, now) -> load(Runnable::run));
    load(later);
  }

  /** Lets another take the window. */
  public void close() {
    following.unsubscribe();
  }

  private void load(Consumer<Runnable> later) {
    View<SignInController> view = views.load("staff/sign-in", SignInController.class);
    show.accept(view.root());
    later.accept(view.controller()::complete);
  }
}
