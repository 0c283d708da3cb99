package eu.dpasdk.rules.matter;

import eu.dpasdk.model.casefile.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The facts of one matter. The order in which they were recorded, recording one twice, and when
 * that was done, make no difference.
 */
public final class Facts {
  private final List<Event> events;

  private Facts(List<Event> events) {
    this.events = events;
  }

  /** Returns the facts that {@code events} record. */
  public static Facts of(Collection<? extends Event> events) {
    LinkedHashSet<Event> once = new LinkedHashSet<>();
    for (Event event : events) {
      once.add(event.unrecorded());
    }
    return new Facts(List.copyOf(once));
  }

  /** Returns the facts of one kind, in an order that does not depend on that of recording. */
  public <E extends Event> List<E> of(Class<E> kind) {
    List<E> found = new ArrayList<>();
    for (Event event : events) {
      if (kind.isInstance(event)) {
        found.add(kind.cast(event));
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparing(Event::toString));
    }
    return found;
  }

  /** Returns all facts, in no particular order. */
  public List<Event> all() {
    return events;
  }
}
