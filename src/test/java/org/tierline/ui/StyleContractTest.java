package org.tierline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.WidthKind;
import org.w3c.dom.Element;

/**
 * Colours live in three files, every class has a use, and text can be read on whatever it stands
 * on.
 */
class StyleContractTest {
  /** Named in FXML and Java for what they do, without a look. */
  private static final Set<String> WITHOUT_LOOK =
      Set.of("first-focus", "pane", "keys-button", "own-menu", "nowrap", "first", "last");

  private static final List<String> GROUNDS =
      List.of(
          "canvas-default",
          "canvas-subtle",
          "canvas-inset",
          "canvas-overlay",
          "neutral-subtle",
          "accent-subtle",
          "success-subtle",
          "attention-subtle",
          "danger-subtle");
  private static final List<String> TEXTS =
      List.of(
          "fg-default",
          "fg-muted",
          "fg-subtle",
          "accent-fg",
          "success-fg",
          "attention-fg",
          "danger-fg");
  private static final List<String> FILLS =
      List.of(
          "neutral-emphasis",
          "accent-emphasis",
          "success-emphasis",
          "attention-emphasis",
          "danger-emphasis");
  private static final List<String> LINES =
      List.of("border-strong", "focus-ring", "chart-1", "chart-2", "chart-3");

  @Test
  void a_sheet_names_no_file_which_its_binary_form_would_lose() {
    assertThat(Sources.files(Sources.STYLES, ".css"))
        .filteredOn(sheet -> withoutComments(sheet).contains("url("))
        .isEmpty();
  }

