package eu.dpasdk.docs.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Two contracts that the library does not carry, from case file to answer. The last days were
 * counted by hand.
 */
class ThirdPartyAgreementsTest {
  private static final String BENCHMARK = "BENCHMARK";
  private static final String CONTRACT = "CONTRACT";
  private static final String STATUTE = "STATUTE";

  @Test
  void thirtyDaysFromMon_2026_03_02_endWed_2026_04_01_acrossTheClockChange() {
    JsonNode change = commission("reminders", "2026-03-31T09:00:00+02:00");
    assertThat(change.path("status").asString()).isEqualTo("OPEN");
    assertWindow(change, "OPEN", "2026-04-01", "2026-04-01T22:00:00Z");
    assertThat(change.path("nextChange").asString()).isEqualTo("2026-04-01T22:00:00Z");
    assertThat(findings(change)).isEmpty();
  }

  @Test
  void objectionHalfAnHourBeforeWed_2026_04_01_endsIsTimelyAndStands() {
    JsonNode change = commission("reminders", "2026-04-20T09:00:00+02:00");
    assertThat(change.path("status").asString()).isEqualTo("OBJECTED_IN_TIME");
    assertWindow(change, "CLOSED", "2026-04-01", "2026-04-01T22:00:00Z");
    assertThat(objections(change)).containsExactly("2026-04-01T21:30:00Z TIMELY");
    assertThat(verdicts(change))
        .containsExactly("STATUTE HUMAN", "CONTRACT SILENT", "BENCHMARK NOT_ALLOWED");
    assertThat(findings(change)).isEmpty();
  }

  @Test
  void thirtyDaysFromThu_2026_04_30_endOnSat_2026_05_30_withoutRolling() {
    JsonNode change = commission("backup", "2026-05-29T07:00:00+02:00");
    assertThat(change.path("status").asString()).isEqualTo("OPEN");
    assertWindow(change, "OPEN", "2026-05-30", "2026-05-30T22:00:00Z");
    assertThat(findings(change)).containsExactly("NOTICE_INCOMPLETE CONTRACT WARN");
  }

  @Test
  void objectionAtMidnightOfSun_2026_05_31_isLateAndTheGoLiveOfFri_2026_05_29_wasTooEarly() {
    JsonNode change = commission("backup", "2026-06-20T09:00:00+02:00");
    assertThat(change.path("status").asString()).isEqualTo("LATE_OBJECTION");
    assertThat(objections(change)).containsExactly("2026-05-30T22:00:00Z LATE");
    assertThat(verdicts(change))
        .containsExactly("STATUTE HUMAN", "CONTRACT NOT_ALLOWED", "BENCHMARK NOT_ALLOWED");
    assertThat(findings(change))
        .containsExactlyInAnyOrder(
            finding("NOTICE_INCOMPLETE", CONTRACT, "WARN"),
            finding("ENGAGED_BEFORE_WINDOW_END", BENCHMARK, "HIGH"),
            finding("ENGAGED_BEFORE_WINDOW_END", CONTRACT, "HIGH"),
            finding("LEAD_TIME_TOO_SHORT", CONTRACT, "HIGH"));
  }

  @Test
  void publicationOnFri_2026_05_01_reachesNobodySoNothingEverStarted() {
    JsonNode change = commission("statistics", "2026-06-20T09:00:00+02:00");
    assertThat(change.path("status").asString()).isEqualTo("NOT_STARTED");
    assertThat(change.at("/window/state").asString()).isEqualTo("NOT_STARTED");
    assertThat(change.at("/window/lastDay").isMissingNode()).isTrue();
    assertThat(findings(change))
        .containsExactlyInAnyOrder(
            finding("NOTICE_NEVER_REACHED", STATUTE, "HIGH"),
            finding("ENGAGED_WITHOUT_NOTICE", STATUTE, "HIGH"),
            finding("ENGAGED_WITHOUT_NOTICE", CONTRACT, "HIGH"));
  }

  @Test
  void authorisationOnTue_2026_06_09_clearsAGoLiveBeforeSun_2026_07_05() {
    JsonNode change = commission("hosting", "2026-06-20T09:00:00+02:00");
    assertThat(change.path("status").asString()).isEqualTo("AUTHORISED");
    assertWindow(change, "OPEN", "2026-07-05", "2026-07-05T22:00:00Z");
    assertThat(verdicts(change))
        .containsExactly("STATUTE ALLOWED", "CONTRACT ALLOWED", "BENCHMARK ALLOWED");
    assertThat(findings(change)).isEmpty();
  }

