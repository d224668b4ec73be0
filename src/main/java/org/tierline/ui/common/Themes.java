package org.tierline.ui.common;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Dresses scenes: theme, size of text, and the classes by which style sheets know the room there
 * is. While nobody has chosen a theme, the system's choice is followed. To be made and used on the
 * FX thread.
 */
public final class Themes {
  private static final List<String> SHEETS =
      List.of("tokens", "base", "controls", "tables", "forms");

  /** All that the first thing to be seen is dressed by. */
  private static final List<String> FIRST_SHEETS =
      List.of("tokens", "base", "controls", "forms", "shell");

  private final ObjectProperty<@Nullable Theme> chosen = new SimpleObjectProperty<>(this, "chosen");
  private final ReadOnlyObjectWrapper<Theme> shown = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", 100);
  private final ReadOnlyObjectWrapper<WidthKind> width =
      new ReadOnlyObjectWrapper<>(WidthKind.FULL);

  private @Nullable Scene first;

  /** Held here only: the system outlives every window, and must not keep the scenes of one. */
  private final ChangeListener<ColorScheme> systemChange = (scheme, before, now) -> decide();

  /** Follows the system until a theme is chosen. */
  public Themes() {
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(new WeakChangeListener<>(systemChange));
    chosen.subscribe(theme -> decide());
  }

  /** The theme a person chose, or null to follow the system. */
  public ObjectProperty<@Nullable Theme> chosenProperty() {
    return chosen;
  }

  /** The theme that is on. */
  public ReadOnlyObjectProperty<Theme> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The size of text, one of {@link TextSize#STEPS}. */
  public IntegerProperty textPercentProperty() {
    return textPercent;
  }

  /** How much room the scene dressed last has; a view that changes its layout listens. */
  public ReadOnlyObjectProperty<WidthKind> widthProperty() {
    return width.getReadOnlyProperty();
  }

  /** One step larger. */
  public void larger() {
    textPercent.set(TextSize.larger(textPercent.get()));
  }

  /** One step smaller. */
  public void smaller() {
    textPercent.set(TextSize.smaller(textPercent.get()));
  }

  /** Dresses a scene, now and whenever something changes. */
  public void apply(Scene scene) {
    Fonts.load();
    shown.subscribe(theme -> dress(scene));
    scene.rootProperty().subscribe((before, now) -> dress(scene));
    if (!scene.equals(first)) {
      followRoom(scene);
    }
  }

  /**
   * Dresses a scene with no more than the first thing to be seen needs, which is shown while the
   * rest is made; {@link #apply} follows.
   */
  public void applyFirst(Scene scene) {
    Fonts.loadFirst();
    first = scene;
    dress(scene, FIRST_SHEETS.stream().map(Themes::sheet));
    followRoom(scene);
  }

  private void followRoom(Scene scene) {
    textPercent.subscribe((before, now) -> resize(scene));
    scene.widthProperty().subscribe((before, now) -> resize(scene));
  }

  private void decide() {
    Theme wanted = chosen.get();
    boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    shown.set(wanted != null ? wanted : dark ? Theme.DARK : Theme.LIGHT);
  }

  private void dress(Scene scene) {
    dress(
        scene,
        Stream.concat(
            SHEETS.stream().map(Themes::sheet),
            MessageFiles.FEATURES.stream()
                .map(Themes::find)
                .flatMap(Optional::stream)
                .map(URL::toExternalForm)));
  }

  private void dress(Scene scene, Stream<String> beside) {
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(shown.get().styleClass()));
    beside.forEach(sheets::add);
    scene.getStylesheets().setAll(sheets);
    ObservableList<String> classes = scene.getRoot().getStyleClass();
    for (Theme theme : Theme.values()) {
      classes.remove(theme.styleClass());
    }
    classes.add(shown.get().styleClass());
    resize(scene);
  }

  private void resize(Scene scene) {
    int percent = textPercent.get();
    WidthKind kind = WidthKind.of(scene.getWidth(), percent);
    ObservableList<String> classes = scene.getRoot().getStyleClass();
    List<String> wanted = new ArrayList<>(classes);
    wanted.removeIf(name -> name.startsWith("text-"));
    for (WidthKind each : WidthKind.values()) {
      wanted.remove(each.styleClass());
    }
    wanted.add(kind.styleClass());
    if (percent != 100) {
      wanted.add("text-" + percent);
    }
    if (!wanted.equals(classes)) {
      classes.setAll(wanted);
    }
    width.set(kind);
  }

  private static String sheet(String name) {
    return find(name)
        .orElseThrow(
            () -> new IllegalStateException("There is no style sheet styles/" + name + ".css"))
        .toExternalForm();
  }

  /** A feature may have a style sheet of its own name, and need not. */
  private static Optional<URL> find(String name) {
    return Optional.ofNullable(Themes.class.getResource("/styles/" + name + ".css"));
  }
}
