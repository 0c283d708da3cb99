package eu.dpasdk.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.dpasdk.model.fault.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operands are written down when they are read; nothing else about them shows that. */
class OperandTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Instant THU_2026_03_12 = Instant.parse("2026-03-12T23:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void writtenAndReadAgainIsTheSame() throws Exception {
    List<Operand> all =
        List.of(
            Operand.date("day", LocalDate.of(2026, 3, 12)),
            Operand.moment("end", THU_2026_03_12, AMSTERDAM),
            Operand.text("holder", Text.of("verwerker", "processor")),
            Operand.texts("items", List.of(Text.of("aard", "nature"), Text.of("maat", "measure"))),
            Operand.text("lines", Text.of("een\ntwee", "one\ntwo")),
            Operand.number("days", 10),
            Operand.limit("limit", "P10D"),
            Operand.word("name", "Previder BV"));
    for (Operand operand : all) {
      Operand read = JSON.readValue(JSON.writeValueAsString(operand), Operand.class);
      assertThat(read).isEqualTo(operand).hasSameHashCodeAs(operand).hasToString(operand + "");
      assertThat(operand).isEqualTo(read);
      assertThat(read.value()).isEqualTo(operand.value());
    }
  }

  @Test
  void aMomentIsThatOfTheClockThatShowsIt() {
    Operand winter = Operand.moment("end", THU_2026_03_12, AMSTERDAM);
    assertThat(winter.value()).isEqualTo("2026-03-13T00:00+01:00");
    assertThat(winter)
        .isEqualTo(Operand.moment("end", THU_2026_03_12, ZoneId.of("Europe/Paris")))
        .hasSameHashCodeAs(Operand.moment("end", THU_2026_03_12, ZoneId.of("+01:00")))
        .isEqualTo(Operand.moment("end", THU_2026_03_12, ZoneId.of("+01:00")))
        .isNotEqualTo(Operand.moment("end", THU_2026_03_12, ZoneId.of("Z")))
        .isNotEqualTo(Operand.moment("start", THU_2026_03_12, AMSTERDAM))
        .isNotEqualTo(Operand.moment("end", THU_2026_03_12.plusNanos(1), AMSTERDAM))
        .isNotEqualTo(Operand.word("end", winter.value()));
  }

  @Test
  void textsJoinedAreTheTextTheyMake() {
    Operand joined =
        Operand.texts("items", List.of(Text.of("aard", "nature"), Text.of("maat", "measure")));
    assertThat(joined.value()).isEqualTo("aard, maat\nnature, measure");
    assertThat(joined)
        .isEqualTo(Operand.text("items", Text.of("aard, maat", "nature, measure")))
        .hasSameHashCodeAs(Operand.text("items", Text.of("aard, maat", "nature, measure")))
        .isNotEqualTo(Operand.text("items", Text.of("aard", "nature")));
  }

  @Test
  void textInAnotherFormThanItsKindIsKept() throws Exception {
    for (String value : List.of("no date", "2026-3-12", "", "one line")) {
      for (String kind : List.of("DATE", "MOMENT", "TEXT")) {
        String json = "{\"name\":\"n\",\"kind\":\"" + kind + "\",\"value\":\"" + value + "\"}";
        assertThat(JSON.readValue(json, Operand.class).value()).isEqualTo(value);
      }
    }
    String later = "{\"name\":\"n\",\"kind\":\"MOMENT\",\"value\":\"2026-03-12T23:00:00Z\"}";
    assertThat(JSON.readValue(later, Operand.class).value()).isEqualTo("2026-03-12T23:00:00Z");
  }

  @Test
  void whatCannotBeToldIsRefusedAtOnce() {
    assertThatThrownBy(() -> Operand.moment("end", Instant.MAX, ZoneId.of("+18:00")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Operand.moment("end", Instant.MIN, ZoneId.of("-18:00")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Operand.texts("items", List.of()))
        .isInstanceOf(InvalidValueException.class);
  }

  /** What is read first is the first line; the other language is all the rest. */
  @Test
  void textsOfSeveralLinesReadAlikeWhetherGivenOrWrittenDown() throws Exception {
    Text twoLines = Text.of("een\ntwee", "one\ntwo");
    Text oneLine = Text.of("drie", "three");
    String value = "een\ntwee, drie\none\ntwo, three";
    for (Operand operand :
        List.of(
            Operand.texts("items", List.of(twoLines, oneLine)),
            Operand.text("items", Text.of("een\ntwee, drie", "one\ntwo, three")))) {
      assertThat(operand.value()).isEqualTo(value);
      assertThat(JSON.readValue(JSON.writeValueAsString(operand), Operand.class))
          .isEqualTo(operand)
          .hasSameHashCodeAs(operand);
    }
  }
}
