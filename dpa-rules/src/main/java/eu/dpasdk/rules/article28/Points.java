package eu.dpasdk.rules.article28;

import eu.dpasdk.model.law.ClauseRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The rules found so far to apply to one element of one agreement: what they make of it on both
 * axes and how much that weighs. Many are only counted; some are told, with the clauses and the
 * terms they rest on.
 */
sealed interface Points permits CountedPoints, ToldPoints {
  /** Returns no rule yet, to be counted only. */
  static Points counted() {
    return CountedPoints.NONE;
  }

  /** Returns no rule yet; of those to come {@code rules} are told and the others counted. */
  static ToldPoints told(Predicate<ElementRule> rules) {
    return new ToldPoints(CountedPoints.NONE, rules, List.of());
  }

  /** Returns the one rule that applies. */
  Points only(ElementRule rule, String path, List<ClauseRef> clauses);

  /** Adds {@code rule} if {@code holds}. */
  Points when(boolean holds, ElementRule rule, String path, List<ClauseRef> clauses);

  /** Adds {@code rule} if {@code holds}. */
  Points when(boolean holds, ElementRule rule, String path, Supplier<List<ClauseRef>> clauses);

  /** Adds {@code met} unless the text of the law already settled the result otherwise. */
  Points otherwise(ElementRule met, String path, List<ClauseRef> clauses);

  /** Adds {@code met} unless the text of the law already settled the result otherwise. */
  Points otherwise(ElementRule met, String path, Supplier<List<ClauseRef>> clauses);

  /** What all of them come to. */
  CountedPoints sum();

  /** The rules told, in the order in which they were found. */
  List<Point> told();

  /**
   * The rules told: what lowers the result on the law first, then on the benchmark, then the rest.
   */
  default List<Point> ranked() {
    if (told().size() < 2) {
      return told();
    }
    List<Point> ranked = new ArrayList<>(told());
    ranked.sort(Comparator.comparing(point -> point.rule().effect().rank()));
    return ranked;
  }
}
