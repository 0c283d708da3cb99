package eu.dpasdk.model.law;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.fault.InvalidValueException;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One named value that a rule was applied to. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"name", "kind", "value"})
public interface Operand {
  /** The name by which the rule's statement refers to the value. */
  @JsonProperty(value = "name", required = true)
  @JsonPropertyDescription("The name by which the rule's statement refers to the value.")
  String name();

  /** What sort of value it is. */
  @JsonProperty(value = "kind", required = true)
  @JsonPropertyDescription("What sort of value it is.")
  OperandKind kind();

  /** The value in the form its kind prescribes. */
  @JsonProperty(value = "value", required = true)
  @JsonPropertyDescription("The value in the form its kind prescribes.")
  String value();

  /** Returns the operand for a calendar date. */
  static Operand date(String name, LocalDate value) {
    return new TypedOperand.OfDate(name, value);
  }

  /**
   * Returns the operand for a moment, written with the offset that {@code zone} then has.
   *
   * @throws InvalidValueException if it is so far off that the clock of {@code zone} cannot tell it
   */
  static Operand moment(String name, Instant value, ZoneId zone) {
    return TypedOperand.moment(name, value, zone);
  }

  /** Returns the operand for a whole number. */
  static Operand number(String name, long value) {
    return ImmutableOperand.of(name, OperandKind.NUMBER, Long.toString(value));
  }

  /** Returns the operand for a time limit in its compact form. */
  static Operand limit(String name, String compact) {
    return ImmutableOperand.of(name, OperandKind.LIMIT, compact);
  }

  /** Returns the operand for a name or another word that is not translated. */
  static Operand word(String name, String value) {
    return ImmutableOperand.of(name, OperandKind.WORD, value);
  }

  /** Returns the operand for a text in both languages. */
  static Operand text(String name, Text value) {
    return TypedOperand.text(name, value);
  }

  /** Returns the operand for texts in both languages, joined by commas; at least one. */
  static Operand texts(String name, List<Text> values) {
    return TypedOperand.texts(name, List.copyOf(values));
  }

  @JsonCreator
  private static Operand fromJson(
      @JsonProperty(value = "name", required = true) String name,
      @JsonProperty(value = "kind", required = true) OperandKind kind,
      @JsonProperty(value = "value", required = true) String value,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an operand");
    Operand written = ImmutableOperand.of(name, kind, value);
    return TypedOperand.parse(written).orElse(written);
  }
}
