package eu.dpasdk.docs.benchmark;

import eu.dpasdk.docs.performance.Aim;
import eu.dpasdk.docs.performance.Row;
import eu.dpasdk.docs.performance.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured, by name: one figure a round. Of JMH's benchmarks the name is {@code
 * Class.method}, with {@code [parameter=value,…]} behind it if there are any, and a time is in
 * nanoseconds.
 */
public final class Scores {
  private final Map<String, List<Double>> byName = new LinkedHashMap<>();

  /** Adds the figure of one more round. */
  public void add(String name, double figure) {
    byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(figure);
  }

  /** Returns under which name the bytes are kept that {@code name} allocates at a time. */
  public static String bytes(String name) {
    return name + ", bytes";
  }

  /** Returns the comparison of what two benchmarks allocate at a time. */
  public Row allocations(String question, String ours, String beside, String theirs) {
    return Row.of(question, median(bytes(ours)), beside, median(bytes(theirs)), Unit.BYTES, null);
  }

  /** Tells whether {@code name} was measured. */
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Returns the median over the rounds. */
  public double median(String name) {
    return median(rounds(name));
  }

  /** Returns the median of the ratios of the rounds, so that what slows a round does not count. */
  public double ratio(String name, String other) {
    List<Double> one = rounds(name);
    List<Double> two = rounds(other);
    if (one.size() != two.size()) {
      throw new IllegalStateException(name + " and " + other + " had different rounds");
    }
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < one.size(); round++) {
      ratios.add(one.get(round) / two.get(round));
    }
    return median(ratios);
  }

  /** Returns the comparison of the times of two benchmarks; {@code aim} may be null. */
  public Row times(String question, String ours, String beside, String theirs, Aim aim) {
    return new Row(
        question, median(ours), beside, median(theirs), Unit.NANOSECONDS, ratio(ours, theirs), aim);
  }

  private List<Double> rounds(String name) {
    List<Double> rounds = byName.get(name);
    if (rounds == null) {
      throw new IllegalStateException(name + " was not measured; known are " + byName.keySet());
    }
    return rounds;
  }

  private static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
