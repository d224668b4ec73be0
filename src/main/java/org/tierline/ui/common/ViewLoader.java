package org.tierline.ui.common;

import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * The only class that loads FXML. Controllers are made by suppliers registered beforehand, so that
 * the composition root decides what they stand on. To be used on the FX thread.
 */
public final class ViewLoader {
  private final Messages messages;
  private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

  /** Loads views with the words of the language that is switched on at the time. */
  public ViewLoader(Messages messages) {
    this.messages = messages;
  }

  /**
   * A loader that knows all makers of this one. What is registered with it goes with the person for
   * whom it was made, and with it everything that the makers stand on.
   */
  public ViewLoader forOnePerson() {
    ViewLoader own = new ViewLoader(messages);
    own.controllers.putAll(controllers);
    return own;
  }

  /**
   * Says who makes controllers of a class. A view loaded again (in another language) gets a new
   * one.
   */
  public <C> void register(Class<C> controller, Supplier<? extends C> maker) {
    controllers.put(controller, maker);
  }

  /**
   * Loads {@code /fxml/<name>.fxml}, fills in the words and the icons.
   *
   * @param name feature and screen, such as {@code staff/sign-in}
   */
  public Parent load(String name) {
    return load(name, Object.class).root();
  }

  /** As {@link #load(String)}, for whoever needs the controller as well. */
  public <C> View<C> load(String name, Class<C> controller) {
    FXMLLoader loader = new FXMLLoader(locationOf(name), messages.bundle());
    loader.setControllerFactory(this::make);
    try {
      Parent root = loader.load();
      ViewDresser.dress(root);
      return new View<>(root, controller.cast(loader.getController()));
    } catch (IOException e) {
      throw new IllegalStateException("The view " + name + " cannot be shown", e);
    }
  }

  private static URL locationOf(String name) {
    URL location = ViewLoader.class.getResource("/fxml/" + name + ".fxml");
    if (location == null) {
      throw new IllegalArgumentException("There is no view fxml/" + name + ".fxml");
    }
    return location;
  }

  private Object make(Class<?> controller) {
    Supplier<?> maker = controllers.get(controller);
    if (maker == null) {
      String name = controller.getSimpleName();
      throw new IllegalStateException(
          "Nobody makes a %s. Register it where the views are put together: views.register(%s.class, () -> new %s(...))"
              .formatted(controller.getName(), name, name));
    }
    return maker.get();
  }
}
