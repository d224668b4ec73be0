package org.tierline.ui.office;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tierline.service.office.OfficeCards;
import org.tierline.service.office.OfficeDesk;
import org.tierline.service.office.OfficeFinder;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/** The screen of offices over the reference data, Dallas closed for weather as in the mock. */
final class OfficesStage {
  final Messages messages;
  final Themes themes = new Themes();
  final BooleanProperty contactOpen = new SimpleBooleanProperty(true);
  final OfficesModel model;
  final ViewLoader views;
  final Parent root;
  ContactContext.@Nullable Done read;

  OfficesStage(Language language, Theme theme, int percent) {
    messages = new Messages(language);
    themes.chosenProperty().set(theme);
    themes.textPercentProperty().set(percent);
    model = newModel();
    views = new ViewLoader(messages);
    OfficesActions actions =
        new OfficesActions(contactOpen, words -> read = words, () -> {}, digit -> {});
    root = (Parent) OfficesScreen.of(model, actions, views, messages, themes).view().get();
  }

  static OfficesModel newModel() {
    return new OfficesModel(
        new OfficeFinder(OfficeDesk.desk()),
        new OfficeCards(OfficeDesk.desk()),
        BackgroundWork.atOnce(trouble -> {
          throw new AssertionError(trouble);
        }));
  }

  Scene scene(double width, double height) {
    Scene scene = new Scene(new StackPane(root), width, height);
    themes.apply(scene);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene;
  }
}
