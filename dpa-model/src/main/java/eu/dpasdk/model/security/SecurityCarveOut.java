package eu.dpasdk.model.security;

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

/**
 * Article 28(3)(c) GDPR; Stratech 7.1 s.3: processing the processor takes no responsibility for.
 */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "what"})
public interface SecurityCarveOut extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** Which processing or measures are left out, in own words. */
  @JsonProperty(value = "what", required = true)
  @JsonPropertyDescription("Which processing or measures are left out, in own words.")
  Text what();

  /** Returns a limit to the security duty. */
  static SecurityCarveOut of(List<ClauseRef> clauses, Text what) {
    return ImmutableSecurityCarveOut.of(clauses, what);
  }

  @JsonCreator
  private static SecurityCarveOut fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "what", required = true) Text what,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "a limit to the security duty");
    return ImmutableSecurityCarveOut.of(Absent.list(clauses), what);
  }
}
