package eu.dpasdk.model.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.json.JacksonLine;
import eu.dpasdk.model.json.JacksonLine.JsonRefused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ENISA 2013: the JSON form of a severity score and of what it is made from. */
class SeverityJsonTest {
  private static final String LAPTOP =
      "{\"financial\":3,\"identification\":[\"MAXIMUM\"],\"confidentiality\":\"EXPOSED\","
          + "\"integrity\":\"NONE\",\"availability\":\"NONE\",\"malicious\":true}";

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void inputIsReadAndWritten(JacksonLine line) {
    SeverityInput laptop = line.read(LAPTOP, SeverityInput.class);
    assertThat(laptop.financial()).contains(3);
    assertThat(laptop.simple()).isEmpty();
    assertThat(laptop.individuals()).isEmpty();
    assertThat(laptop.unintelligible()).isFalse();
    ObjectNode same = (ObjectNode) JacksonLine.tree(LAPTOP);
    assertThat(JacksonLine.tree(line.write(laptop))).isEqualTo(same.put("unintelligible", false));
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void everyFaultOfTheInputIsToldWithItsPath(JacksonLine line) {
    ObjectNode json = (ObjectNode) JacksonLine.tree(LAPTOP);
    json.put("simple", 0).put("behavioural", 2.5).put("financial", 5).put("individuals", 0.5);
    json.putArray("identification");
    json.putNull("malicious");
    assertThat(faults(line, json.toString(), SeverityInput.class))
        .extracting(Fault::path)
        .containsExactly(
            "/simple",
            "/behavioural",
            "/financial",
            "/identification",
            "/individuals",
            "/malicious");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.0", "3.9", "1e0", "4294967297", "36893488147419103233", "-1"})
  void scoreThatIsNotOneToFourIsNeverCutToFit(String score) {
    String json = LAPTOP.replace("\"financial\":3", "\"financial\":" + score);
    for (JacksonLine line : JacksonLine.values()) {
      assertThat(faults(line, json, SeverityInput.class))
          .extracting(Fault::path)
          .containsExactly("/financial");
    }
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void inputWithoutACategoryIsRefusedAsAWhole(JacksonLine line) {
    String json = LAPTOP.replace("\"financial\":3,", "");
    assertThat(faults(line, json, SeverityInput.class)).extracting(Fault::path).containsExactly("");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void moreIndividualsThanAnIntegerHoldsAreRead(JacksonLine line) {
    String json = LAPTOP.replace("\"financial\":3", "\"financial\":3,\"individuals\":3000000000");
    assertThat(line.read(json, SeverityInput.class).individuals()).contains(3_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource({
    "0, LOW, /quarters",
    "25, VERY_HIGH, /quarters",
    "8.5, MEDIUM, /quarters",
    "7, MEDIUM, /band",
    "8, LOW, /band",
    "11, HIGH, /band",
    "16, HIGH, /band"
  })
  void scoreOutOfRangeOrInAnotherBandIsRefused(String quarters, String band, String path) {
    String json =
        "{\"quarters\":" + quarters + ",\"band\":\"" + band + "\",\"suggestion\":\"DOCUMENT\"}";
    for (JacksonLine line : JacksonLine.values()) {
      assertThat(faults(line, json, SeverityScore.class))
          .extracting(Fault::path)
          .containsExactly(path);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.25, LOW",
    "7, 1.75, LOW",
    "8, 2.00, MEDIUM",
    "12, 3.00, HIGH",
    "24, 6.00, VERY_HIGH"
  })
  void quartersAreAnExactDecimalInABand(int quarters, String decimal, SeverityBand band) {
    SeverityScore score =
        SeverityScore.of(quarters, Set.of(), SeveritySuggestion.DOCUMENT, List.of());
    assertThat(score.score()).hasToString(decimal);
    assertThat(score.band()).isEqualTo(band);
  }

  private static List<Fault> faults(JacksonLine line, String json, Class<?> type) {
    JsonRefused refused = catchThrowableOfType(JsonRefused.class, () -> line.read(json, type));
    assertThat(refused).as("%s read %s", line, json).isNotNull();
    Throwable cause = refused;
    while (cause.getCause() != null && !(cause instanceof InvalidValueException)) {
      cause = cause.getCause();
    }
    assertThat(cause).isInstanceOf(InvalidValueException.class);
    return ((InvalidValueException) cause).faults();
  }
}
