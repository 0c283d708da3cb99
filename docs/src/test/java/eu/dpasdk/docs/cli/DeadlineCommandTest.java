package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeadlineCommandTest {
  private static final String V1_MON_2026_03_02 =
      "{\"id\":\"v1\",\"rule\":\"contract\",\"limit\":\"P10D\",\"event\":\"2026-03-02T09:00+01:00\"}";
  private static final String V6_WED_2026_12_23 =
      "{\"id\":\"v6\",\"rule\":\"contract\",\"limit\":\"P10D\",\"event\":\"2026-12-23T10:00\"}";
  private static final String V7_WED_2026_07_01_IN_UTC =
      "{\"id\":\"v7\",\"rule\":\"contract\",\"limit\":\"P10D\",\"event\":\"2026-06-30T22:30Z\"}";
  private static final String THU_2026_04_02_72_HOURS =
      "{\"id\":\"h\",\"rule\":\"reg1182\",\"limit\":\"PT72H\",\"event\":\"2026-04-02T16:30\"%s}";

  @Test
  void v1_endsAtMidnightAfterThu_2026_03_12() {
    JsonNode answer = Run.reading(V1_MON_2026_03_02, "deadline").answered().lines().get(0);
    assertThat(answer.path("id").asString()).isEqualTo("v1");
    assertThat(answer.path("lastDay").asString()).isEqualTo("2026-03-12");
    assertThat(answer.path("endExclusive").asString()).isEqualTo("2026-03-12T23:00:00Z");
    JsonNode step = answer.path("steps").path(0);
    assertThat(step.path("rule").asString()).isNotEmpty();
    assertThat(step.path("citations").size()).isPositive();
    assertThat(step.path("operands").path(0).path("value").asString()).isEqualTo("2026-03-02");
    assertThat(step.path("text").asString()).contains("Mon 2 March 2026");
  }

  @Test
  void v6_endsOnSat_2027_01_02_andRollWouldEndOnMon_2027_01_04() {
    JsonNode answer = Run.reading(V6_WED_2026_12_23, "deadline", "-").answered().lines().get(0);
    assertThat(answer.path("endExclusive").asString()).isEqualTo("2027-01-02T23:00:00Z");
    JsonNode roll = answer.path("otherReadings").path(0);
    assertThat(roll.path("reading").asString()).isEqualTo("ROLL");
    assertThat(roll.path("lastDay").asString()).isEqualTo("2027-01-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R1=ROLL", "contractEnd=ROLL", "contract-end=ROLL"})
  void v6_readingFromTheCommandLine(String reading) {
    JsonNode answer =
        Run.reading(V6_WED_2026_12_23, "deadline", "--reading", reading).answered().lines().get(0);
    assertThat(answer.path("lastDay").asString()).isEqualTo("2027-01-04");
  }

  @Test
  void v7_takesTheDayInAmsterdam() {
    JsonNode answer = Run.reading(V7_WED_2026_07_01_IN_UTC, "deadline").answered().lines().get(0);
    assertThat(answer.path("lastDay").asString()).isEqualTo("2026-07-11");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-04-05T14:30:00Z",
    "STRICT_ELAPSED, 2026-04-05T14:30:00Z",
    "REG1182_HOURS, 2026-04-05T15:00:00Z",
    "REG1182_HOURS_ART3_5, 2026-04-07T22:00:00Z"
  })
  void hoursUnderThreeReadings_eventThu_2026_04_02(String reading, String end) {
    String chosen = reading.isEmpty() ? "" : ",\"reading\":\"" + reading + "\"";
    String line = THU_2026_04_02_72_HOURS.formatted(chosen);
    JsonNode answer = Run.reading(line, "deadline").answered().lines().get(0);
    assertThat(answer.path("endExclusive").asString()).isEqualTo(end);
    assertThat(answer.has("lastDay")).isFalse();
  }

  @Test
  void readingOfTheLineComesBeforeTheCommandLine() {
    String line = THU_2026_04_02_72_HOURS.formatted(",\"reading\":\"STRICT_ELAPSED\"");
    Run run = Run.reading(line, "deadline", "--reading", "R4=REG1182_HOURS").answered();
    assertThat(run.lines().get(0).path("endExclusive").asString())
        .isEqualTo("2026-04-05T14:30:00Z");
  }

  @Test
  void textIsDutchOrEnglishAndFits() {
    String lines = V1_MON_2026_03_02 + "\n" + V6_WED_2026_12_23;
    Run nl = Run.reading(lines, "deadline", "--format", "text", "--lang", "nl").answered();
    Run en = Run.reading(lines, "--lang", "en", "deadline", "--format", "text").answered();
    assertThat(nl.out()).contains("tot en met do 12 maart 2026").contains("ROLL");
    assertThat(en.out()).contains("through Thu 12 March 2026").contains("ROLL");
    assertThat((nl.out() + en.out()).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void refusedLineIsAnsweredAmongTheRest() {
    String broken =
        "{\"id\":7,\"rule\":\"gdpr\",\"limit\":\"P0D\",\"event\":\"2026-02-30T09:00\",\"due\":1}";
    Run run =
        Run.reading(V1_MON_2026_03_02 + "\n" + broken + "\n\n" + V6_WED_2026_12_23, "deadline");
    run.refused();
    List<JsonNode> answers = run.lines();
    assertThat(answers).hasSize(3);
    JsonNode error = answers.get(1).path("error");
    assertThat(answers.get(1).path("id").asInt()).isEqualTo(7);
    assertThat(error.path("line").asInt()).isEqualTo(2);
    assertThat(error.path("faults").values())
        .extracting(fault -> fault.path("path").asString())
        .containsExactlyInAnyOrder("/rule", "/limit", "/event", "/due");
    assertThat(answers.get(2).path("lastDay").asString()).isEqualTo("2027-01-02");
    assertThat(run.err()).contains("line 2: /rule").contains("contract, reg1182, atw");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2029-03-02T09:00 | NL_ATW | 2028-12-31",
        "2026-03-02T09:00 | MARS   | EU_OJ_NL",
      })
  void calendarThatCannotAnswerIsAFault(String event, String calendar, String expected) {
    String line =
        "{\"rule\":\"atw\",\"limit\":\"P10D\",\"event\":\"%s\",\"calendar\":\"%s\"}"
            .formatted(event, calendar);
    Run run = Run.reading(line, "deadline").refused();
    JsonNode fault = run.lines().get(0).path("error").path("faults").path(0);
    assertThat(fault.path("path").asString()).isEqualTo("/calendar");
    assertThat(fault.path("expected").asString()).contains(expected);
  }

  @Test
  void tenThousandLinesGetTenThousandAnswers() {
    String lines =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    "{\"id\":\"%d\",\"rule\":\"%s\",\"limit\":\"P%dD\",\"event\":\"2026-03-02T09:00\"}"
                        .formatted(i, i % 2 == 0 ? "contract" : "reg1182", 1 + i % 90))
            .collect(Collectors.joining("\n"));
    Run run = Run.reading(lines, "deadline").answered();
    assertThat(run.out().lines().count()).isEqualTo(10_000);
    assertThat(run.out().lines().skip(9_999).findFirst().orElseThrow())
        .startsWith("{\"id\":\"9999\",\"lastDay\":");
  }
}
