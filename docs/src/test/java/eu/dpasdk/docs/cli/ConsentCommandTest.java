package eu.dpasdk.docs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The worked examples V1 to V15 from case file to answer, as JSON and in both languages. */
class ConsentCommandTest {
  private static final String V1 = "v01-notice-mon-2026-03-02";
  private static final String V2 = "v02-objection-thu-2026-03-12-last-millisecond";
  private static final String V3 = "v03-objection-fri-2026-03-13-midnight";
  private static final String V6 = "v06-notice-wed-2026-12-23";
  private static final String V7 = "v07-notice-wed-2026-07-01-logged-in-utc";
  private static final String V11 = "v11-list-on-website-mon-2026-03-02";
  private static final String V13 = "v13-go-live-tue-2026-03-10";
  private static final String V14 = "v14-portal-alert-mon-2026-05-04";
  private static final String V15 = "v15-portal-alert-mon-2026-06-01-after-effect";

  @Test
  void v1_windowEndsThu_2026_03_12() {
    JsonNode change = change(V1, "2026-03-03T09:00");
    assertThat(change.path("status").asString()).isEqualTo("OPEN");
    assertThat(change.at("/window/lastDay").asString()).isEqualTo("2026-03-12");
    assertThat(change.at("/window/endExclusive").asString()).isEqualTo("2026-03-12T23:00:00Z");
    assertThat(change.path("nextChange").asString()).isEqualTo("2026-03-12T23:00:00Z");
  }

  @Test
  void v2_objectionInTheLastMillisecondOfThu_2026_03_12_isTimely() {
    JsonNode change = change(V2, "2026-03-13T09:00");
    assertThat(change.at("/objections/0/classification").asString()).isEqualTo("TIMELY");
    assertThat(change.path("status").asString()).isEqualTo("OBJECTED_IN_TIME");
  }

  @Test
  void v3_objectionAtMidnightOfFri_2026_03_13_isLate() {
    JsonNode change = change(V3, "2026-03-13T09:00");
    assertThat(change.at("/objections/0/classification").asString()).isEqualTo("LATE");
    assertThat(change.path("status").asString()).isEqualTo("DEEMED_NO_OBJECTION");
  }

  @Test
  void v6_windowEndsSat_2027_01_02_andAHumanIsAsked() {
    JsonNode change = change(V6, "2027-01-03T09:00");
    assertThat(change.at("/window/lastDay").asString()).isEqualTo("2027-01-02");
    assertThat(ids(change, "openQuestions")).contains("FAIRNESS_OF_WINDOW");
    assertThat(change.path("ambiguous").values()).extracting(JsonNode::asString).contains("ROLL");
    JsonNode rolled = change(V6, "2027-01-03T09:00", "--reading", "R1=ROLL");
    assertThat(rolled.at("/window/lastDay").asString()).isEqualTo("2027-01-04");
    assertThat(rolled.path("status").asString()).isEqualTo("OPEN");
  }

  @Test
  void v7_windowEndsSat_2026_07_11_countedInAmsterdam() {
    JsonNode change = change(V7, "2026-07-02T09:00");
    assertThat(change.at("/window/lastDay").asString()).isEqualTo("2026-07-11");
    assertThat(change.at("/window/endExclusive").asString()).isEqualTo("2026-07-11T22:00:00Z");
  }

  @Test
  void v11_websiteAloneStartsNothing() {
    JsonNode change = change(V11, "2026-04-01T09:00");
    assertThat(change.path("status").asString()).isEqualTo("NOT_STARTED");
    assertThat(change.at("/window/state").asString()).isEqualTo("NOT_STARTED");
  }

  @Test
  void v13_goLiveOnTue_2026_03_10_isBeforeTheWindowEnds() {
    JsonNode change = change(V13, "2026-03-10T12:00");
    JsonNode found = change.path("findings").path(0);
    assertThat(found.path("id").asString()).isEqualTo("ENGAGED_BEFORE_WINDOW_END");
    assertThat(found.path("axis").asString()).isEqualTo("BENCHMARK");
    assertThat(found.path("severity").asString()).isEqualTo("HIGH");
    assertThat(found.at("/reason/text").asString()).contains("Tue 10 March 2026");
  }

