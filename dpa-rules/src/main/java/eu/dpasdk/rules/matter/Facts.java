package eu.dpasdk.rules.matter;

import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.rules.reading.FactOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one matter. The order in which they were recorded, recording one twice, and when
 * that was done, make no difference. Not to be shared between threads: it keeps what it found.
 */
public final class Facts {
  private final List<Event> events;

  /** Those of each kind that was asked for: a matter is told many times. */
  private final Map<Class<?>, List<?>> byKind = new HashMap<>();

  private Facts(List<Event> events) {
    this.events = events;
  }

  /** Returns the facts that {@code events} record. */
  public static Facts of(Collection<? extends Event> events) {
    List<Event> unrecorded = new ArrayList<>(events.size());
    for (Event event : events) {
      unrecorded.add(event.unrecorded());
    }
    return new Facts(List.copyOf(FactOrder.sorted(FactOrder.once(unrecorded))));
  }

  /**
   * Returns the facts of one kind, in an order that does not depend on that of recording; the list
   * cannot be changed.
   */
  @SuppressWarnings("unchecked") // What is kept for a kind is of that kind.
  public <E extends Event> List<E> of(Class<E> kind) {
    return (List<E>) byKind.computeIfAbsent(kind, asked -> find(kind));
  }

  private <E extends Event> List<E> find(Class<E> kind) {
    List<E> found = new ArrayList<>();
    for (Event event : events) {
      if (kind.isInstance(event)) {
        found.add(kind.cast(event));
      }
    }
    return List.copyOf(found);
  }

  /** Returns all facts, in no particular order. */
  public List<Event> all() {
    return events;
  }
}
