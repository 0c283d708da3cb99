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

  /** What starts the agreement, in own words. */
  @JsonProperty(value = "starts", required = true)
  @JsonPropertyDescription("What starts the agreement, in own words.")
  Text starts();

  /** How long the agreement lasts, in own words. */
  @JsonProperty(value = "lasts", required = true)
  @JsonPropertyDescription("How long the agreement lasts, in own words.")
  Text lasts();

  /** The notice period for ending it; absent if none is named. */
  @JsonProperty("notice")
  @JsonPropertyDescription("The notice period for ending it; absent if none is named.")
  Optional<TimeLimit> notice();

  /** Whether the notice that ends it must be in writing; false if absent. */
  @JsonProperty("noticeInWriting")
  @JsonPropertyDescription("Whether the notice that ends it must be in writing; false if absent.")
  @Value.Default
  default boolean noticeInWriting() {
    return false;
  }

  /**
   * Starts the term of the agreement; what is not optional must be set.
   *
   * <p>To be set: {@link #starts}, {@link #lasts}. May be set: {@link #clauses}, {@link #notice},
   * {@link #noticeInWriting}.
   */
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
