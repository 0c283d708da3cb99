package eu.dpasdk.docs.example;

import eu.dpasdk.docs.input.CaseFiles;
import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.notice.Delivery;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.testkit.vectors.ChangedAgreement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of the pages themselves, for rules that no vector of the test kit reaches: {@code
 * examples.json}, each either a case file with a moment or a request for a deadline.
 */
final class OwnExamples {
  private OwnExamples() {}

  static List<Example> all() {
    List<Example> all = new ArrayList<>();
    for (JsonNode node : nodes()) {
      all.add(example(node));
    }
    return List.copyOf(all);
  }

  private static Example example(JsonNode node) {
    if (node.has("request")) {
      return deadline(node);
    }
    if (node.has("delivery")) {
      return NoticeExamples.of(
          node.path("id").asString(),
          title(node),
          StrictJson.mapper().treeToValue(node.path("delivery"), Delivery.class),
          Instant.parse(node.path("at").asString()),
          readings(node));
    }
    return node.has("events") ? docket(node) : assessment(node);
  }

  private static Example deadline(JsonNode node) {
    return DeadlineExamples.of(
        node.path("id").asString(),
        title(node),
        StrictJson.mapper().treeToValue(node.path("request"), DeadlineRequest.class),
        options(node));
  }

  private static Example docket(JsonNode node) {
    List<Event> events =
        node.path("events")
            .valueStream()
            .map(each -> StrictJson.mapper().treeToValue(each, Event.class))
            .toList();
    return DocketExamples.of(
        node.path("id").asString(),
        title(node),
        CaseFile.of(agreement(node), events),
        Instant.parse(node.path("at").asString()),
        readings(node),
        node.path("matter").asString());
  }

  private static Example assessment(JsonNode node) {
    return AssessmentExamples.of(
        node.path("id").asString(),
        title(node),
        agreement(node),
        readings(node),
        each -> each.citations().stream().noneMatch(law -> law.place().startsWith("28")));
  }

  private static Agreement agreement(JsonNode node) {
    ObjectNode tree =
        ChangedAgreement.tree(
            Catalogue.named(node.path("agreement").asString())
                .orElseThrow()
                .agreementWith(CaseFiles.exampleController()));
    if (!ChangedAgreement.apply(tree, node.path("changes").values())) {
      throw new IllegalStateException(node.path("id").asString() + " changes no place there is");
    }
    return ChangedAgreement.read(tree);
  }

  private static Readings readings(JsonNode node) {
    Readings readings = Readings.defaults();
    for (ReadingOption option : options(node)) {
      readings = readings.with(option);
    }
    return readings;
  }

  private static Text title(JsonNode node) {
    return Text.of(
        node.path("title").path("nl").asString(), node.path("title").path("en").asString());
  }

  private static List<ReadingOption> options(JsonNode node) {
    return node.path("under")
        .valueStream()
        .map(name -> ReadingOptions.named(name.asString()).orElseThrow())
        .toList();
  }

  private static JsonNode nodes() {
    try (InputStream file =
        Optional.ofNullable(OwnExamples.class.getResourceAsStream("examples.json"))
            .orElseThrow(() -> new IllegalStateException("the examples are not there"))) {
      return StrictJson.mapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
