package org.tierline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

  /** The command that runs a class without screens. */
  public static List<String> plain(Class<?> main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * Runs a command and kills it as soon as it has said something.
   *
   * @param input what it reads first
   * @param line what it says
   */
  public static void killedOnceItSays(String line, List<String> command, String input)
      throws IOException, InterruptedException {
    List<String> told = new ArrayList<>();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (Writer writer = process.outputWriter(StandardCharsets.UTF_8);
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      writer.write(input);
      writer.flush();
      String said = output.readLine();
      while (said != null && !said.equals(line)) {
        told.add(said);
        said = output.readLine();
      }
      assertThat(said).as("It told: %s", String.join("\n", told)).isEqualTo(line);
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
    assertThat(process.exitValue()).isNotZero();
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
