package eu.dpasdk.model.instruction;

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
import eu.dpasdk.model.term.Timing;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Article 28(3), last subparagraph, GDPR: telling the controller that an instruction infringes the
 * law.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "timing", "otherDataProtectionLaw"})
public interface InfringingInstruction extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How soon the processor tells the controller that an instruction infringes the law. */
  @JsonProperty(value = "timing", required = true)
  @JsonPropertyDescription(
      "How soon the processor tells the controller that an instruction infringes the " + "law.")
  Timing timing();

  /** Whether it covers other data-protection law than the GDPR. */
  @JsonProperty("otherDataProtectionLaw")
  @JsonPropertyDescription("Whether it covers other data-protection law than the GDPR.")
  @Value.Default
  default boolean otherDataProtectionLaw() {
    return false;
  }

  /** Returns the duty on infringing instructions. */
  static InfringingInstruction of(
      List<ClauseRef> clauses, Timing timing, boolean otherDataProtectionLaw) {
    return ImmutableInfringingInstruction.of(clauses, timing, otherDataProtectionLaw);
  }

  @JsonCreator
  private static InfringingInstruction fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "timing", required = true) Timing timing,
      @JsonProperty("otherDataProtectionLaw") @Nullable Boolean otherDataProtectionLaw,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the duty on infringing instructions");
    return ImmutableInfringingInstruction.of(
        Absent.list(clauses), timing, Absent.or(otherDataProtectionLaw, false));
  }
}
