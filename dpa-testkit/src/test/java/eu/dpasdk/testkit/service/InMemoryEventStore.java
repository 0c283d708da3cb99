package eu.dpasdk.testkit.service;

import eu.dpasdk.model.casefile.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plainest store there is. */
class InMemoryEventStore implements EventStore {
  private final Map<String, List<Event>> files = new HashMap<>();

  @Override
  public void append(String caseFile, Event event) {
    files.computeIfAbsent(caseFile, name -> new ArrayList<>()).add(event);
  }

  @Override
  public List<Event> replay(String caseFile) {
    return List.copyOf(files.getOrDefault(caseFile, List.of()));
  }
}
