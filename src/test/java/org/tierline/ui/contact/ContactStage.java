package org.tierline.ui.contact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.Fx;
import org.tierline.ui.ScreenHost;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Talk;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/** The contact screen in a scene of its own, for pictures and for keys. On the FX thread. */
final class ContactStage {
  final ContactRig rig;
  final Messages messages = new Messages(Language.ENGLISH);
  final Themes themes = new Themes();
  final Navigator navigator;
  final ContactScreens screens;
  final StackPane host = new StackPane();
  final Scene scene;
  private @Nullable Stage window;

  ContactStage(ContactRig rig, double width, double height) {
    this.rig = rig;
    Talk talk = new ScreenHost.QuietTalk(rig.failures);
    navigator = new Navigator(talk, messages);
    screens =
        new ContactScreens(
            new ContactScreens.Frame(
                new ViewLoader(messages), navigator, talk, messages, new Phrases(messages), themes),
            rig.jobs,
            ContactRig.checks(),
            rig.work(),
            () -> rig.now,
            rig.forms,
            contact -> rig.closed = true);
    scene = new Scene(host, width, height);
    themes.chosenProperty().set(Theme.LIGHT);
    themes.apply(scene);
    navigator
        .viewProperty()
        .subscribe(view -> host.getChildren().setAll(view == null ? List.of() : List.of(view)));
  }

  void open() {
    screens.show(rig.opened());
    tick();
  }

  void tick() {
    screens.tick();
  }

  /** Chooses a tab, where there is one column. */
  void choose(ContactTab tab) {
    scene.getRoot().lookupAll(".tab-button").stream()
        .filter(node -> tab.name().equals(node.getUserData()))
        .forEach(node -> ((ToggleButton) node).setSelected(true));
  }

  /** On a stage, so that the focus is seen and pulses come; from any thread. */
  static ContactStage shown(ContactRig rig, double width, double height) {
    return Fx.get(() -> {
      ContactStage made = new ContactStage(rig, width, height);
      Stage stage = new Stage();
      stage.setX(0);
      stage.setY(0);
      stage.setScene(made.scene);
      stage.show();
      made.window = stage;
      return made;
    });
  }

  /** A step of a walk, and the time to paint it; not from the FX thread. */
  void step(Runnable step) {
    Fx.run(step);
    for (int pulse = 0; pulse < 3; pulse++) {
      LockSupport.parkNanos(40_000_000);
      Fx.run(() -> {});
    }
  }

  void close() {
    Fx.run(() -> {
      if (window != null) {
        window.hide();
      }
    });
  }

  /** Not from the FX thread. */
  void picture(String name) throws IOException {
    Pictures.write(Fx.get(() -> Pictures.of(scene)), Path.of("target", "pictures", name + ".png"));
  }
}
