package eu.dpasdk.docs.benchmark.decision;

/** One duty of a docket, dates already compared. */
public final class DutyFacts extends FlatFacts {
  private final String done;
  private final boolean fallenBefore;
  private final boolean ranOut;
  private final boolean fallen;

  DutyFacts(String done, boolean fallenBefore, boolean ranOut, boolean fallen) {
    super(1);
    this.done = done;
    this.fallenBefore = fallenBefore;
    this.ranOut = ranOut;
    this.fallen = fallen;
  }

  /** Returns the property of this name. */
  public String getDone() {
    return done;
  }

  /** Returns the property of this name. */
  public boolean isFallenBefore() {
    return fallenBefore;
  }

  /** Returns the property of this name. */
  public boolean isRanOut() {
    return ranOut;
  }

  /** Returns the property of this name. */
  public boolean isFallen() {
    return fallen;
  }
}
