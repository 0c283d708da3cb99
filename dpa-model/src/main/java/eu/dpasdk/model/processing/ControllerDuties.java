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
import eu.dpasdk.model.law.Text;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 24, 25 and 28(3) GDPR; FlexFront 8.2, Stratech 4: what stays with the controller. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "duties"})
public interface ControllerDuties extends Sourced {
  /** The clauses this was read from; a sentence where it matters, such as 4.1 s.2. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription(
      "The clauses this was read from; a sentence where it matters, such as 4.1 s.2.")
  List<ClauseRef> clauses();

  /** What the controller undertakes or warrants, one entry a duty, in own words. */
  @JsonProperty("duties")
  @JsonPropertyDescription(
      "What the controller undertakes or warrants, one entry a duty, in own words.")
  List<Text> duties();

  /** Returns the controller's duties. */
  static ControllerDuties of(List<ClauseRef> clauses, List<Text> duties) {
    return ImmutableControllerDuties.of(clauses, duties);
  }

  @JsonCreator
  private static ControllerDuties fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("duties") @Nullable List<Text> duties,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the controller's duties");
    return ImmutableControllerDuties.of(Absent.list(clauses), Absent.list(duties));
  }
}
