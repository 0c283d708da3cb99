package eu.dpasdk.model.article28;

import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Article 28 GDPR: what the finding on an element rests on. It is worked out when asked for, since
 * few findings are asked; grounds that tell the same are equal.
 */
public abstract class Grounds {
  /** For those who can work grounds out. */
  protected Grounds() {}

  /** Returns the grounds that tell {@code clauses}, {@code paths} and {@code reasons}. */
  public static Grounds of(List<ClauseRef> clauses, List<String> paths, List<Reason> reasons) {
    return new Known(clauses, paths, reasons);
  }

  /** Returns the clauses that decided it; empty if nothing was found. */
  public abstract List<ClauseRef> clauses();

  /** Returns where the terms that decided it stand in the agreement, as JSON Pointers. */
  public abstract List<String> paths();

  /** Returns each rule applied, the weightiest first. */
  public abstract List<Reason> reasons();

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Grounds told
            && clauses().equals(told.clauses())
            && paths().equals(told.paths())
            && reasons().equals(told.reasons());
  }

  @Override
  public final int hashCode() {
    return 31 * (31 * clauses().hashCode() + paths().hashCode()) + reasons().hashCode();
  }

  @Override
  public final String toString() {
    return "clauses=" + clauses() + ", paths=" + paths() + ", reasons=" + reasons();
  }

  /** Grounds that are known. */
  private static final class Known extends Grounds {
    private final List<ClauseRef> clauses;
    private final List<String> paths;
    private final List<Reason> reasons;

    Known(List<ClauseRef> clauses, List<String> paths, List<Reason> reasons) {
      this.clauses = List.copyOf(clauses);
      this.paths = List.copyOf(paths);
      this.reasons = List.copyOf(reasons);
    }

    @Override
    public List<ClauseRef> clauses() {
      return clauses;
    }

    @Override
    public List<String> paths() {
      return paths;
    }

    @Override
    public List<Reason> reasons() {
      return reasons;
    }
  }
}
