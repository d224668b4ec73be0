package org.tierline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.w3c.dom.Element;

/** What holds for every view, whoever writes it. */
class FxmlContractTest {
  private static final Set<String> WORDS =
      Set.of("text", "promptText", "accessibleText", "accessibleHelp", "title");
  private static final Set<String> INPUTS =
      Set.of(
          "TextField",
          "PasswordField",
          "TextArea",
          "ComboBox",
          "ChoiceBox",
          "DatePicker",
          "Spinner",
          "Slider",
          "ListView",
          "TableView",
          "TreeView");
  private static final Set<String> BUTTONS = Set.of("Button", "ToggleButton", "MenuButton");

  @TempDir private Path folder;

  @Test
  void every_view_loads_in_scene_builder_as_it_stands() throws IOException {
    for (Path file : Sources.files(Sources.FXML, ".fxml")) {
      Path copy = folder.resolve(Sources.FXML.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.writeString(
          copy,
          Sources.read(file).replaceAll("fx:controller=\"[^\"]*\"|\\bon[A-Z]\\w*=\"#[^\"]*\"", ""));
    }
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (Path copy : Sources.files(folder, ".fxml")) {
        Object root =
            Fx.get(() -> new FXMLLoader(copy.toUri().toURL(), messages.bundle()).<Object>load());
        assertThat(root).as(copy.toString()).isNotNull();
      }
    }
  }

  @Test
  void views_hold_standard_controls_only() {
    for (FxmlFile file : FxmlFile.all()) {
      assertThat(file.imports())
          .as("%s: only javafx classes, so that Scene Builder opens it", file.path())
          .allMatch(name -> name.startsWith("javafx."));
    }
  }

  @Test
  void views_hold_keys_instead_of_words_and_no_looks() {
    List<String> found = new ArrayList<>();
    for (FxmlFile file : FxmlFile.all()) {
      for (Element element : file.elements()) {
        FxmlFile.attributes(element)
            .forEach((name, value) -> {
              if (WORDS.contains(name) && !value.isEmpty() && !value.matches("%[a-z].*|\\$.*")) {
                found.add(file.path() + ": " + name + "=\"" + value + "\" is not a %key");
              }
              if (name.equals("style") || name.equals("textFill") || name.matches("spacing|.gap")) {
                found.add(file.path() + ": " + name + " belongs into a style sheet");
              }
            });
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void whatever_takes_input_has_a_name() {
    List<String> found = new ArrayList<>();
    for (FxmlFile file : FxmlFile.all()) {
      Set<String> labelled =
          file.elements().stream()
              .map(element -> element.getAttribute("labelFor"))
              .filter(name -> name.startsWith("$"))
              .map(name -> name.substring(1))
              .collect(Collectors.toSet());
      for (Element element : file.elements()) {
        Map<String, String> attributes = FxmlFile.attributes(element);
        boolean named = attributes.containsKey("accessibleText");
        String id = attributes.getOrDefault("fx:id", "");
        if (INPUTS.contains(element.getTagName()) && !named && !labelled.contains(id)) {
          found.add(file.path() + ": " + element.getTagName() + " " + id + " has no label");
        }
        if (BUTTONS.contains(element.getTagName())
            && !named
            && id.isEmpty()
            && attributes.getOrDefault("text", "").isEmpty()) {
          found.add(file.path() + ": a " + element.getTagName() + " has neither words nor a name");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void controllers_have_what_their_views_name() throws ClassNotFoundException {
    List<String> found = new ArrayList<>();
    for (FxmlFile file : FxmlFile.all()) {
      if (!file.controller().isEmpty()) {
        compare(file, Class.forName(file.controller()), found);
      }
    }
    assertThat(found).isEmpty();
  }

  private static void compare(FxmlFile file, Class<?> controller, List<String> found) {
    Set<String> ids = new HashSet<>();
    Set<String> references = new HashSet<>();
    for (Element element : file.elements()) {
      FxmlFile.attributes(element)
          .forEach((name, value) -> {
            if (name.equals("fx:id")) {
              ids.add(value);
              if (element.getTagName().equals("fx:include")) {
                references.add(value);
                ids.add(value + "Controller");
                references.add(value + "Controller");
              }
            }
            if (name.matches("on[A-Z].*") && !hasHandler(controller, value.substring(1))) {
              found.add(file.path() + ": " + controller.getSimpleName() + " has no " + value);
            }
            if (value.startsWith("$")) {
              references.add(value.substring(1));
            }
          });
    }
    Set<String> fields =
        Arrays.stream(controller.getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(FXML.class))
            .map(Field::getName)
            .collect(Collectors.toSet());
    fields.stream()
        .filter(name -> !ids.contains(name))
        .forEach(name -> found.add(file.path() + ": nothing has the fx:id " + name));
    ids.stream()
        .filter(name -> !fields.contains(name) && !references.contains(name))
        .forEach(name -> found.add(file.path() + ": nobody uses the fx:id " + name));
  }

  private static boolean hasHandler(Class<?> controller, String name) {
    return Stream.<Class<?>>iterate(controller, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(FXML.class))
        .map(Method::getName)
        .anyMatch(name::equals);
  }
}
