package eu.dpasdk.testkit.subprocessing;

import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.notice.PortalReading;
import eu.dpasdk.model.subprocessing.ChangeId;
import eu.dpasdk.model.subprocessing.SubProcessingEvent;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the laws ask of facts; answered from their JSON form, apart from the rules. */
final class Facts {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern INSTANT = Pattern.compile("\"[0-9T:.-]+Z\"");

  private Facts() {}

  /** The facts none of whose moments lies after {@code asOf}. */
  static List<SubProcessingEvent> happenedBy(Instant asOf, List<SubProcessingEvent> facts) {
    return facts.stream()
        .filter(fact -> moments(fact).stream().noneMatch(at -> at.isAfter(asOf)))
        .toList();
  }

  /** The facts that have a moment, and none at or before {@code asOf}. */
  static List<SubProcessingEvent> happenAfter(Instant asOf, List<SubProcessingEvent> facts) {
    return facts.stream()
        .filter(fact -> !moments(fact).isEmpty())
        .filter(fact -> moments(fact).stream().allMatch(at -> at.isAfter(asOf)))
        .toList();
  }

  /** The facts that belong to {@code change}. */
  static List<SubProcessingEvent> of(ChangeId change, List<SubProcessingEvent> facts) {
    return facts.stream()
        .filter(fact -> change.id().equals(json(fact).path("change").asString("")))
        .toList();
  }

  /** Whether {@code option} asks when portal messages were read, and that is not known yet. */
  static boolean lacksReadMoments(
      ReadingOption option, List<SubProcessingEvent> facts, Instant asOf) {
    return option == PortalReading.PORTAL_READ
        && facts.stream()
            .map(fact -> json(fact).path("delivery"))
            .filter(delivery -> delivery.path("type").asString("").equals("portal"))
            .map(delivery -> delivery.path("read").stringValueOpt().map(Instant::parse))
            .anyMatch(read -> read.filter(at -> !at.isAfter(asOf)).isEmpty());
  }

  /** Every moment of the fact but the one at which a change was announced to take effect. */
  private static List<Instant> moments(SubProcessingEvent fact) {
    ObjectNode json = (ObjectNode) json(fact);
    json.remove("takesEffect");
    return INSTANT
        .matcher(json.toString())
        .results()
        .map(MatchResult::group)
        .map(quoted -> Instant.parse(quoted.substring(1, quoted.length() - 1)))
        .toList();
  }

  private static JsonNode json(SubProcessingEvent fact) {
    return JSON.valueToTree(fact);
  }
}
