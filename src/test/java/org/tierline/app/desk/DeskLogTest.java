package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class DeskLogTest {
  private static final Logger LOG = LoggerFactory.getLogger(DeskLogTest.class);

  @TempDir private Path folder;

  @AfterEach
  void stopWriting() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("file").stop();
    context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender("file");
  }

  @Test
  void what_is_noted_is_there_at_once_without_the_words_of_an_error() throws IOException {
    DeskLog.begin(folder.resolve("logs"), 1_000_000);
    LOG.warn("The desk opened.", new IllegalStateException("Maria Canary"));
    assertThat(Files.readString(folder.resolve("logs/tierline.log")))
        .contains("WARN", "The desk opened.")
        .doesNotContain("Canary");
  }
}
