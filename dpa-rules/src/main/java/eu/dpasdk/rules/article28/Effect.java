package eu.dpasdk.rules.article28;

import eu.dpasdk.model.article28.ElementResult;

/** What a rule makes of an element of Article 28 GDPR. */
public enum Effect {
  /** The element is met, as far as this rule sees. */
  MET(5, ElementResult.PRESENT, ElementResult.PRESENT),
  /** A part is absent, made conditional or undercut: PARTIAL on both axes. */
  PARTIAL(3, ElementResult.PARTIAL, ElementResult.PARTIAL),
  /** Nothing stipulates the element: MISSING on both axes. */
  MISSING(0, ElementResult.MISSING, ElementResult.MISSING),
  /** The element cannot apply. */
  NOT_APPLICABLE(1, ElementResult.NOT_APPLICABLE, ElementResult.NOT_APPLICABLE),
  /** The element is left to a document that is not in the file. */
  UNRESOLVED(2, ElementResult.UNRESOLVED, ElementResult.UNRESOLVED),
  /** The law is met, the benchmark is not: PARTIAL on the benchmark only. */
  BELOW_BENCHMARK(4, ElementResult.PRESENT, ElementResult.PARTIAL),
  /** Worth knowing; the result does not change. */
  REMARK(6, ElementResult.PRESENT, ElementResult.PRESENT);

  private final int rank;
  private final ElementResult statute;
  private final ElementResult benchmark;

  Effect(int rank, ElementResult statute, ElementResult benchmark) {
    this.rank = rank;
    this.statute = statute;
    this.benchmark = benchmark;
  }

  /** Returns the place among the effects on one element, the one that decides first. */
  int rank() {
    return rank;
  }

  /** Returns the result by the text of the law where this decides. */
  ElementResult statute() {
    return statute;
  }

  /** Returns the result by the benchmark where this decides; never better than by the law. */
  ElementResult benchmark() {
    return benchmark;
  }

  /** Returns whether this settles the result by the text of the law. */
  boolean settlesStatute() {
    return statute != ElementResult.PRESENT;
  }
}
