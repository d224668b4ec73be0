package org.tierline.app.desk;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** How many objects of each class of the desk, and of the nodes in it, can still be reached. */
final class LiveObjects {
  private static final Pattern ROW =
      Pattern.compile("^ *\\d+: +(\\d+) +\\d+ +(\\S+).*$", Pattern.MULTILINE);

  /**
   * Carets blink on until the next blink after their field is gone, so skins are left out; and
   * values of styles, which the toolkit keeps for all scenes, some more and some fewer each time.
   */
  private static final Pattern OF_THE_DESK =
      Pattern.compile(
          "org\\.tierline\\..*|javafx\\.scene\\.(control|layout|shape|text)"
              + "\\.(?!Background|Border(?!Pane)|CornerRadii)[A-Z].*");

  private LiveObjects() {}

  /** Collects what cannot be reached and counts the rest, by the name of the class. */
  static Map<String, Long> count() {
    Map<String, Long> counted = new TreeMap<>();
    Matcher row = ROW.matcher(histogram());
    while (row.find()) {
      if (OF_THE_DESK.matcher(row.group(2)).matches()) {
        counted.merge(row.group(2), Long.valueOf(row.group(1)), Long::sum);
      }
    }
    return counted;
  }

  private static String histogram() {
    try {
      return (String)
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new AssertionError("the live objects cannot be counted", e);
    }
  }
}
