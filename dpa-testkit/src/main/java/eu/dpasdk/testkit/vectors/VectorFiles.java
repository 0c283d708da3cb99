package eu.dpasdk.testkit.vectors;

import eu.dpasdk.model.law.Citation;
import eu.dpasdk.model.law.ReadingOption;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.reading.ReadingOptions;
import eu.dpasdk.model.time.DeadlineRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of this package, read with Jackson 3. */
final class VectorFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private VectorFiles() {}

  static String text(String file) {
    try (InputStream stream = VectorFiles.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no file " + file + " among the vectors");
      }
      return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<DeadlineVector> deadlines() {
    List<DeadlineVector> vectors = new ArrayList<>();
    for (JsonNode node : JSON.readTree(text("deadline-vectors.json")).get("vectors")) {
      vectors.add(vector(node));
    }
    return List.copyOf(vectors);
  }

  private static DeadlineVector vector(JsonNode node) {
    List<ReadDeadline> readings = new ArrayList<>();
    for (JsonNode reading : node.path("readings")) {
      List<ReadingOption> under =
          strings(reading.get("under")).stream().map(VectorFiles::option).toList();
      readings.add(new ReadDeadline(under, expected(reading)));
    }
    return new DeadlineVector(
        node.get("id").stringValue(),
        strings(node.get("clauses")),
        strings(node.get("sources")).stream().map(Citation::parse).toList(),
        JSON.treeToValue(node.get("request"), DeadlineRequest.class),
        expected(node.get("expected")),
        List.copyOf(readings),
        JSON.treeToValue(node.get("reason"), Text.class));
  }

  private static ExpectedDeadline expected(JsonNode node) {
    return new ExpectedDeadline(
        string(node, "lastDay").map(LocalDate::parse),
        string(node, "endExclusive").map(Instant::parse));
  }

  private static Optional<String> string(JsonNode node, String name) {
    return node.path(name).stringValueOpt();
  }

  private static List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    for (JsonNode element : array) {
      all.add(element.stringValue());
    }
    return List.copyOf(all);
  }

  private static ReadingOption option(String name) {
    return ReadingOptions.named(name)
        .orElseThrow(() -> new IllegalArgumentException("no reading is called " + name));
  }
}