  @Test
  void annexOfTheCommissionAgreementIsTheListAndGoLivesJoinIt() {
    JsonNode document =
        document(Documents.CASE_COMMISSION, "2026-06-20T09:00:00+02:00", "en", "json").json();
    assertThat(document.path("zone").asString()).isEqualTo("Europe/Amsterdam");
    assertThat(document.path("findings").size()).isZero();
    assertThat(document.path("inconsistencies").size()).isZero();
    assertThat(
            document.path("subProcessors").values().stream()
                .map(one -> one.at("/subProcessor/name").asString()))
        .containsExactlyInAnyOrder(
            "Lagewater Datacenters B.V.",
            "Sendmoor Messaging Ltd",
            "Kluisdata B.V.",
            "Telraam GmbH",
            "Hoogland Hosting B.V.");
  }

  /** Without Mon 27 April, Tue 5 May and Thu 14 May; Fri 15 May counts in this calendar. */
  @Test
  void fifteenWorkingDaysFromTue_2026_04_21_endFri_2026_05_15_inLisbon() {
    JsonNode change = invented("payments", "2026-05-15T23:00:00+01:00");
    assertThat(change.path("status").asString()).isEqualTo("OPEN");
    assertWindow(change, "OPEN", "2026-05-15", "2026-05-15T23:00:00Z");
    assertThat(findings(change)).isEmpty();
  }

  @Test
  void answerInTheLastHourOfFri_2026_05_15_authorises() {
    JsonNode change = invented("payments", "2026-06-02T09:00:00+01:00");
    assertThat(change.path("status").asString()).isEqualTo("AUTHORISED");
    assertThat(verdicts(change))
        .containsExactly("STATUTE ALLOWED", "CONTRACT ALLOWED", "BENCHMARK ALLOWED");
    assertThat(findings(change)).isEmpty();
  }

  @Test
  void silenceThroughTue_2026_05_19_refusesAndTheGoLiveOfThu_2026_05_21_lacksAuthorisation() {
    assertThat(invented("chat", "2026-05-19T23:59:00+01:00").path("status").asString())
        .isEqualTo("OPEN");
    JsonNode change = invented("chat", "2026-05-22T09:00:00+01:00");
    assertThat(change.path("status").asString()).isEqualTo("REFUSED");
    assertWindow(change, "CLOSED", "2026-05-19", "2026-05-19T23:00:00Z");
    assertThat(findings(change))
        .containsExactlyInAnyOrder(
            finding("NOTICE_CHANNEL", CONTRACT, "WARN"),
            finding("NOTICE_INCOMPLETE", CONTRACT, "WARN"),
            finding("ENGAGED_WITHOUT_AUTHORISATION", STATUTE, "HIGH"),
            finding("ENGAGED_WITHOUT_AUTHORISATION", CONTRACT, "HIGH"),
            finding("ENGAGED_WITHOUT_AUTHORISATION", BENCHMARK, "HIGH"));
  }

  @Test
  void objectionToARequestDatedMon_2026_06_01_refusesItBeforeOrAfterMon_2026_06_22() {
    JsonNode before = invented("archive", "2026-06-22T23:30:00+01:00");
    assertThat(before.path("status").asString()).isEqualTo("OPEN");
    assertWindow(before, "OPEN", "2026-06-22", "2026-06-22T23:00:00Z");
    JsonNode after = invented("archive", "2026-06-25T09:00:00+01:00");
    assertThat(after.path("status").asString()).isEqualTo("REFUSED");
    assertThat(verdicts(after))
        .containsExactly("STATUTE NOT_ALLOWED", "CONTRACT NOT_ALLOWED", "BENCHMARK NOT_ALLOWED");
  }

  @Test
  void refusalOnFri_2026_06_19_endsTheMatterWithinAWindowThroughMon_2026_07_06() {
    JsonNode change = invented("linen", "2026-06-20T09:00:00+01:00");
    assertThat(change.path("status").asString()).isEqualTo("REFUSED");
    assertWindow(change, "OPEN", "2026-07-06", "2026-07-06T23:00:00Z");
  }

  @Test
  void undatedRequestOfWed_2026_07_01_hasNoWindowAndNothingIsGuessed() {
    JsonNode change = invented("locks", "2026-07-10T09:00:00+01:00");
    assertThat(change.path("status").asString()).isEqualTo("UNDETERMINED");
    assertThat(change.at("/window/state").asString()).isEqualTo("UNKNOWN");
    assertThat(change.at("/window/lastDay").isMissingNode()).isTrue();
  }

