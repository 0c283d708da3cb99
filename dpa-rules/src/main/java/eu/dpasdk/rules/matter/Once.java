package eu.dpasdk.rules.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Entries in their order, each of them once. Few are compared with each other, many are hashed. */
final class Once<T extends Object> {
  private static final int FEW = 12;

  private final List<T> entries = new ArrayList<>();
  private final Set<Object> hashed;

  /** Starts with no entry; {@code hashed} may serve entries of other types as well. */
  Once(Set<Object> hashed) {
    this.hashed = hashed;
  }

  void add(T entry) {
    if (entries.size() < FEW ? !entries.contains(entry) : !hashed.contains(entry)) {
      entries.add(entry);
      if (entries.size() == FEW) {
        hashed.addAll(entries);
      } else if (entries.size() > FEW) {
        hashed.add(entry);
      }
    }
  }

  List<T> all() {
    return entries;
  }
}
