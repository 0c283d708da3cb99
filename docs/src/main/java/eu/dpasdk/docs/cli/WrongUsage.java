package eu.dpasdk.docs.cli;

/** The command line asks for something that is not there; the message says what is. */
final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