  @Test
  void listOfTheInventedAgreementIsPartlyInAnotherDocument() {
    JsonNode document =
        document(Documents.CASE_INVENTED, "2026-04-01T09:00:00+01:00", "en", "json").json();
    assertThat(findings(document)).containsExactly("LIST_UNRESOLVED CONTRACT INFO");
    assertThat(document.at("/subProcessors/0/subProcessor/name").asString())
        .isEqualTo("Maré Pagamentos S.A.");
    assertThat(document.at("/subProcessors/0/since").asString()).isEqualTo("2026-03-15T00:00:00Z");
    assertThat(document.path("subProcessors").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "case-commission-30-days|en|controller: Stichting Ziekenhuis|through Sat 30 May 2026",
        "case-commission-30-days|nl|verwerkingsverantwoordelijke: Stichting|tot en met za 30 mei",
        "case-invented|en|controller: Fundação Parque Oceano|through Fri 15 May 2026",
        "case-invented|nl|verwerkingsverantwoordelijke: Fundação|tot en met vr 15 mei 2026"
      })
  void textIsToldInEachLanguageWithin100Columns(
      String name, String language, String party, String lastDay) {
    String told = document(name, "2026-07-10T09:00:00+02:00", language, "text").out();
    assertThat(told).contains(party, lastDay);
    assertThat(told.lines()).allMatch(line -> line.length() <= 100);
    String other = language.equals("en") ? "termijn" : "window ";
    assertThat(told).doesNotContain("\n  " + other);
  }

  @ParameterizedTest
  @CsvSource({Documents.CASE_COMMISSION, Documents.CASE_INVENTED})
  void jsonDiffersBetweenLanguagesInSentencesAlone(String name) {
    JsonNode nl = document(name, "2026-07-10T09:00:00+02:00", "nl", "json").json();
    JsonNode en = document(name, "2026-07-10T09:00:00+02:00", "en", "json").json();
    assertThat(nl.path("changes").path(0).at("/window/steps/0/text"))
        .isNotEqualTo(en.path("changes").path(0).at("/window/steps/0/text"));
    for (int i = 0; i < en.path("changes").size(); i++) {
      JsonNode dutch = nl.path("changes").path(i);
      JsonNode english = en.path("changes").path(i);
      assertThat(findings(dutch)).isEqualTo(findings(english));
      assertThat(objections(dutch)).isEqualTo(objections(english));
      assertThat(verdicts(dutch)).isEqualTo(verdicts(english));
      for (String same : List.of("/change", "/status", "/window/lastDay", "/window/endExclusive")) {
        assertThat(dutch.at(same)).isEqualTo(english.at(same));
      }
    }
  }

  private static JsonNode commission(String change, String at) {
    return change(Documents.CASE_COMMISSION, change, at);
  }

  private static JsonNode invented(String change, String at) {
    return change(Documents.CASE_INVENTED, change, at);
  }

  private static JsonNode change(String name, String change, String at) {
    return document(name, at, "en", "json").json().path("changes").values().stream()
        .filter(one -> one.path("change").asString().equals(change))
        .findFirst()
        .orElseThrow();
  }

  private static Reply document(String name, String at, String language, String format) {
    return Reply.to(
            Documents.text(name),
            "consent",
            "-",
            "--at=" + at,
            "--lang=" + language,
            "--format=" + format)
        .answered();
  }

  private static void assertWindow(JsonNode change, String state, String lastDay, String end) {
    JsonNode window = change.path("window");
    assertThat(window.path("state").asString()).isEqualTo(state);
    assertThat(window.path("lastDay").asString()).isEqualTo(lastDay);
    assertThat(window.path("endExclusive").asString()).isEqualTo(end);
  }

  private static String finding(String id, String axis, String severity) {
    return id + " " + axis + " " + severity;
  }

  private static List<String> findings(JsonNode holder) {
    return each(holder, "findings", "id", "axis", "severity");
  }

  private static List<String> objections(JsonNode change) {
    return each(change, "objections", "received", "classification");
  }

  private static List<String> verdicts(JsonNode change) {
    return each(change.path("engagements").path(0), "verdicts", "axis", "verdict");
  }

  private static List<String> each(JsonNode holder, String list, String... names) {
    return holder.path(list).values().stream()
        .map(
            one ->
                String.join(
                    " ", List.of(names).stream().map(name -> one.path(name).asString()).toList()))
        .toList();
  }
}
