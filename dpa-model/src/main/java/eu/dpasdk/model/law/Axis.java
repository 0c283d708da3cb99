package eu.dpasdk.model.law;

/** The three measures an act is held against; they are never merged into one verdict. */
public enum Axis {
  /** What the law requires. */
  STATUTE,
  /** What these parties agreed. */
  CONTRACT,
  /** What the clauses of Decision (EU) 2021/915 and the guidelines of the EDPB recommend. */
  BENCHMARK
}
