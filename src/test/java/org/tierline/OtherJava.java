package org.tierline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How another process with the same Java and the same classes is started. */
public final class OtherJava {
  private OtherJava() {}

  /** Where the classes are. Maven starts tests from a jar that only names the others. */
  public static String classPath() {
    String named = System.getProperty("surefire.test.class.path");
    return named == null ? System.getProperty("java.class.path", "") : named;
  }

  /** The command that runs a class with the modules of the screens and without a display. */
  public static List<String> withScreens(Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "--module-path",
                System.getProperty("jdk.module.path", ""),
                "@" + Path.of("installer", "javafx.args"),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-classpath",
                classPath(),
                main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
