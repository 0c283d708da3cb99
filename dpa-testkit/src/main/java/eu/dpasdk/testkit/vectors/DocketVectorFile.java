package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.DutyStatus;
import eu.dpasdk.model.decision.PowerState;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.testkit.vectors.ExpectedMatter.ExpectedEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code docket-vectors.json}, read with Jackson 3. */
final class DocketVectorFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Read once: values never change. */
  private static final class Read {
    static final List<DocketVector> ALL =
        list(
            JSON.readTree(VectorFiles.text("docket-vectors.json")).get("vectors"),
            DocketVectorFile::vector);

    private Read() {}
  }

  private DocketVectorFile() {}

  static List<DocketVector> all() {
    return Read.ALL;
  }

  private static DocketVector vector(JsonNode node) {
    String id = text(node, "id");
    return new DocketVector(
        id,
        JSON.treeToValue(node.get("title"), Text.class),
        list(node.get("clauses"), JsonNode::stringValue),
        CaseFile.of(
            agreement(id, node),
            list(node.get("events"), event -> JSON.treeToValue(event, Event.class))),
        Instant.parse(text(node, "at")),
        readings(node),
        expected(node.get("expected")));
  }

  private static Agreement agreement(String id, JsonNode node) {
    ObjectNode tree =
        ChangedAgreement.tree(
            Catalogue.named(text(node, "agreement"))
                .orElseThrow()
                .agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld")));
    if (!ChangedAgreement.apply(tree, node.path("changes").values())) {
      throw new IllegalStateException(id + " changes a place that is not there");
    }
    return ChangedAgreement.read(tree);
  }

  private static Readings readings(JsonNode node) {
    Readings readings = Readings.defaults();
    for (JsonNode name : node.path("under")) {
      readings = readings.with(ReadingOptions.named(name.stringValue()).orElseThrow());
    }
    Optional<LocalDate> proposed = day(node, "proposedHoursFrom");
    return proposed.isPresent() ? readings.withProposedHoursFrom(proposed.get()) : readings;
  }

  private static ExpectedMatter expected(JsonNode node) {
    Map<MatterList, List<String>> names = new EnumMap<>(MatterList.class);
    for (MatterList each : MatterList.values()) {
      optional(node, each.label())
          .ifPresent(array -> names.put(each, list(array, JsonNode::stringValue)));
    }
    return new ExpectedMatter(
        text(node, "matter"),
        optional(node, "duties").map(duties -> list(duties, DocketVectorFile::duty)),
        optional(node, "powers").map(powers -> list(powers, DocketVectorFile::power)),
        names,
        list(node.path("operands"), DocketVectorFile::operand),
        node.has("ends") ? Optional.of(new ExpectedEnd(instant(node, "ends"))) : Optional.empty());
  }

  private static ExpectedDuty duty(JsonNode node) {
    return new ExpectedDuty(
        text(node, "id"),
        DutyStatus.valueOf(text(node, "status")),
        day(node, "lastDay"),
        instant(node, "endExclusive"),
        instant(node, "since"));
  }

  private static ExpectedPower power(JsonNode node) {
    return new ExpectedPower(
        text(node, "id"),
        PartyRole.valueOf(text(node, "holder")),
        PowerState.valueOf(text(node, "state")),
        instant(node, "untilExclusive"));
  }

  private static ExpectedOperand operand(JsonNode node) {
    return new ExpectedOperand(text(node, "rule"), text(node, "name"), text(node, "value"));
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).stringValue();
  }

  private static Optional<JsonNode> optional(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name));
  }

  private static Optional<Instant> instant(JsonNode node, String name) {
    return node.path(name).stringValueOpt().map(Instant::parse);
  }

  private static Optional<LocalDate> day(JsonNode node, String name) {
    return node.path(name).stringValueOpt().map(LocalDate::parse);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    List<T> all = new ArrayList<>();
    for (JsonNode each : array) {
      all.add(element.apply(each));
    }
    return List.copyOf(all);
  }
}
