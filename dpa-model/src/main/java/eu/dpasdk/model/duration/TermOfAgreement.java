package eu.dpasdk.model.duration;

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
import eu.dpasdk.model.time.TimeLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3) GDPR; FlexFront 14.1, Stratech 13.1: how long the agreement lasts. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "starts", "lasts", "notice", "noticeInWriting"})
public interface TermOfAgreement extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** What starts it. */
  @JsonProperty(value = "starts", required = true)
  @JsonPropertyDescription("What starts it.")
  Text starts();

  /** How long it lasts. */
  @JsonProperty(value = "lasts", required = true)
  @JsonPropertyDescription("How long it lasts.")
  Text lasts();

  /** The notice period; absent if none is named. */
  @JsonProperty("notice")
  @JsonPropertyDescription("The notice period; absent if none is named.")
  Optional<TimeLimit> notice();

  /** Whether notice must be in writing. */
  @JsonProperty("noticeInWriting")
  @JsonPropertyDescription("Whether notice must be in writing.")
  @Value.Default
  default boolean noticeInWriting() {
    return false;
  }

  /** Starts the term of the agreement; what is not optional must be set. */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator
  private static TermOfAgreement fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty(value = "starts", required = true) Text starts,
      @JsonProperty(value = "lasts", required = true) Text lasts,
      @JsonProperty("notice") @Nullable TimeLimit notice,
      @JsonProperty("noticeInWriting") @Nullable Boolean noticeInWriting,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the term of the agreement");
    return ImmutableTermOfAgreement.of(
        Absent.list(clauses),
        starts,
        lasts,
        Optional.ofNullable(notice),
        Absent.or(noticeInWriting, false));
  }

  /** Builds the term of the agreement. */
  final class Builder extends ImmutableTermOfAgreement.Builder {}
}