  @Test
  void only_the_themes_hold_colours() {
    Pattern colour =
        Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|\\bderive\\(|[:,"
                + " ](white|black|gr[ae]y|red|green|blue|yellow|orange)\\b");
    for (Path sheet : sheetsWithoutThemes()) {
      assertThat(colour.matcher(withoutComments(sheet)).results().map(r -> r.group()).toList())
          .as("%s names tokens, never a colour", sheet)
          .isEmpty();
    }
  }

  @Test
  void themes_have_the_same_tokens_and_nothing_else() {
    Set<String> light = tokens(Theme.LIGHT).keySet();
    for (Theme theme : Theme.values()) {
      assertThat(tokens(theme).keySet()).as(theme.toString()).isEqualTo(light);
      assertThat(withoutComments(fileOf(theme)).replaceAll("\\s+", " ").strip())
          .as("%s holds values only", theme)
          .matches("\\.root \\{( -[a-z0-9-]+: [^;]+;)+ \\}");
    }
  }

  @Test
  void every_name_in_a_value_is_a_token() {
    Set<String> known = new HashSet<>(tokens(Theme.LIGHT).keySet());
    known.addAll(Set.of("fg", "fill", "edge"));
    for (Path sheet : sheetsWithoutThemes()) {
      Matcher values = Pattern.compile(":([^;{}]*);").matcher(withoutComments(sheet));
      while (values.find()) {
        Matcher names = Pattern.compile("(?<![\\w-])-([a-z][a-z0-9-]*)").matcher(values.group(1));
        while (names.find()) {
          assertThat(known).as("%s: %s", sheet, values.group().strip()).contains(names.group(1));
        }
      }
    }
  }

  @Test
  void every_class_in_use_is_defined() {
    Set<String> defined = definedClasses();
    defined.addAll(WITHOUT_LOOK);
    defined.addAll(modenaClasses());
    TreeSet<String> missing = new TreeSet<>(usedInFxml(Sources.FXML));
    missing.addAll(usedInJava());
    missing.removeIf(name -> defined.contains(name) || isIcon(name));
    assertThat(missing).as("In no style sheet").isEmpty();
  }

  @Test
  void every_class_defined_is_in_use() {
    TreeSet<String> left = new TreeSet<>(definedClasses());
    left.removeAll(usedInFxml(Sources.FXML));
    left.removeAll(usedInFxml(Sources.PARTS));
    left.removeAll(wordsInJava());
    left.removeAll(modenaClasses());
    for (WidthKind kind : WidthKind.values()) {
      left.remove(kind.styleClass());
    }
    left.removeIf(name -> name.startsWith("text-") || isIcon(name));
    left.removeAll(Set.of("popover", "border", "accelerator-text", "s24"));
    assertThat(left).as("In no view, no class and not in the sheet of parts").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void text_can_be_read(Theme theme) {
    Map<String, String> tokens = tokens(theme);
    double needed = theme == Theme.CONTRAST ? 7 : 4.5;
    for (String text : TEXTS) {
      for (String ground : GROUNDS) {
        assertThat(contrast(tokens, text, ground))
            .as("%s on %s in %s", text, ground, theme)
            .isGreaterThanOrEqualTo(needed);
      }
    }
    for (String fill : FILLS) {
      assertThat(contrast(tokens, "fg-on-emphasis", fill))
          .as("text on %s in %s", fill, theme)
          .isGreaterThanOrEqualTo(needed);
    }
    for (String line : LINES) {
      for (String ground : GROUNDS.subList(0, 4)) {
        assertThat(contrast(tokens, line, ground))
            .as("%s on %s in %s", line, ground, theme)
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  private static double contrast(Map<String, String> tokens, String one, String other) {
    double a = luminance(tokens.getOrDefault(one, ""));
    double b = luminance(tokens.getOrDefault(other, ""));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    assertThat(hex).matches("#[0-9A-F]{6}");
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double channel = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum +=
          weights[i]
              * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static Path fileOf(Theme theme) {
    return Sources.STYLES.resolve(theme.styleClass() + ".css");
  }

  private static List<Path> sheetsWithoutThemes() {
    List<Path> themes = List.of(fileOf(Theme.LIGHT), fileOf(Theme.DARK), fileOf(Theme.CONTRAST));
    return Sources.files(Sources.STYLES, ".css").stream()
        .filter(sheet -> !themes.contains(sheet))
        .toList();
  }

  private static Map<String, String> tokens(Theme theme) {
    Map<String, String> found = new TreeMap<>();
    Matcher tokens =
        Pattern.compile("-([a-z0-9-]+): ([^;]+);").matcher(withoutComments(fileOf(theme)));
    while (tokens.find()) {
      found.put(tokens.group(1), tokens.group(2));
    }
    return found;
  }

  private static String withoutComments(Path sheet) {
    return withoutComments(Sources.read(sheet));
  }

  private static String withoutComments(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "");
  }

  private static Set<String> definedClasses() {
    Set<String> found = new HashSet<>();
    for (Path sheet : Sources.files(Sources.STYLES, ".css")) {
      found.addAll(classesOf(withoutComments(sheet)));
    }
    return found;
  }

  private static Set<String> classesOf(String css) {
    Set<String> found = new HashSet<>();
    Matcher selectors = Pattern.compile("([^{}]+)\\{").matcher(css);
    while (selectors.find()) {
      Matcher classes = Pattern.compile("\\.([a-z][a-z0-9-]*)").matcher(selectors.group(1));
      while (classes.find()) {
        found.add(classes.group(1));
      }
    }
    return found;
  }

  /** The classes that JavaFX itself gives to its controls. */
  private static Set<String> modenaClasses() {
    try (ModuleReader controls =
            ModuleLayer.boot()
                .configuration()
                .findModule("javafx.controls")
                .orElseThrow()
                .reference()
                .open();
        InputStream css =
            controls.open("com/sun/javafx/scene/control/skin/modena/modena.css").orElseThrow()) {
      return classesOf(withoutComments(new String(css.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> usedInFxml(Path folder) {
    Set<String> found = new HashSet<>();
    for (Path path : Sources.files(folder, ".fxml")) {
      for (Element element : FxmlFile.read(path).elements()) {
        found.addAll(FxmlFile.styleClasses(element));
      }
    }
    return found;
  }

  private static Set<String> usedInJava() {
    Set<String> found = new HashSet<>();
    Pattern calls =
        Pattern.compile("getStyleClass\\(\\)\\s*\\.(?:add|addAll|setAll)\\(([^;]*?)\\);");
    for (Path file : Sources.files(Sources.JAVA.resolve("org/tierline/ui"), ".java")) {
      Matcher call = calls.matcher(Sources.read(file));
      while (call.find()) {
        Matcher literal = Pattern.compile("\"([a-z][a-z0-9-]*)\"").matcher(call.group(1));
        while (literal.find()) {
          found.add(literal.group(1));
        }
      }
    }
    return found;
  }

  private static Set<String> wordsInJava() {
    Set<String> found = new HashSet<>();
    for (Path file : Sources.files(Sources.JAVA.resolve("org/tierline/ui"), ".java")) {
      Matcher literal = Pattern.compile("\"([a-z][a-z0-9-]*)\"").matcher(Sources.read(file));
      while (literal.find()) {
        found.add(literal.group(1));
      }
    }
    return found;
  }

  private static boolean isIcon(String name) {
    if (!name.startsWith("icon-")) {
      return false;
    }
    String drawing = name.substring(5).toUpperCase(Locale.ROOT).replace('-', '_');
    return name.equals("icon-only")
        || Arrays.stream(Feather.values()).anyMatch(each -> each.name().equals(drawing));
  }
}
