package eu.dpasdk.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.dpasdk.model.agreement.Agreement;
import eu.dpasdk.model.casefile.CaseFile;
import eu.dpasdk.model.casefile.Event;
import eu.dpasdk.model.catalogue.StratechTerms;
import eu.dpasdk.model.fault.Fault;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.law.Text;
import eu.dpasdk.model.party.Party;
import eu.dpasdk.model.party.PartyRole;
import eu.dpasdk.model.time.DeadlineRequest;
import eu.dpasdk.model.time.TimeLimit;
import eu.dpasdk.testkit.value.JacksonLine.JsonRefused;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad JSON is refused by every value, on both lines, with the path of what is wrong. */
class JsonRefusalTest {
  @TestFactory
  Stream<DynamicTest> unknownPropertyIsRefused() {
    return everyObject(
        (line, type) -> {
          ObjectNode json = sample(line, type);
          json.put("zzz", 1).put("aaa", "b");
          InvalidValueException refusal = refusal(line, json, type);
          assertThat(refusal.faults()).extracting(Fault::path).containsExactly("/aaa", "/zzz");
          return null;
        });
  }

  @TestFactory
  Stream<DynamicTest> missingPropertyIsRefused() {
    return everyObject(
        (line, type) -> {
          for (Parameter property : ModelTypes.properties(type)) {
            JsonProperty named = property.getAnnotation(JsonProperty.class);
            if (named.required()) {
              ObjectNode json = sample(line, type);
              json.remove(named.value());
              assertThatThrownBy(() -> line.read(json.toString(), type))
                  .as("%s without %s", type, named.value())
                  .isInstanceOf(JsonRefused.class)
                  .hasMessageContaining(named.value());
            }
          }
          return null;
        });
  }

  @TestFactory
  Stream<DynamicTest> nullIsRefusedWhereAValueIsRequired() {
    return everyObject(
        (line, type) -> {
          for (Parameter property : ModelTypes.properties(type)) {
            JsonProperty named = property.getAnnotation(JsonProperty.class);
            if (named.required() && !property.getType().isPrimitive()) {
              ObjectNode json = sample(line, type);
              json.putNull(named.value());
              assertThatThrownBy(() -> line.read(json.toString(), type))
                  .as("%s with null for %s", type, named.value())
                  .isInstanceOf(JsonRefused.class)
                  .hasMessageContaining(named.value());
            }
          }
          return null;
        });
  }

  @TestFactory
  Stream<DynamicTest> wrongShapeIsRefused() {
    return everyObject(
        (line, type) -> {
          for (String wrong : List.of("[]", "17", "\"text\"", "true")) {
            assertThatThrownBy(() -> line.read(wrong, type))
                .as("%s as %s", wrong, type)
                .isInstanceOf(JsonRefused.class);
          }
          return null;
        });
  }

