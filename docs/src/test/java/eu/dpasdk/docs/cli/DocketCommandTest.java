package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dpasdk.docs.input.SchemaCheck;
import eu.dpasdk.docs.schema.RunnerSchemas;
import eu.dpasdk.docs.schema.SchemaName;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A year under each agreement, from case file to docket, as JSON and in both languages. */
class DocketCommandTest {
  private static final Path CASES =
      Path.of("..", "dpa-testkit", "src", "main", "resources", "eu", "dpasdk", "testkit", "cases");
  private static final List<String> YEARS =
      List.of("year-flexfront", "year-stratech", "year-commission-clauses");
  private static final List<String> MOMENTS =
      List.of(
          "2024-12-01T00:00",
          "2025-03-10T17:00",
          "2025-09-03T12:00",
          "2025-12-31T23:59",
          "2026-02-01T12:00",
          "2026-04-13T00:00",
          "2027-02-01T00:00");
  private static final SchemaCheck SCHEMA =
      SchemaCheck.of(RunnerSchemas.of(SchemaName.DOCKET_REPORT));

  static Stream<Arguments> questions() {
    return YEARS.stream()
        .flatMap(year -> MOMENTS.stream().map(moment -> Arguments.of(year, moment)));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("questions")
  void answersAtAnyMomentAsItsSchemaSays(String year, String moment) {
    JsonNode docket = json(year, moment);
    assertThat(SCHEMA.faults(docket)).isEmpty();
    for (String list :
        List.of("duties", "powers", "findings", "openQuestions", "unresolved", "inconsistencies")) {
      assertThat(docket.path(list).isArray()).as(list).isTrue();
    }
    for (JsonNode duty : docket.path("duties")) {
      assertThat(duty.propertyNames())
          .contains("id", "rule", "debtor", "creditor", "status", "citations", "matter");
    }
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("questions")
  void tellsTheSameMattersInBothLanguagesWithinTheWidth(String year, String moment) {
    String dutch = text(year, moment, "nl");
    String english = text(year, moment, "en");
    assertThat(dutch.lines().filter(line -> line.startsWith("───")))
        .hasSameSizeAs(english.lines().filter(line -> line.startsWith("───")).toList());
    assertThat(dutch.lines()).allMatch(line -> line.length() <= 100);
    assertThat(english.lines()).allMatch(line -> line.length() <= 100);
    assertThat(dutch + english).doesNotContain("{", "}");
    assertThat(dutch).doesNotContain("the processor", "the controller").contains("stand op");
    assertThat(english).doesNotContain("de verwerker", "betrokkene").contains("as of");
  }

  @Test
  void theYearsTogetherHoldEveryTopic() {
    Set<String> topics = new TreeSet<>();
    for (String year : YEARS) {
      for (JsonNode reading : json(year, "2027-02-01T00:00").path("duties")) {
        topics.add(reading.path("matter").asString().replaceFirst("/.*", ""));
      }
    }
    assertThat(topics)
        .contains(
            "agreement",
            "amendment",
            "audit",
            "breach",
            "circumstance",
            "disclosure",
            "end",
            "help",
            "instruction",
            "liability",
            "request",
            "retention",
            "security",
            "sub-processing",
            "term",
            "transfer");
  }

  @Test
  void flexFrontEndsWithSun_2026_03_15AndReturnCanBeAskedUntilSun_2026_04_12() {
    JsonNode docket = json("year-flexfront", "2026-03-16T09:00");
    assertThat(docket.path("ends").asString()).isEqualTo("2026-03-15T23:00:00Z");
    assertThat(power(docket, "ASK_RETURN_UNTIL").path("state").asString()).isEqualTo("EXERCISABLE");
    assertThat(power(docket, "ASK_RETURN_UNTIL").path("untilExclusive").asString())
        .isEqualTo("2026-04-12T22:00:00Z");
    assertThat(
            power(json("year-flexfront", "2026-04-13T00:00"), "ASK_RETURN_UNTIL")
                .path("state")
                .asString())
        .isEqualTo("LAPSED");
  }

  @Test
  void nextChangeIsWhereTheAnswerIsAnother() {
    JsonNode now = json("year-stratech", "2025-03-10T12:00");
    String next = now.path("nextChange").asString();
    assertThat(next).isEqualTo("2025-03-13T23:00:00Z");
    JsonNode then = json("year-stratech", next);
    assertThat(power(now, "OBJECT").path("state").asString()).isEqualTo("EXERCISABLE");
    assertThat(then.path("powers")).isNotEqualTo(now.path("powers"));
  }

  @Test
  void aReadingChangesTheOutcomeAndIsNamed() {
    JsonNode usual = json("year-stratech", "2025-11-08T12:00");
    assertThat(names(usual, "ambiguous", "reading")).contains("AMENDMENT_TERMS_GOVERN");
    JsonNode other =
        json("year-stratech", "2025-11-08T12:00", "--reading", "R18=AMENDMENT_TERMS_GOVERN");
    assertThat(names(other, "readings", "")).containsExactly("AMENDMENT_TERMS_GOVERN");
    assertThat(names(other, "findings", "id")).contains("SUB_PROCESSORS_BY_AMENDMENT");
    assertThat(names(usual, "findings", "id")).doesNotContain("SUB_PROCESSORS_BY_AMENDMENT");
  }

  @Test
  void ninetySixHoursNeedTheirDay() {
    Run.of(
            "docket",
            CASES.resolve("year-flexfront.json").toString(),
            "--at",
            "2026-01-01T00:00",
            "--reading",
            "R17=HOURS_96_PROPOSED")
        .misused();
    JsonNode docket =
        json(
            "year-flexfront", "2025-09-05T18:00", "--reading", "R17=HOURS_96_PROPOSED(2025-09-01)");
    JsonNode duty = duty(docket, "breach/export-2025/notify-authority");
    assertThat(duty.at("/deadline/endExclusive").asString()).isEqualTo("2025-09-06T14:45:00Z");
  }

  private static JsonNode duty(JsonNode docket, String id) {
    return docket
        .path("duties")
        .valueStream()
        .filter(each -> each.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode power(JsonNode docket, String id) {
    return docket
        .path("powers")
        .valueStream()
        .filter(each -> each.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(JsonNode docket, String list, String property) {
    return docket
        .path(list)
        .valueStream()
        .map(each -> property.isEmpty() ? each.asString() : each.path(property).asString())
        .toList();
  }

  private static JsonNode json(String year, String moment, String... more) {
    return run(year, moment, Stream.concat(Stream.of("--format", "json"), Stream.of(more))).json();
  }

  private static String text(String year, String moment, String language) {
    return run(year, moment, Stream.of("--lang", language)).out();
  }

  private static Run run(String year, String moment, Stream<String> more) {
    Stream<String> args =
        Stream.of("docket", CASES.resolve(year + ".json").toString(), "--at", moment);
    return Run.of(Stream.concat(args, more).toArray(String[]::new)).answered();
  }
}
