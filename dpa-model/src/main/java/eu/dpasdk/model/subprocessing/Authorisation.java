package eu.dpasdk.model.subprocessing;

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

/** Article 28(2) GDPR, first sentence: the authorisation to engage sub-processors. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "model", "written"})
public interface Authorisation extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** How sub-processors are authorised: GENERAL, SPECIFIC, or PROHIBITED if none may be engaged. */
  @JsonProperty(value = "model", required = true)
  @JsonPropertyDescription(
      "How sub-processors are authorised: GENERAL, SPECIFIC, or PROHIBITED if none may "
          + "be engaged.")
  AuthorisationModel model();

  /** Whether the authorisation is in writing, electronic form included. */
  @JsonProperty(value = "written", required = true)
  @JsonPropertyDescription("Whether the authorisation is in writing, electronic form included.")
  boolean written();

  /** Returns an authorisation. */
  static Authorisation of(List<ClauseRef> clauses, AuthorisationModel model, boolean written) {
    return ImmutableAuthorisation.of(clauses, model, written);
  }

  @JsonCreator
  private static Authorisation fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "model", required = true) AuthorisationModel model,
      @JsonProperty(value = "written", required = true) boolean written,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "an authorisation");
    return ImmutableAuthorisation.of(Absent.list(clauses), model, written);
  }
}