  @TestFactory
  Stream<DynamicTest> unknownTagIsRefused() {
    return ModelTypes.unions().stream()
        .flatMap(
            root ->
                Stream.of(JacksonLine.values())
                    .map(
                        line ->
                            dynamicTest(
                                root.getSimpleName() + " " + line,
                                () -> {
                                  assertRefused(line, "{\"type\":\"no-such\"}", root);
                                  assertRefused(line, "{}", root);
                                })));
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void faultInsideAnAgreementTellsWhatIsValid(JacksonLine line) {
    ObjectNode json = stratech(line);
    json.put("id", "Not An Id");
    InvalidValueException refusal = refusal(line, json, Agreement.class);
    assertThat(refusal.faults()).hasSize(1);
    assertThat(refusal.faults().get(0).path()).isEqualTo("/id");
    assertThat(refusal.faults().get(0).expected()).contains("hyphens");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void unknownPropertyDeepInsideIsRefused(JacksonLine line) {
    JsonNode json = JacksonLine.tree("{}");
    ((ObjectNode) json).set("agreement", stratech(line));
    ((ObjectNode) json.at("/agreement/subProcessing/objection/window")).put("limitt", "P10D");
    InvalidValueException refusal = refusal(line, json, CaseFile.class);
    assertThat(refusal.faults()).extracting(Fault::path).containsExactly("/limitt");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void versionOfTheFutureIsRefused(JacksonLine line) {
    ObjectNode json = stratech(line);
    json.put("schemaVersion", 2);
    assertThat(refusal(line, json, Agreement.class).faults())
        .extracting(Fault::path)
        .containsExactly("/schemaVersion");
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void deepNestingEndsInARefusal(JacksonLine line) {
    String deep = "{\"x\":".repeat(50_000) + "1" + "}".repeat(50_000);
    assertRefused(line, deep, Agreement.class);
    assertRefused(line, "[".repeat(50_000), Text.class);
    assertRefused(
        line,
        "{\"rule\":\"contract\",\"limit\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}",
        DeadlineRequest.class);
  }

  @ParameterizedTest
  @EnumSource(JacksonLine.class)
  void hugeNumberEndsInARefusal(JacksonLine line) {
    for (String number : List.of("1e999999999", "9".repeat(2000), "2147483648", "5.5", "-1", "0")) {
      assertRefused(line, "{\"workingDays\":" + number + "}", TimeLimit.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "5", "{\"workingDays\":5,\"x\":1}", "true", "\"\""})
  void whatIsNoTimeLimitIsRefused(String json) {
    for (JacksonLine line : JacksonLine.values()) {
      if (!json.equals("null")) {
        assertRefused(line, json, TimeLimit.class);
      }
    }
  }

  @Test
  void refusalOfBothLinesIsTheSame() {
    String json = "{\"nl\":\" \",\"en\":\"\"}";
    List<List<?>> faults =
        Stream.of(JacksonLine.values())
            .<List<?>>map(line -> refusal(line, JacksonLine.tree(json), Text.class).faults())
            .toList();
    assertThat(faults.get(0)).isEqualTo(faults.get(1)).hasSize(2);
  }

  @Test
  void eventsAndDeliveriesAreTheOnlyTaggedRoots() {
    assertThat(ModelTypes.unions())
        .contains(Event.class)
        .extracting(Class::getSimpleName)
        .containsExactly("Event", "Delivery");
  }

  private static ObjectNode stratech(JacksonLine line) {
    Party municipality = Party.named(PartyRole.CONTROLLER, "Gemeente");
    return (ObjectNode) JacksonLine.tree(line.write(StratechTerms.agreementWith(municipality)));
  }

  private static void assertRefused(JacksonLine line, String json, Class<?> type) {
    assertThatThrownBy(() -> line.read(json, type))
        .as("%s as %s", json.substring(0, Math.min(80, json.length())), type)
        .isInstanceOf(JsonRefused.class);
  }

  private static Stream<DynamicTest> everyObject(BiFunction<JacksonLine, Class<?>, Void> check) {
    return ModelTypes.objects().stream()
        .flatMap(
            type ->
                Stream.of(JacksonLine.values())
                    .map(
                        line ->
                            dynamicTest(
                                type.getSimpleName() + " " + line, () -> check.apply(line, type))));
  }

  /** The sample with the most properties. */
  private static ObjectNode sample(JacksonLine line, Class<?> type) {
    return Samples.of(type).stream()
        .map(line::write)
        .map(JacksonLine::tree)
        .map(ObjectNode.class::cast)
        .reduce((a, b) -> b.size() > a.size() ? b : a)
        .orElseThrow();
  }

  private static InvalidValueException refusal(JacksonLine line, JsonNode json, Class<?> type) {
    JsonRefused refused =
        catchThrowableOfType(JsonRefused.class, () -> line.read(json.toString(), type));
    assertThat(refused).as("%s read %s", line, json).isNotNull();
    Throwable cause = refused;
    while (cause.getCause() != null && !(cause instanceof InvalidValueException)) {
      cause = cause.getCause();
    }
    assertThat(cause).as("%s refused %s", line, json).isInstanceOf(InvalidValueException.class);
    return (InvalidValueException) cause;
  }
}
