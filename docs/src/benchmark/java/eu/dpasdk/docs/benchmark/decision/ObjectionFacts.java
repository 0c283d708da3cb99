package eu.dpasdk.docs.benchmark.decision;

/** One objection at one moment, dates already compared. */
public final class ObjectionFacts extends FlatFacts {
  private final boolean received;
  private final boolean late;
  private final boolean windowed;
  private final boolean unreasonable;

  ObjectionFacts(boolean received, boolean late, boolean windowed, boolean unreasonable) {
    super(1);
    this.received = received;
    this.late = late;
    this.windowed = windowed;
    this.unreasonable = unreasonable;
  }

  /** Returns the property of this name. */
  public boolean isReceived() {
    return received;
  }

  /** Returns the property of this name. */
  public boolean isLate() {
    return late;
  }

  /** Returns the property of this name. */
  public boolean isWindowed() {
    return windowed;
  }

  /** Returns the property of this name. */
  public boolean isUnreasonable() {
    return unreasonable;
  }
}
