package eu.dpasdk.model.transfer;

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
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Article 28(3)(a) and 48 GDPR; FlexFront 4.4, Stratech 6: handing data to third parties. */
@Value.Immutable
@JsonValueType
@JsonPropertyOrder({"clauses", "grounds", "notice"})
public interface DisclosureTerms extends Sourced {
  /** The clauses this was read from. */
  @Override
  @JsonProperty("clauses")
  @JsonPropertyDescription("The clauses this was read from.")
  List<ClauseRef> clauses();

  /** What allows the processor to hand data to a third party; all else is banned. */
  @JsonProperty("grounds")
  @JsonPropertyDescription(
      "What allows the processor to hand data to a third party; all else is banned.")
  Set<DisclosureGround> grounds();

  /** Telling the controller of a compelled one; absent if that is no duty. */
  @JsonProperty("notice")
  @JsonPropertyDescription("Telling the controller of a compelled one; absent if that is no duty.")
  Optional<DisclosureNotice> notice();

  /**
   * Starts the terms on disclosure; what is not optional must be set.
   *
   * <p>May be set: {@link #clauses}, {@link #grounds}, {@link #notice}.
   */
  static Builder builder() {
    return new Builder();
  }

  @Override
  default void forEachPart(Consumer<? super Sourced> visitor) {
    notice().ifPresent(visitor);
  }

  @JsonCreator
  private static DisclosureTerms fromJson(
      @JsonProperty("clauses") @Nullable List<ClauseRef> clauses,
      @JsonProperty("grounds") @Nullable Set<DisclosureGround> grounds,
      @JsonProperty("notice") @Nullable DisclosureNotice notice,
      @JsonAnySetter @Nullable Map<String, Object> unknown) {
    Unknown.refuse(unknown, "the terms on disclosure");
    return ImmutableDisclosureTerms.of(
        Absent.list(clauses), Absent.set(grounds), Optional.ofNullable(notice));
  }

  /** Builds the terms on disclosure. */
  final class Builder extends ImmutableDisclosureTerms.Builder {}
}
