package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.input.SchemaCheck;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import eu.dpasdk.model.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AssessCommandTest {
  private static final SchemaCheck SCHEMA = SchemaCheck.of(RunnerSchemas.of(SchemaName.ASSESSMENT));

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void answerLooksAsItsSchemaSays(Catalogue entry) {
    JsonNode answer = assess(entry, "--format=json").json();
    assertThat(SCHEMA.faults(answer)).isEmpty();
    assertThat(answer.path("agreement").asString()).isEqualTo(entry.label());
    assertThat(answer.path("elements")).hasSize(35);
    assertThat(answer.path("groups")).hasSize(6);
    assertThat(answer.path("gaps")).hasSize(18);
  }

  /** The names of the interface: element, statute, benchmark, severity, clauses, reason. */
  @Test
  void stratechOnAudits() {
    JsonNode found = element(assess(Catalogue.STRATECH, "--format=json").json(), "A28.3.h.audit");
    assertThat(found.path("statute").asString()).isEqualTo("PARTIAL");
    assertThat(found.path("benchmark").asString()).isEqualTo("PARTIAL");
    assertThat(found.path("severity").asString()).isEqualTo("HIGH");
    assertThat(found.path("clauses").get(0).asString()).isEqualTo("8.2 s.1");
    assertThat(found.path("paths").get(0).asString()).isEqualTo("/audit/controllerMayAudit");
    assertThat(found.at("/reason/nl").asString()).contains("ziet van audits af");
    assertThat(found.at("/reason/en").asString()).contains("waives audits");
    assertThat(found.at("/mend/en").asString()).contains("right to audit");
  }

  @Test
  void readingR15MakesItStricter() {
    JsonNode found =
        element(
            assess(Catalogue.STRATECH, "--format=json", "--reading=R15=MANDATED_AUDIT_IS_NONE")
                .json(),
            "A28.3.h.audit");
    assertThat(found.path("statute").asString()).isEqualTo("MISSING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Artikel 28 AVG: | Naar de tekst van de AVG: 35 aanwezig. | Motivering",
        "en | Article 28 GDPR: | By the text of the GDPR: 35 present. | Reasoning",
      })
  void commissionClausesHaveEverythingInBothLanguages(
      String language, String title, String summary, String reasoning) {
    String text = assess(Catalogue.COMMISSION_CLAUSES_GENERAL, "--lang=" + language).out();
    assertThat(text).startsWith(title).contains(summary, reasoning);
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void textFitsAHundredColumns(Catalogue entry) {
    for (String language : List.of("nl", "en")) {
      assertThat(assess(entry, "--lang=" + language).out().lines())
          .allMatch(line -> line.length() <= 100, "at most 100 columns");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commission-30-days", "invented"})
  void agreementsWrittenByHandAreAssessed(String name) {
    String file = "src/test/resources/eu/dpasdk/docs/agreements/" + name + ".json";
    JsonNode answer = Run.of("assess", file, "--format=json").answered().json();
    List<String> below = new ArrayList<>();
    answer
        .path("elements")
        .forEach(
            element -> {
              if (!element.path("benchmark").asString().equals("PRESENT")) {
                below.add(element.path("element").asString());
              }
            });
    if (name.equals("commission-30-days")) {
      assertThat(below).isEmpty();
    } else {
      assertThat(below).isNotEmpty();
    }
  }

  @Test
  void brokenAgreementIsRefusedWithEveryFault() {
    Run run = Run.reading("{\"id\":\"A b\",\"title\":{\"nl\":\"x\"}}", "assess", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("/id:", "/title/en:", "/parties:");
  }

  private static Run assess(Catalogue entry, String... options) {
    String agreement = Run.of("catalogue", entry.label()).answered().out();
    List<String> args = new ArrayList<>(List.of("assess", "-"));
    args.addAll(List.of(options));
    return Run.reading(agreement, args.toArray(String[]::new)).answered();
  }

  private static JsonNode element(JsonNode answer, String code) {
    for (JsonNode element : answer.path("elements")) {
      if (element.path("element").asString().equals(code)) {
        return element;
      }
    }
    throw new AssertionError("no element " + code);
  }
}
