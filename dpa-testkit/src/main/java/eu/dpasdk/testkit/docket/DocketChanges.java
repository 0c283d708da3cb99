package eu.dpasdk.testkit.docket;

import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.decision.DocketReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ways to lay a mistake over a docket: in what it reads, or in what it answers. */
final class DocketChanges {
  private DocketChanges() {}

  /** A docket with a mistake in it. */
  @FunctionalInterface
  interface Wrong {
    DocketReport docket(CaseFile file, Instant asOf, DocketQuestion right);
  }

  /** Does not see the events of these types. */
  static Wrong without(String... types) {
    return withoutEvents(event -> List.of(types).contains(Rewriting.text(event, "type")));
  }

  /** Does not see the events that are {@code unseen}. */
  static Wrong withoutEvents(Predicate<ObjectNode> unseen) {
    return (file, asOf, right) ->
        right.docket(Rewriting.events(file, unseen.negate(), event -> {}), asOf);
  }

  /** Sees every event as {@code change} makes it. */
  static Wrong events(Consumer<ObjectNode> change) {
    return (file, asOf, right) -> right.docket(Rewriting.events(file, change), asOf);
  }

  /** Sees another value in a property of the events of one type. */
  static Wrong events(String type, Consumer<ObjectNode> change) {
    return events(
        event -> {
          if (Rewriting.text(event, "type").equals(type)) {
            change.accept(event);
          }
        });
  }

  /** Sees the agreement as {@code change} makes it. */
  static Wrong agreement(Consumer<ObjectNode> change) {
    return (file, asOf, right) -> right.docket(Rewriting.agreement(file, change), asOf);
  }

  /** Sees a property of the agreement, wherever it stands, as {@code change} makes it. */
  static Wrong terms(String property, Consumer<ObjectNode> change) {
    return agreement(tree -> Rewriting.below(tree, property, change));
  }

  /** Sees the file as {@code change} makes it. */
  static Wrong file(BiFunction<CaseFile, Instant, CaseFile> change) {
    return (file, asOf, right) -> right.docket(change.apply(file, asOf), asOf);
  }

  /** Answers with each matter as {@code change} makes it. */
  static Wrong matters(Consumer<ObjectNode> change) {
    return (file, asOf, right) -> Rewriting.matters(right.docket(file, asOf), change);
  }

  /** Answers with each matter as {@code change} makes it, if the file is {@code such}. */
  static Wrong mattersIf(Predicate<CaseFile> such, Consumer<ObjectNode> change) {
    return (file, asOf, right) ->
        such.test(file)
            ? Rewriting.matters(right.docket(file, asOf), change)
            : right.docket(file, asOf);
  }

  /** Answers with an empty list in each matter. */
  static Wrong emptied(String list) {
    return matters(matter -> Rewriting.empty(matter, list));
  }

  /** Answers with each duty as {@code change} makes it. */
  static Wrong duties(Consumer<ObjectNode> change) {
    return (file, asOf, right) -> Rewriting.duties(right.docket(file, asOf), change);
  }

  /** Answers with each duty as {@code change} makes it, who knows the file. */
  static Wrong duties(BiConsumer<CaseFile, ObjectNode> change) {
    return (file, asOf, right) ->
        Rewriting.duties(right.docket(file, asOf), duty -> change.accept(file, duty));
  }

  /** Answers without the duties that are {@code unwanted}. */
  static Wrong withoutDuties(Predicate<JsonNode> unwanted) {
    return matters(matter -> removeDuties(matter, unwanted));
  }

  /** Answers with another moment of change. */
  static Wrong nextChange(BiFunction<Optional<Instant>, Instant, Optional<Instant>> change) {
    return (file, asOf, right) -> {
      DocketReport report = right.docket(file, asOf);
      return withNextChange(report, change.apply(report.nextChange(), asOf));
    };
  }

  static void removeDuties(ObjectNode matter, Predicate<JsonNode> unwanted) {
    if (matter.get("duties") instanceof ArrayNode array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (unwanted.test(array.get(i))) {
          array.remove(i);
        }
      }
    }
  }

  static boolean isDuty(JsonNode duty, String name) {
    return Rewriting.text(duty, "id").endsWith("/" + name);
  }

  /** Whether {@code duty} is the one called {@code name} in a matter of the topic. */
  static boolean isDuty(JsonNode duty, String topic, String name) {
    return Rewriting.text(duty, "id").startsWith(topic + "/") && isDuty(duty, name);
  }

  static boolean has(CaseFile file, Class<? extends Event> type) {
    return file.events().stream().anyMatch(type::isInstance);
  }

  /** Lets the limit of a duty end with {@code last}. */
  static void endWith(ObjectNode duty, CaseFile file, LocalDate last) {
    ObjectNode deadline = (ObjectNode) duty.get("deadline");
    deadline.put("lastDay", last.toString());
    Instant end = last.plusDays(1).atStartOfDay(file.agreement().zone()).toInstant();
    deadline.put("endExclusive", end.toString());
  }

  static DocketReport withNextChange(DocketReport report, Optional<Instant> next) {
    return DocketReport.builder()
        .agreement(report.agreement())
        .at(report.at())
        .addAllMatters(report.matters())
        .nextChange(next)
        .build();
  }
}
