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
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(2) GDPR, second sentence: the opportunity to object, as agreed. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "window", "silence", "reasonableGroundsOnly"})
public interface ObjectionTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** The window for objections; absent if the contract names no period. */
  @JsonProperty("window")
  @JsonPropertyDescription("The window for objections; absent if the contract names no period.")
  Optional<WindowTerms> window();

  /** What it means that no objection comes in time. */
  @JsonProperty(value = "silence", required = true)
  @JsonPropertyDescription("What it means that no objection comes in time.")
  Silence silence();

  /** Whether an objection must not be on unreasonable grounds. */
  @JsonProperty("reasonableGroundsOnly")
  @JsonPropertyDescription("Whether an objection must not be on unreasonable grounds.")
  @Value.Default
  default boolean reasonableGroundsOnly() {
    return false;
  }

  /** Returns the clauses on the window, or those on objection where no window was agreed. */
  default List<ClauseRef> windowClauses() {
    return window().map(WindowTerms::clauses).filter(read -> !read.isEmpty()).orElse(clauses());
  }

  /**
   * Starts the terms of objection; what is not optional must be set.
   *
   * <p>To be set: {@link #silence}. May be set: {@link #clauses}, {@link #window}, {@link
   * #reasonableGroundsOnly}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    window().ifPresent(visitor);
  }

  @JsonCreator
  private static ObjectionTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("window") @Nullable WindowTerms window,
      @JsonProperty(value = "silence", required = true) Silence silence,
      @JsonProperty("reasonableGroundsOnly") @Nullable Boolean reasonableGroundsOnly,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms of objection");
    return ImmutableObjectionTerms.of(
        Absent.list(clauses),
        Optional.ofNullable(window),
        silence,
        Absent.or(reasonableGroundsOnly, false));
  }

  /** Builds the terms of objection. */
  final class Builder extends ImmutableObjectionTerms.Builder {}
}
