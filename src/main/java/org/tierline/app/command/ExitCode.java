package org.tierline.app.command;

/** What the command line answers with. */
public final class ExitCode {
  /** Everything went as wanted. */
  public static final int DONE = 0;

  /** Done, with findings that were printed. */
  public static final int FINDINGS = 1;

  /** The words of the call were wrong. */
  public static final int WRONG_USE = 2;

  /** It could not run. */
  public static final int COULD_NOT_RUN = 3;

  private ExitCode() {}
}
