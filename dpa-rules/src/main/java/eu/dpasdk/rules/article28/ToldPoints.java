package eu.dpasdk.rules.article28;

import eu.dpasdk.model.law.ClauseRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Rules of which some are told, with their clauses.
 *
 * @param sum what all of them come to
 * @param tells which of them are told
 * @param told those told
 */
record ToldPoints(CountedPoints sum, Predicate<ElementRule> tells, List<Point> told)
    implements Points {
  private ToldPoints plus(ElementRule rule, String path, Supplier<List<ClauseRef>> clauses) {
    if (!tells.test(rule)) {
      return new ToldPoints(sum.plus(rule), tells, told);
    }
    Point point = new Point(rule, path, List.copyOf(clauses.get()));
    if (told.isEmpty()) {
      return new ToldPoints(sum.plus(rule), tells, List.of(point));
    }
    List<Point> more = new ArrayList<>(told);
    more.add(point);
    return new ToldPoints(sum.plus(rule), tells, List.copyOf(more));
  }

  @Override
  public Points only(ElementRule rule, String path, List<ClauseRef> clauses) {
    return plus(rule, path, () -> clauses);
  }

  @Override
  public Points when(boolean holds, ElementRule rule, String path, List<ClauseRef> clauses) {
    return holds ? plus(rule, path, () -> clauses) : this;
  }

  @Override
  public Points when(
      boolean holds, ElementRule rule, String path, Supplier<List<ClauseRef>> clauses) {
    return holds ? plus(rule, path, clauses) : this;
  }

  @Override
  public Points otherwise(ElementRule met, String path, List<ClauseRef> clauses) {
    return otherwise(met, path, () -> clauses);
  }

  @Override
  public Points otherwise(ElementRule met, String path, Supplier<List<ClauseRef>> clauses) {
    return sum.settleStatute() ? this : plus(met, path, clauses);
  }
}
