package eu.dpasdk.docs.benchmark.decision;

/** The status of a change when a sub-processor goes live. */
public final class GoLiveFacts extends FlatFacts {
  private final String status;

  GoLiveFacts(String status) {
    super(3);
    this.status = status;
  }

  /** Returns the property of this name. */
  public String getStatus() {
    return status;
  }
}
