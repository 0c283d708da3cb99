package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.input.Binder;
import eu.dpasdk.docs.input.SchemaCheck;
import eu.dpasdk.docs.json.RefusedInput;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.catalogue.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueAndSchemaTest {
  @Test
  void namesAreListed() {
    assertThat(Run.of("catalogue").answered().out().lines())
        .hasSameSizeAs(Catalogue.values())
        .first()
        .asString()
        .startsWith("stratech ");
    assertThat(Run.of("schema").answered().out().lines())
        .containsExactlyElementsOf(SchemaName.labels());
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void agreementOfTheCatalogueIsValidAndComesBackUnchanged(Catalogue entry) throws RefusedInput {
    JsonNode printed = Run.of("catalogue", entry.label()).answered().json();
    assertThat(check(SchemaName.AGREEMENT).faults(printed)).isEmpty();
    Agreement back = Binder.bind(printed, Agreement.class, List.of());
    assertThat((JsonNode) JsonMapper.shared().valueToTree(back)).isEqualTo(printed);
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void agreementCanBeEmbeddedInACaseFile(Catalogue entry) {
    String agreement = Run.of("catalogue", entry.label()).answered().out();
    Run.reading("{\"agreement\":" + agreement + "}", "consent", "-", "--at=2026-03-12T09:00")
        .answered();
  }

  @ParameterizedTest
  @EnumSource(SchemaName.class)
  void schemaSaysWhatEverythingMeans(SchemaName name) {
    JsonNode schema = Run.of("schema", name.label()).answered().json();
    assertThat(schema.path("$schema").asString()).contains("2020-12");
    assertThat(schema.path("$defs").properties())
        .allSatisfy(
            definition -> {
              assertThat(definition.getValue().path("title").asString("")).isNotEmpty();
              assertThat(definition.getValue().path("description").asString("")).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v01-notice-mon-2026-03-02",
        "v02-objection-thu-2026-03-12-last-millisecond",
        "v06-notice-wed-2026-12-23",
        "v11-list-on-website-mon-2026-03-02",
        "v13-go-live-tue-2026-03-10",
        "v14-portal-alert-mon-2026-05-04",
        "v15-portal-alert-mon-2026-06-01-after-effect"
      })
  void answersOnConsentHoldToTheirSchema(String name) {
    SchemaCheck check = check(SchemaName.CONSENT_REPORT);
    for (String at : List.of("2026-03-11T09:00", "2027-01-03T09:00")) {
      Run run = Run.of("consent", Run.caseFile(name), "--at", at, "--format", "json").answered();
      assertThat(check.faults(run.json())).isEmpty();
    }
  }

  @Test
  void answersOnDeadlinesHoldToTheirSchema() {
    SchemaCheck check = check(SchemaName.DEADLINE);
    String lines =
        """
        {"id":"a","rule":"contract","limit":"P2M","event":"2026-12-31T10:00"}
        {"rule":"reg1182","limit":{"workingDays":5},"event":"2026-12-23T10:00"}
        {"rule":"reg1182","limit":"PT72H","event":"2026-04-02T16:30","direction":"BEFORE"}
        {"id":4,"rule":"atw","limit":{"months":1,"thirtieths":10},"event":"2026-04-02T16:30"}
        {}
        """;
    Run run = Run.reading(lines, "deadline").refused();
    assertThat(run.lines()).hasSize(5).allSatisfy(line -> assertThat(check.faults(line)).isEmpty());
  }

  private static SchemaCheck check(SchemaName name) {
    return SchemaCheck.of(RunnerSchemas.of(name));
  }
}
