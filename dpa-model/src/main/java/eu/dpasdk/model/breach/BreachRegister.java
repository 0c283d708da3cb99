package eu.dpasdk.model.breach;

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
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 33(5) GDPR; FlexFront 11.4: the processor's register of breaches. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "contents", "accessOnRequest"})
public interface BreachRegister extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** What the register of breaches records of each. */
  @JsonProperty("contents")
  @JsonPropertyDescription("What the register of breaches records of each.")
  Set<BreachItem> contents();

  /** Whether the controller may see the register on request. */
  @JsonProperty(value = "accessOnRequest", required = true)
  @JsonPropertyDescription("Whether the controller may see the register on request.")
  boolean accessOnRequest();

  /** Returns a register of breaches. */
  static BreachRegister of(
      List<ClauseRef> clauses, Set<BreachItem> contents, boolean accessOnRequest) {
    return ImmutableBreachRegister.of(clauses, contents, accessOnRequest);
  }

  @JsonCreator
  private static BreachRegister fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("contents") @Nullable Set<BreachItem> contents,
      @JsonProperty(value = "accessOnRequest", required = true) boolean accessOnRequest,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a register of breaches");
    return ImmutableBreachRegister.of(Absent.list(clauses), Absent.set(contents), accessOnRequest);
  }
}
