package eu.dpasdk.docs.benchmark.decision;

/** One change at one moment, dates already compared: see {@link ConsentByRules}. */
public final class StatusFacts extends FlatFacts {
  private final String window;
  private final boolean withdrawn;
  private final boolean objected;
  private final boolean approved;
  private final boolean settled;
  private final boolean terminable;

  StatusFacts(
      String window,
      boolean withdrawn,
      boolean objected,
      boolean approved,
      boolean settled,
      boolean terminable) {
    super(1);
    this.window = window;
    this.withdrawn = withdrawn;
    this.objected = objected;
    this.approved = approved;
    this.settled = settled;
    this.terminable = terminable;
  }

  /** Returns the property of this name. */
  public String getWindow() {
    return window;
  }

  /** Returns the property of this name. */
  public boolean isWithdrawn() {
    return withdrawn;
  }

  /** Returns the property of this name. */
  public boolean isObjected() {
    return objected;
  }

  /** Returns the property of this name. */
  public boolean isApproved() {
    return approved;
  }

  /** Returns the property of this name. */
  public boolean isSettled() {
    return settled;
  }

  /** Returns the property of this name. */
  public boolean isTerminable() {
    return terminable;
  }
}
