package eu.dpasdk.docs.coverage;

import eu.dpasdk.docs.json.StrictJson;
import eu.dpasdk.model.article28.Element;
import eu.dpasdk.model.article28.FactItem;
import eu.dpasdk.model.article28.GapItem;
import eu.dpasdk.model.law.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One of the 45 requirements for data-processing agreements that Amaral, Azeem, Abualhaija and
 * Briand published (IEEE Transactions on Software Engineering, 2023), in own words.
 *
 * @param code the part it belongs to and its place in the published order
 * @param mandatory whether they hold it to be mandatory
 * @param requirement what is required
 * @param provision the provision of the GDPR, where there is one
 * @param mapsTo the elements, benchmark items and facts that cover it
 * @param reason why nothing does; present if and only if {@code mapsTo} is empty
 */
record Requirement(
    String code,
    boolean mandatory,
    Text requirement,
    Optional<String> provision,
    List<String> mapsTo,
    Optional<Text> reason) {
  /** Returns the requirements, in the published order. */
  static List<Requirement> all() {
    List<Requirement> all = new ArrayList<>();
    try (InputStream file =
        Optional.ofNullable(Requirement.class.getResourceAsStream("requirements.json"))
            .orElseThrow(() -> new IllegalStateException("the requirements are not there"))) {
      for (JsonNode node : StrictJson.mapper().readTree(file)) {
        all.add(
            new Requirement(
                node.path("code").asString(),
                node.path("mandatory").booleanValue(),
                text(node.path("requirement")),
                node.path("provision").stringValueOpt(),
                node.path("mapsTo").valueStream().map(JsonNode::asString).toList(),
                node.has("reason") ? Optional.of(text(node.path("reason"))) : Optional.empty()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(all);
  }

  /** Returns every name that {@link #mapsTo} may hold. */
  static List<String> targets() {
    return Stream.of(
            Arrays.stream(Element.values()).map(Element::code),
            Arrays.stream(GapItem.values()).map(GapItem::name),
            Arrays.stream(FactItem.values()).map(FactItem::name))
        .flatMap(names -> names)
        .toList();
  }

  private static Text text(JsonNode node) {
    return Text.of(node.path("nl").asString(), node.path("en").asString());
  }
}
