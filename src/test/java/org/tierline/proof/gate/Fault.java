package org.tierline.proof.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.tierline.OtherJava;
import org.tierline.policy.privacy.Gate;

/**
 * A fault to seed: one place of one class of the product, written wrongly. The class is compiled
 * anew with it and seen by one class loader only.
 *
 * @param name what the gate then does wrong
 * @param type the class, as a path below the sources
 * @param right what stands there, once
 * @param wrong what stands there instead
 */
record Fault(String name, String type, String right, String wrong) {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "tierline");

  /** Compiles the class with the fault into a folder, and gives a loader that has it. */
  ClassLoader loader(Path folder) {
    try {
      Path source = Files.createDirectories(folder.resolve("source")).resolve(fileName());
      Files.writeString(source, mutated());
      Path classes = Files.createDirectories(folder.resolve("classes"));
      compile(source, classes);
      return new FaultyLoader(
          new URL[] {classes.toUri().toURL(), place(Gate.class), place(Fault.class)});
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String fileName() {
    return type.substring(type.lastIndexOf('/') + 1) + ".java";
  }

  private String mutated() throws IOException {
    String source = Files.readString(SOURCES.resolve(type + ".java"));
    int at = source.indexOf(right);
    if (at < 0 || source.indexOf(right, at + 1) >= 0) {
      throw new AssertionError(
          type
              + " does not hold this once, so the fault \""
              + name
              + "\" must be written anew: "
              + right);
    }
    return source.replace(right, wrong);
  }

  private static void compile(Path source, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjects(source);
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-classpath",
              OtherJava.classPath(),
              "-d",
              classes.toString());
      if (!compiler.getTask(null, files, null, options, null, units).call()) {
        throw new AssertionError("a fault does not compile");
      }
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
