package eu.dpasdk.docs.performance;

import org.jspecify.annotations.Nullable;

/**
 * One comparison: what was asked, what the library took, and what something beside it took in the
 * same run.
 *
 * @param question what was asked of both
 * @param ours the figure of the library
 * @param beside what it is compared with: a rival, another size, an aim
 * @param theirs the figure of that
 * @param unit what both figures count
 * @param ratio ours to theirs; the median over the rounds of the run, where there were rounds
 * @param aim what the ratio was meant to be, if that was said beforehand
 */
public record Row(
    String question,
    double ours,
    String beside,
    double theirs,
    Unit unit,
    double ratio,
    @Nullable Aim aim) {
  /** Returns the comparison of two figures that were taken once. */
  public static Row of(
      String question, double ours, String beside, double theirs, Unit unit, @Nullable Aim aim) {
    return new Row(question, ours, beside, theirs, unit, ours / theirs, aim);
  }
}
