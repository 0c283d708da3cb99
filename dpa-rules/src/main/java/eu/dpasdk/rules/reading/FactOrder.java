package eu.dpasdk.rules.reading;

import eu.dpasdk.model.api.ApiLevel;
import eu.dpasdk.model.api.ApiStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Facts in an order that does not depend on that of recording: by kind, and within a kind by what
 * they say. A fact is put into words only beside another of its kind.
 */
@ApiStatus(ApiLevel.INTERNAL)
public final class FactOrder {
  /** Up to so many facts are compared with each other rather than hashed. */
  private static final int FEW = 8;

  private FactOrder() {}

  /** Returns {@code facts} without those that say the same as an earlier one. */
  public static <E extends Object> List<E> once(Collection<? extends E> facts) {
    if (facts.size() > FEW) {
      return new ArrayList<>(new LinkedHashSet<>(facts));
    }
    List<E> once = new ArrayList<>(facts.size());
    for (E fact : facts) {
      if (!once.contains(fact)) {
        once.add(fact);
      }
    }
    return once;
  }

  /** Returns {@code facts} in order. */
  public static <E extends Object> List<E> sorted(Collection<? extends E> facts) {
    List<E> sorted = new ArrayList<>(facts);
    sorted.sort(Comparator.comparing(FactOrder::kind));
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || !kind(sorted.get(to)).equals(kind(sorted.get(from)))) {
        sortByWords(sorted.subList(from, to));
        from = to;
      }
    }
    return sorted;
  }

  private static <E extends Object> void sortByWords(List<E> facts) {
    if (facts.size() < 2) {
      return;
    }
    List<Worded<E>> worded = new ArrayList<>(facts.size());
    for (E fact : facts) {
      worded.add(new Worded<>(String.valueOf(fact), fact));
    }
    worded.sort(Comparator.comparing(Worded::words));
    for (int i = 0; i < worded.size(); i++) {
      facts.set(i, worded.get(i).fact());
    }
  }

  private static String kind(Object fact) {
    return fact.getClass().getName();
  }

  private record Worded<E extends Object>(String words, E fact) {}
}
