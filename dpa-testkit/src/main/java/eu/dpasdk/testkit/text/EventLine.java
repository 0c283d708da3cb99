package eu.dpasdk.testkit.text;

import eu.dpasdk.model.casefile.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event in one line, with the moment by which the line is placed.
 *
 * @param at the moment
 * @param text what happened
 */
public record EventLine(Instant at, String text) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Where an event keeps its moment, the most telling first. */
  private static final List<String> MOMENTS =
      List.of("at", "arrived", "alerted", "posted", "published", "sent", "dated", "from");

  /** Returns the line of {@code event}; the zone is that of its agreement. */
  public static EventLine of(Event event, ZoneId zone) {
    JsonNode tree = JSON.valueToTree(event);
    StringBuilder text = new StringBuilder(tree.path("type").asString());
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      if (!property.getKey().equals("type") && property.getValue().isString()) {
        text.append(' ').append(property.getValue().asString());
      }
    }
    return new EventLine(moment(tree, zone), text.toString());
  }

  private static Instant moment(JsonNode tree, ZoneId zone) {
    JsonNode delivery = tree.path("delivery");
    for (String name : MOMENTS) {
      JsonNode found = tree.has(name) ? tree.path(name) : delivery.path(name);
      if (found.isString()) {
        return instant(found.asString(), zone);
      }
    }
    return Instant.MIN;
  }

  private static Instant instant(String text, ZoneId zone) {
    if (text.length() == 10) {
      return LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }
    return text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }
}
