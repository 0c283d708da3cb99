package eu.dpasdk.model.processing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import eu.dpasdk.model.internal.Absent;
import eu.dpasdk.model.internal.JsonValueType;
import eu.dpasdk.model.internal.Unknown;
import eu.dpasdk.model.law.ClauseRef;
import eu.dpasdk.model.law.Sourced;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 30(2) GDPR; FlexFront 4.4(d): the processor's register. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "asFarAsRequired"})
public interface ProcessorRegister extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /**
   * Whether the processor keeps its register only as far as the law requires; false if it
   * undertakes to keep one in any case.
   */
  @JsonProperty(value = "asFarAsRequired", required = true)
  @JsonPropertyDescription(
      "Whether the processor keeps its register only as far as the law requires; false"
          + " if it undertakes to keep one in any case.")
  boolean asFarAsRequired();

  /** Returns the register duty. */
  static ProcessorRegister of(List<ClauseRef> clauses, boolean asFarAsRequired) {
    return ImmutableProcessorRegister.of(clauses, asFarAsRequired);
  }

  @JsonCreator
  private static ProcessorRegister fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "asFarAsRequired", required = true) boolean asFarAsRequired,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the register duty");
    return ImmutableProcessorRegister.of(Absent.list(clauses), asFarAsRequired);
  }
}
