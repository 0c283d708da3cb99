package eu.dpasdk.docs.cli;

/** The exit codes of the runner. */
final class ExitCode {
  static final int ANSWERED = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int REFUSED = 3;

  private ExitCode() {}
}
