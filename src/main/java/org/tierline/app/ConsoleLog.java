package org.tierline.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * What is logged, found by logback through its list of services. In code, since reading a file of
 * settings takes longer than all else that happens before the first window. Nothing personal is
 * ever logged; what is logged is for whoever looks after the desk.
 */
public final class ConsoleLog extends ContextAwareBase implements Configurator {
  private static final String PATTERN = "%d{HH:mm:ss} %-5level %logger{20} %msg%n%ex{8}";

  /** Made by logback. */
  public ConsoleLog() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (ConsoleLog.class.getResource("/logback-test.xml") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(PATTERN);
    encoder.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setName("console");
    console.setTarget(ConsoleTarget.SystemErr.getName());
    console.setEncoder(encoder);
    console.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(console);
    context.getLogger("org.tierline").setLevel(Level.INFO);
    // What it could not do it throws, and the desk says it in a sentence.
    context.getLogger("org.flywaydb").setLevel(Level.OFF);
    // Which font stands in where a page is only measured matters to nobody.
    context.getLogger("org.apache.pdfbox").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
