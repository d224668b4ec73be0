package org.tierline.app.desk;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a desk notes for whoever looks after it, in a file of at most a megabyte and three before
 * it. Without the words of errors, which may repeat what somebody typed.
 */
final class DeskLog {
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss'Z',UTC} %-5level %logger{20} %msg%n%nopex";
  private static final int BEFORE = 3;

  private DeskLog() {}

  /** Begins to write into a folder, which is made if need be. */
  static void begin(Path folder, long bytes) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(PATTERN);
    encoder.start();

    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(context);
    file.setName("file");
    file.setFile(folder.resolve("tierline.log").toString());
    file.setEncoder(encoder);

    FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
    window.setContext(context);
    window.setParent(file);
    window.setFileNamePattern(folder.resolve("tierline.%i.log").toString());
    window.setMinIndex(1);
    window.setMaxIndex(BEFORE);
    window.start();

    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(new FileSize(bytes));
    size.start();

    file.setRollingPolicy(window);
    file.setTriggeringPolicy(size);
    file.start();
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
  }
}
