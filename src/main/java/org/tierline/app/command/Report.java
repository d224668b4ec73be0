package org.tierline.app.command;

import java.util.function.Supplier;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a command reports: lines to read, or with {@code --json} one JSON value and nothing else. */
final class Report {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Option(names = "--json", description = "reports as JSON")
  private boolean json;

  /** A line to read; left out of JSON. */
  void line(String text) {
    if (!json) {
      System.out.println(text);
    }
  }

  /** The whole report, made only if it is wanted. */
  void whole(Supplier<Object> report) {
    if (json) {
      System.out.println(JSON.writeValueAsString(report.get()));
    }
  }
}
