package eu.dpasdk.model.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A term that was read from clauses, and may hold terms that were read from others. */
public interface Sourced {
  /** Returns the clauses this was read from; empty if it only holds other terms. */
  List<ClauseRef> clauses();

  /** Hands each term it holds to {@code visitor}; a term that holds none does nothing. */
  default void forEachPart(Consumer<? super Sourced> visitor) {}

  /** Returns every clause this and the terms it holds were read from, in their order. */
  default List<ClauseRef> allClauses() {
    List<Sourced> parts = new ArrayList<>();
    forEachPart(parts::add);
    if (parts.isEmpty()) {
      return List.copyOf(clauses());
    }
    List<ClauseRef> all = new ArrayList<>(clauses());
    parts.forEach(part -> all.addAll(part.allClauses()));
    return List.copyOf(all);
  }
}