  @Test
  void v14_withoutAPeriodTheObjectionOfWed_2026_05_20_isValid() {
    JsonNode change = change(V14, "2026-05-21T09:00");
    assertThat(change.at("/objections/0/classification").asString()).isEqualTo("VALID");
    assertThat(change.at("/window/state").asString()).isEqualTo("INDETERMINATE");
    assertThat(ids(change, "findings")).contains("NO_PERIOD");
  }

  @ParameterizedTest
  @CsvSource({
    "reasonablePeriod=P14D",
    "R13=P14D",
    "R13=POLICY_PERIOD(P14D)",
    "unstatedPeriod=POLICY_PERIOD(P14D)"
  })
  void v14_underAPolicyOf14DaysTheWindowEndedMon_2026_05_18(String reading) {
    JsonNode change = change(V14, "2026-05-21T09:00", "--reading", reading);
    assertThat(change.at("/window/lastDay").asString()).isEqualTo("2026-05-18");
    assertThat(change.at("/objections/0/classification").asString()).isEqualTo("LATE");
  }

  @Test
  void v15_noticeSixHoursAfterTheChangeIsNotPrior() {
    assertThat(ids(change(V15, "2026-06-01T15:00"), "findings")).contains("NOT_PRIOR");
  }

  @Test
  void messageJustBeforeMidnightCountsNextMorningUnderOfficeHours() {
    JsonNode change = change(V2, "2026-03-13T10:00", "--reading", "R2=BUSINESS_HOURS(08:30,17:30)");
    assertThat(change.at("/objections/0/received").asString()).isEqualTo("2026-03-13T07:30:00Z");
    assertThat(change.at("/objections/0/classification").asString()).isEqualTo("LATE");
  }

  @Test
  void documentSaysWhenAndUnderWhichReadings() {
    JsonNode document =
        Run.of(
                "consent",
                Run.caseFile(V1),
                "--at=2026-03-03T09:00",
                "--format=json",
                "--reading=R19=FROM_DISPATCH")
            .answered()
            .json();
    assertThat(document.path("at").asString()).isEqualTo("2026-03-03T08:00:00Z");
    assertThat(document.path("zone").asString()).isEqualTo("Europe/Amsterdam");
    assertThat(document.at("/readings/0").asString()).isEqualTo("FROM_DISPATCH");
    assertThat(document.at("/subProcessors/0/subProcessor/name").asString())
        .isEqualTo("Previder BV");
    assertThat(document.propertyNames())
        .contains("changes", "findings", "inconsistencies", "subProcessors");
  }

  @Test
  void textTellsEveryVectorInDutchAndEnglishWithin100Columns() {
    for (String name : List.of(V1, V2, V3, V6, V7, V11, V13, V14, V15)) {
      Run nl = Run.of("consent", Run.caseFile(name), "--at", "2026-03-13T09:00", "--lang", "nl");
      Run en = Run.of("consent", Run.caseFile(name), "--at", "2027-01-05T09:00", "--lang", "en");
      assertThat(nl.answered().out()).contains("verwerkingsverantwoordelijke: ");
      assertThat(en.answered().out()).contains("controller: ").contains("Art. 28(2) GDPR");
      assertThat(Stream.concat(nl.out().lines(), en.out().lines()))
          .allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void plainCatalogueNameStandsForAnExampleController() {
    Run run =
        Run.reading("{\"agreement\":\"flexfront\"}", "consent", "-", "--at", "2026-03-13T09:00");
    assertThat(run.answered().out()).contains("[example controller / voorbeeld]");
  }

  private static List<String> ids(JsonNode change, String list) {
    return change.path(list).values().stream().map(one -> one.path("id").asString()).toList();
  }

  private static JsonNode change(String name, String at, String... more) {
    Stream<String> args = Stream.of("consent", Run.caseFile(name), "--at", at, "--format", "json");
    Run run = Run.of(Stream.concat(args, Stream.of(more)).toArray(String[]::new)).answered();
    return run.json().path("changes").path(0);
  }
}
