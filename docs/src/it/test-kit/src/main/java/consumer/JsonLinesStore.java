package consumer;

import eu.dpasdk.model.casefile.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the events of each case file as lines of JSON, as a file or a table would. */
public final class JsonLinesStore {
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, List<String>> lines = new HashMap<>();

  /** Adds an event at the end. */
  public void add(String caseFile, Event event) {
    lines.computeIfAbsent(caseFile, name -> new ArrayList<>()).add(json.writeValueAsString(event));
  }

  /** Reads the events back in their order. */
  public List<Event> all(String caseFile) {
    return lines.getOrDefault(caseFile, List.of()).stream()
        .map(line -> json.readValue(line, Event.class))
        .toList();
  }
}
