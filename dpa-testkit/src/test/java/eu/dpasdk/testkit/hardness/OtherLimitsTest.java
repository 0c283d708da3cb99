package eu.dpasdk.testkit.hardness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.Catalogue;
import eu.dpasdk.model.decision.Power;
import eu.dpasdk.model.duration.AgreementEnded;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.reading.Readings;
import eu.dpasdk.model.time.RecordedTime;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.rules.article28.Article28;
import eu.dpasdk.rules.docket.Docket;
import eu.dpasdk.testkit.docket.Lives;
import eu.dpasdk.testkit.value.JacksonLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agreement may give any of its limits in any unit; all questions are answered all the same. */
class OtherLimitsTest {
  private static final Pattern WRITTEN = Pattern.compile("P\\d+[DWMY]|PT\\d+H");

  static Stream<TimeLimit> limits() {
    return Stream.of(
        TimeLimit.ofHours(48),
        TimeLimit.ofCalendarDays(1),
        TimeLimit.ofWorkingDays(3),
        TimeLimit.ofWeeks(2),
        TimeLimit.ofMonths(1),
        TimeLimit.ofYears(1));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void everyLimitInThisUnitIsAnswered(TimeLimit limit) {
    for (Catalogue entry : Catalogue.values()) {
      Agreement agreement = with(limit, entry);
      Article28.assess(agreement);
      CaseFile life = Lives.of(agreement, 120, 6);
      List<Event> ended = new ArrayList<>(life.events());
      ended.add(AgreementEnded.of(RecordedTime.parse("2026-03-16T00:00+01:00")));
      Docket docket =
          Docket.of(
              CaseFile.of(agreement, ended),
              Instant.parse("2026-03-16T12:00:00Z"),
              Readings.defaults());
      assertThat(docket.matters()).hasSizeGreaterThan(5);
      assertThat(docket.at(Instant.parse("2027-06-01T12:00:00Z")).matters())
          .hasSameSizeAs(docket.matters());
    }
  }

  /** FlexFront 15.3, with 48 hours in place of four weeks from the last day. */
  @Test
  void returnCanBeAskedForHours() {
    Agreement agreement = with(TimeLimit.ofHours(48), Catalogue.FLEXFRONT);
    Event end = AgreementEnded.of(RecordedTime.parse("2026-03-16T00:00+01:00"));
    Docket docket =
        Docket.of(
            CaseFile.of(agreement, List.of(end)),
            Instant.parse("2026-03-17T08:00:00Z"),
            Readings.defaults());
    assertThat(docket.powers())
        .filteredOn(power -> power.id().equals("ASK_RETURN_UNTIL"))
        .singleElement()
        .extracting(Power::state, Power::untilExclusive)
        .asString()
        .contains("EXERCISABLE", "2026-03-17T22:59:59.999999999Z");
  }

  private static Agreement with(TimeLimit limit, Catalogue entry) {
    Agreement agreement = entry.agreementWith(Party.named(PartyRole.CONTROLLER, "Voorbeeld"));
    JsonNode json = JacksonLine.tree(JacksonLine.JACKSON_3.write(agreement));
    JsonNode other = JacksonLine.tree(JacksonLine.JACKSON_3.write(limit));
    assertThat(replace(json, other)).as(entry.name()).isPositive();
    return JacksonLine.JACKSON_3.read(json.toString(), Agreement.class);
  }

  /** Puts {@code other} where a limit is, and counts. */
  private static int replace(JsonNode node, JsonNode other) {
    int count = 0;
    for (var field : node.properties()) {
      if (isLimit(field.getValue())) {
        ((ObjectNode) node).set(field.getKey(), other);
        count++;
      } else {
        count += replace(field.getValue(), other);
      }
    }
    for (int n = 0; node.isArray() && n < node.size(); n++) {
      count += replace(node.get(n), other);
    }
    return count;
  }

  private static boolean isLimit(JsonNode node) {
    return node.has("workingDays") || node.isTextual() && WRITTEN.matcher(node.asText()).matches();
  }
}
